/** What was made, by Region, and whether it is still there. Many alike become one row with the list folded away. */
import type { Resource } from '../../investigate/index.ts';
import type { Block, TableBlock } from '../document/blocks.ts';
import { badge, code, say, same, time, type Inline, type Line } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';
import { regionPlace } from '../../../words/place-names.ts';
import { resourceWords } from '../../../knowledge/resource-words.ts';
import { resourceTypeWords } from '../words/resource-type-words.ts';
import { STATE_WORDS, VERDICT_WORDS } from '../words/verdict-words.ts';
import { MADE_TEXT as W } from './made-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const STATE_ORDER = ['alive', 'unknown', 'deleted'] as const;
/** Rows listed in full; above this a person needs findings.json, not a page. */
const LISTED = 2_000;
const KINDS_LISTED = 6;
const SIZES_LISTED = 4;

export const madeSection: SectionBuilder = (context) => {
  const suspect = context.material.findings.resources.filter((one) => one.verdict !== 'owner' && one.verdict !== 'service');
  if (suspect.length === 0) {
    return { id: 'made', heading: W.heading, lead: null, once: false, blocks: [{ kind: 'paragraph', line: [say(W.empty)] }] };
  }
  const byRegion = [...groups(suspect, (one) => one.region)].sort((a, b) => left(b[1]) - left(a[1]) || b[1].length - a[1].length);
  return {
    id: 'made',
    heading: W.heading,
    lead: [say(W.lead)],
    once: false,
    blocks: [summaryTable(byRegion), ...details(byRegion, context)],
  };
};

const left = (resources: readonly Resource[]): number => resources.filter((one) => one.state !== 'deleted').length;

function summaryTable(byRegion: readonly (readonly [string, readonly Resource[]])[]): TableBlock {
  const rows = byRegion.map(([region, resources]): readonly Line[] => [[regionLabel(region)], stateCounts(resources), kinds(resources)]);
  return { kind: 'table', caption: W.summary, columns: [W.region, W.state, W.kinds], rows, filterable: false };
}

function stateCounts(resources: readonly Resource[]): Line {
  return STATE_ORDER.flatMap((state): readonly Inline[] => {
    const count = resources.filter((one) => one.state === state).length;
    const { words, tone } = STATE_WORDS[state];
    return count === 0 ? [] : [badge(tone, { ja: `${words.ja} ${countText(count)}`, en: `${words.en} ${countText(count)}` })];
  });
}

/** `Virtual server (EC2 instance) 4 (c5.24xlarge), ...`: what costs comes first, then how many of it. */
function kinds(resources: readonly Resource[]): Line {
  const alike = [...groups(resources, (one) => one.type)].sort((a, b) => burns(b[0]) - burns(a[0]) || b[1].length - a[1].length);
  const rest = alike.slice(KINDS_LISTED).reduce((sum, [, those]) => sum + those.length, 0);
  const listed = alike
    .slice(0, KINDS_LISTED)
    .flatMap(([type, those], index): readonly Inline[] => [
      ...(index === 0 ? [] : [say(W.comma)]),
      say(resourceTypeWords(type)),
      same(` ${countText(those.length)}`),
      ...sizes(those),
    ]);
  return rest === 0 ? listed : [...listed, say(W.comma), say(W.more, { n: countText(rest) })];
}

const burns = (type: string): number => (resourceWords(type).burns ? 1 : 0);

function sizes(resources: readonly Resource[]): Line {
  const types = distinct(resources.map((one) => one.details['instanceType'])).map((type) => code(type));
  const kept = distinct(resources.map((one) => one.details['desired'])).map((count) => say(W.keeps, { n: count }));
  const all = [...types, ...kept].slice(0, SIZES_LISTED);
  return all.length === 0 ? [] : [same(' ('), ...all.flatMap((one, index) => (index === 0 ? [one] : [say(W.comma), one])), same(')')];
}

const distinct = (values: readonly (string | undefined)[]): readonly string[] => [...new Set(values.filter((value) => value !== undefined))];

function details(byRegion: readonly (readonly [string, readonly Resource[]])[], context: SectionContext): readonly Block[] {
  let budget = LISTED;
  const blocks: Block[] = [];
  for (const [region, resources] of byRegion) {
    const shown = byState(resources).slice(0, budget);
    budget -= shown.length;
    if (shown.length === 0) continue;
    const summary = say(W.listOf, { region: regionLabel(region), n: countText(resources.length) });
    blocks.push({ kind: 'more', summary: [summary], blocks: [regionTable(region, shown, context)] });
  }
  const hidden = byRegion.reduce((sum, [, resources]) => sum + resources.length, 0) - (LISTED - budget);
  if (hidden > 0) blocks.push({ kind: 'paragraph', line: [say(W.hidden, { n: countText(hidden) })] });
  return blocks;
}

const byState = (resources: readonly Resource[]): readonly Resource[] =>
  [...resources].sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || (a.createdAt ?? '').localeCompare(b.createdAt ?? ''));

function regionTable(region: string, resources: readonly Resource[], context: SectionContext): TableBlock {
  return {
    kind: 'table',
    caption: { ja: `${W.tableIn.ja}${region}`, en: `${W.tableIn.en}${region}` },
    columns: [W.what, W.id, W.state, W.made, W.by],
    filterable: resources.length > 15,
    rows: resources.map((one) => [
      [say(resourceTypeWords(one.type)), ...verdictBadge(one)],
      [code(one.id), ...detailText(one)],
      stateOf(one),
      madeAt(one, context),
      creator(one),
    ]),
  };
}

const verdictBadge = (one: Resource): Line =>
  one.verdict === 'unclear' || one.verdict === 'consequence' ? [same(' '), badge(one.verdict, VERDICT_WORDS[one.verdict])] : [];

function detailText(one: Resource): Line {
  const entries = Object.entries(one.details).slice(0, 8);
  return entries.length === 0 ? [] : [same(' '), same(entries.map(([name, value]) => `${name}: ${value}`).join(', '))];
}

function stateOf(one: Resource): Line {
  const { words, tone } = STATE_WORDS[one.state];
  const when: Line = one.deletedAt === null ? [] : [same(' '), time(one.deletedAt)];
  const who: Line = one.deletedBy === null ? [] : [same(' '), code(one.deletedBy)];
  return [badge(tone, words), ...when, ...who];
}

const madeAt = (one: Resource, { citations }: SectionContext): Line => [
  one.createdAt === null ? say(W.timeUnknown) : time(one.createdAt),
  ...(one.createEventId === null ? [] : [citations.cite([one.createEventId])]),
  ...(one.implicit ? [say(W.implicit)] : []),
];

function creator(one: Resource): Line {
  const parts = [one.creator.principal, one.creator.accessKeyId, one.creator.ip].filter((part) => part !== null);
  return parts.length === 0 ? [say(W.creatorUnknown)] : parts.flatMap((part, index) => (index === 0 ? [code(part)] : [same(' '), code(part)]));
}

function regionLabel(region: string): Inline {
  const place = regionPlace(region);
  return place === null ? code(region) : say({ ja: `{region}（${place.ja}）`, en: `{region} (${place.en})` }, { region: code(region) });
}

function groups<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(by(item));
    if (group) group.push(item);
    else found.set(by(item), [item]);
  }
  return found;
}
