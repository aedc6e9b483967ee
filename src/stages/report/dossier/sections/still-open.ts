/** What is still open: said plainly, so that AWS need not find it out and the owner knows what to finish first. */
import { countText } from '../../../../words/number-format.ts';
import { regionPlace } from '../../../../words/place-names.ts';
import { beforeAndAfter, STATE_WORDS as HARDEN_STATES } from '../../../harden/index.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, time, type Inline, type Line } from '../../document/inline.ts';
import type { SectionBuilder, SectionContext } from '../../sections/context.ts';
import { footholdWords } from '../../words/foothold-words.ts';
import { resourceTypeWords } from '../../words/resource-type-words.ts';
import { STATE_WORDS } from '../../words/verdict-words.ts';
import { answersTo, exposedKeys, keyState } from '../answers.ts';
import type { DossierMaterial } from '../dossier-material.ts';
import { unauthorizedResources } from '../hands.ts';
import { doorRegion } from './door-region.ts';
import { answerState } from './secured.ts';

const W = {
  heading: { ja: 'まだ終わっていないこと', en: 'What is still open' },
  lead: {
    ja: 'CloudTrail の記録の終わりの時点で、終わったことが確かめられないものです。',
    en: 'What cannot be shown to be finished at the end of the CloudTrail log.',
  },
  nothing: { ja: '記録から見て、終わっていないものはありません。', en: 'As far as the records show, nothing is left open.' },
  key: { ja: 'アクセスキー {key} が無効になった記録がありません。', en: 'The log does not show access key {key} made inactive.' },
  resources: {
    ja: '{region}：{type} {n}件に、削除の記録がありません（{ids}）。',
    en: '{region}: no deletion in the log of {n} × {type} ({ids}).',
  },
  more: { ja: 'ほか{n}件', en: '{n} more' },
  check: { ja: '{when} の点検で、そうなっていませんでした：{title}', en: 'Not so when the account was asked at {when}: {title}' },
  left: { ja: '残っているもの', en: 'Things left' },
  asks: { ja: 'AWSが求める項目のうち、まだそろっていないもの', en: 'Of what AWS asks, not complete yet' },
} as const;

const ITEMS_MOST = 60;
const IDS_MOST = 4;

export const stillOpenSection =
  (dossier: DossierMaterial): SectionBuilder =>
  (context) => {
    const left = [...openKeys(context), ...openResources(context), ...openDoors(context), ...openChecks(dossier)];
    const asks = answersTo(dossier)
      .filter(({ state }) => state === 'partly' || state === 'not-recorded')
      .map(({ ask, state }): Line => [answerState(state), say(ask.words)]);
    const blocks: Block[] = left.length + asks.length === 0 ? [{ kind: 'paragraph', line: [say(W.nothing)] }] : [];
    if (left.length > 0) blocks.push({ kind: 'heading', words: [say(W.left)], id: null }, ...listed(left));
    if (asks.length > 0) blocks.push({ kind: 'heading', words: [say(W.asks)], id: null }, ...listed(asks));
    return { id: 'still-open', heading: W.heading, lead: [say(W.lead)], once: false, blocks };
  };

function listed(items: readonly Line[]): readonly Block[] {
  const list: Block = { kind: 'list', ordered: false, items: items.slice(0, ITEMS_MOST) };
  const more = items.length - ITEMS_MOST;
  return more <= 0 ? [list] : [list, { kind: 'paragraph', line: [say(W.more, { n: countText(more) })] }];
}

const openKeys = ({ material: { findings }, citations }: SectionContext): readonly Line[] =>
  exposedKeys(findings)
    .filter((key) => keyState(key, findings) !== 'closed')
    .map((key) => [
      badge('bad', STATE_WORDS.open.words),
      say(W.key, { key: code(key) }),
      citations.cite(findings.footholds.filter(({ target }) => target === key).flatMap(({ eventIds }) => eventIds)),
    ]);

/** One line for each kind in each Region, with the first few ids. */
function openResources({ material: { findings }, citations }: SectionContext): readonly Line[] {
  const groups = new Map<string, ReturnType<typeof unauthorizedResources>>();
  for (const one of unauthorizedResources(findings).filter(({ state }) => state !== 'deleted')) {
    const name = JSON.stringify([one.region, one.type]);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): readonly Line[] => {
    const [first] = group;
    if (first === undefined) return [];
    const ids = group.slice(0, IDS_MOST).map(({ id, details }) => (details['idKnown'] === 'no' ? (details['of'] ?? id) : id));
    const more = group.length > IDS_MOST ? ', …' : '';
    return [
      [
        badge('bad', STATE_WORDS.alive.words),
        say(W.resources, {
          region: placed(first.region),
          type: say(resourceTypeWords(first.type)),
          n: countText(group.length),
          ids: code(`${ids.join(', ')}${more}`),
        }),
        citations.cite(group.flatMap(({ createEventId }) => createEventId ?? [])),
      ],
    ];
  });
}

function placed(region: string): Inline {
  const place = regionPlace(region);
  return place === null ? code(region) : say({ ja: `{region}（${place.ja}）`, en: `{region} (${place.en})` }, { region: code(region) });
}

const openDoors = ({ material, citations }: SectionContext): readonly Line[] =>
  material.findings.footholds
    .filter(({ kind, state }) => state !== 'closed' && kind !== 'access-key')
    .map((one) => [
      badge(STATE_WORDS[one.state].tone, STATE_WORDS[one.state].words),
      say(footholdWords(one.kind)),
      same(' '),
      code(one.target),
      ...inRegion(doorRegion(one, material)),
      citations.cite(one.eventIds),
    ]);

/** What the account itself answered when it was last asked. */
const openChecks = ({ checks = [] }: DossierMaterial): readonly Line[] =>
  beforeAndAfter(checks)
    .filter(({ after }) => after.state === 'fail' && after.urgency !== 'good')
    .map(({ after, afterAt }) => [badge('bad', HARDEN_STATES.fail), say(W.check, { when: time(afterAt), title: say(after.title) })]);

const inRegion = (region: Line): Line => (region.length === 0 ? [] : [same(' ('), ...region, same(')')]);
