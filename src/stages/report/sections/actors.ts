/** Who: one card per hand at work, intruders first, with the reasons for and against. */
import type { Actor, ActorKind, Address, Reason } from '../../investigate/index.ts';
import type { Block, TableBlock } from '../document/blocks.ts';
import { badge, code, say, same, strong, time, type Line } from '../document/inline.ts';
import { shortList } from '../document/short-list.ts';
import { countText } from '../../../words/number-format.ts';
import { countryName } from '../../../words/place-names.ts';
import { actorWords, KEY_PART_WORDS } from '../words/verdict-words.ts';
import { ACTORS_TEXT as W } from './actors-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const ORDER: readonly ActorKind[] = ['attacker', 'unclear', 'third-party', 'owner', 'service'];
const SHOWN = 20;

export const actorsSection: SectionBuilder = (context) => {
  const actors = [...context.material.findings.actors].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.events - a.events);
  const pressing = actors.filter((actor) => actor.kind === 'attacker' || actor.kind === 'unclear');
  const others = actors.filter((actor) => !pressing.includes(actor));
  const blocks: Block[] = pressing.slice(0, SHOWN).map((actor) => card(actor, context));
  if (pressing.length > SHOWN)
    blocks.push({
      kind: 'more',
      summary: [say(W.moreActors, { n: countText(pressing.length - SHOWN) })],
      blocks: pressing.slice(SHOWN).map((actor) => card(actor, context)),
    });
  if (pressing.length === 0) blocks.push({ kind: 'paragraph', line: [say(W.nobody)] });
  if (others.length > 0)
    blocks.push({ kind: 'more', summary: [say(W.others, { n: countText(others.length) })], blocks: others.map((actor) => card(actor, context)) });
  return { id: 'who', heading: W.heading, lead: [say(W.lead)], once: false, blocks };
};

function card(actor: Actor, context: SectionContext): Block {
  const kind = actorWords(actor.kind, context.material.findings.verdict.kind);
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: W.seen, lines: [[say(W.fromTo, { from: time(actor.firstSeen), to: time(actor.lastSeen), n: countText(actor.events) })]] },
        { label: W.principals, lines: listOf(actor.principals.map((principal) => [code(principal)])) },
        { label: W.keys, lines: listOf(actor.accessKeys.map((key) => [code(key.id), say(W.keyPart, { part: say(KEY_PART_WORDS[key.part]) })])) },
        { label: W.clients, lines: listOf(actor.userAgents.map((agent) => [code(agent)])) },
      ],
    },
  ];
  if (actor.addresses.length > 0) blocks.push(addressTable(actor.addresses));
  blocks.push(...weighed(actor.reasons, context));
  return { kind: 'card', tone: kind.tone, title: [badge(kind.tone, kind.words), same(` ${actor.id}`)], blocks };
}

const LISTED = 12;

/** One item a line, the rest counted. */
function listOf(items: readonly Line[]): readonly Line[] {
  if (items.length === 0) return [[say(W.none)]];
  return items.length > LISTED ? [...items.slice(0, LISTED), [say(W.andMore, { n: countText(items.length - LISTED) })]] : items;
}

function addressTable(addresses: readonly Address[]): TableBlock {
  return {
    kind: 'table',
    caption: W.addresses,
    columns: [W.address, W.country, W.aws, W.events, W.firstSeen, W.lastSeen],
    filterable: false,
    rows: addresses
      .slice(0, 100)
      .map((address) => [
        [code(address.ip)],
        [say(countryName(address.country))],
        [address.aws === null ? say(W.notAws) : code(address.aws)],
        [same(countText(address.events))],
        [time(address.firstSeen)],
        [time(address.lastSeen)],
      ]),
  };
}

function weighed(reasons: readonly Reason[], { citations }: SectionContext): readonly Block[] {
  const side = (direction: Reason['direction']): readonly Line[] =>
    reasons
      .filter((reason) => reason.direction === direction)
      .sort((a, b) => b.weight - a.weight)
      .map((reason) => [say({ ja: reason.ja, en: reason.en }), citations.cite(reason.eventIds)]);
  const blocks: Block[] = [];
  for (const [direction, label] of [
    ['for', W.reasonsFor],
    ['against', W.reasonsAgainst],
  ] as const) {
    const items = side(direction);
    if (items.length > 0) blocks.push({ kind: 'paragraph', line: [strong(say(label))] }, ...shortList(items));
  }
  return blocks;
}
