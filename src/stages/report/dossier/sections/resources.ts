/** Unauthorized resources, Region by Region, each with its state and the event that made it. */
import type { Resource } from '../../../investigate/index.ts';
import { countText } from '../../../../words/number-format.ts';
import { regionPlace } from '../../../../words/place-names.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, time, type Inline, type Line } from '../../document/inline.ts';
import type { ReportMaterial } from '../../material.ts';
import type { SectionBuilder, SectionContext } from '../../sections/context.ts';
import { resourceTypeWords } from '../../words/resource-type-words.ts';
import { STATE_WORDS } from '../../words/verdict-words.ts';
import { COLUMN, DOSSIER_VERDICTS } from '../dossier-words.ts';
import { unauthorizedResources } from '../hands.ts';

const W = {
  heading: { ja: '身に覚えのないリソース（リージョンごと）', en: 'Unauthorized resources by Region' },
  lead: {
    ja: '状態は、CloudTrail の記録の終わりの時点のものです。「残っている」は、削除の記録がないという意味です。',
    en: 'States are those at the end of the CloudTrail log. "Still there" means that the log holds no deletion.',
  },
  empty: { ja: '身に覚えのないリソースは、記録にありません。', en: 'The log shows no unauthorized resource.' },
  summary: { ja: 'リージョンごとの数', en: 'Count by Region' },
  made: { ja: '作られた数', en: 'Made' },
  deleted: { ja: '削除済み', en: 'Deleted' },
  alive: { ja: '残っている', en: 'Still there' },
  unknown: { ja: '要確認', en: 'Not certain' },
  total: { ja: '合計', en: 'Together' },
  inRegion: { ja: '{region} のリソース', en: 'Resources in {region}' },
  type: { ja: '種類', en: 'Type' },
  id: { ja: 'ID', en: 'Id' },
  created: { ja: '作られた時刻', en: 'Made at' },
  by: { ja: '作った名義とキー', en: 'Made by' },
  implicit: { ja: '（ほかのリソースと一緒に作られた）', en: ' (came with another)' },
  partOf: { ja: '{of} に付いてきたもの（IDは記録にない）', en: 'part of {of} (its id is not in the log)' },
  timeUnknown: { ja: '時刻は不明', en: 'time unknown' },
  byWhom: { ja: '（{who}）', en: ' (by {who})' },
  hidden: {
    ja: 'このほか {n} 件は長さのため省きました。findings.json にあります。',
    en: '{n} more are left out for length; they are in findings.json.',
  },
} as const;

const ROWS_MOST = 600;

export const resourcesSection: SectionBuilder = (context) => {
  const resources = unauthorizedResources(context.material.findings);
  const regions = [...new Set(resources.map(({ region }) => region))].sort(
    (a, b) => resources.filter((one) => one.region === b).length - resources.filter((one) => one.region === a).length || a.localeCompare(b),
  );
  const blocks: readonly Block[] =
    resources.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : [summary(regions, resources), ...details(regions, resources, context)];
  return { id: 'resources', heading: W.heading, lead: resources.length === 0 ? null : [say(W.lead)], once: false, blocks };
};

function summary(regions: readonly string[], resources: readonly Resource[]): Block {
  const counts = (of: readonly Resource[]): readonly Line[] => [
    [same(countText(of.length))],
    ...(['deleted', 'alive', 'unknown'] as const).map((state): Line => [same(countText(of.filter((one) => one.state === state).length))]),
  ];
  return {
    kind: 'table',
    caption: W.summary,
    columns: [COLUMN.region, W.made, W.deleted, W.alive, W.unknown],
    rows: regions.map((region) => [[regionName(region)], ...counts(resources.filter((one) => one.region === region))]),
    filterable: false,
    figures: [1, 2, 3, 4],
    sums: [[[say(W.total)], ...counts(resources)]],
  };
}

function details(regions: readonly string[], resources: readonly Resource[], context: SectionContext): readonly Block[] {
  let budget = ROWS_MOST;
  const tables = regions.flatMap((region): readonly Block[] => {
    const shown = resources.filter((one) => one.region === region).slice(0, budget);
    budget -= shown.length;
    const caption = { ja: W.inRegion.ja.replace('{region}', () => region), en: W.inRegion.en.replace('{region}', () => region) };
    const columns = [W.type, W.id, COLUMN.state, W.created, W.by, COLUMN.evidence];
    return shown.length === 0
      ? []
      : [{ kind: 'table', caption, columns, rows: shown.map((one) => row(one, context)), filterable: shown.length > 15 }];
  });
  const hidden = resources.length - (ROWS_MOST - budget);
  return hidden === 0 ? tables : [...tables, { kind: 'paragraph', line: [say(W.hidden, { n: countText(hidden) })] }];
}

function row(one: Resource, { material, citations }: SectionContext): readonly Line[] {
  const { words, tone } = STATE_WORDS[one.state];
  const size = one.details['instanceType'];
  return [
    [
      say(resourceTypeWords(one.type)),
      ...(size === undefined ? [] : [same(' '), code(size)]),
      ...(one.verdict === 'consequence' ? [same(' '), consequence] : []),
    ],
    named(one),
    [
      badge(tone, words),
      ...(one.deletedAt === null ? [] : [time(one.deletedAt)]),
      ...(one.deletedBy === null ? [] : [say(W.byWhom, { who: code(shortPrincipal(one.deletedBy)) })]),
    ],
    [one.createdAt === null ? say(W.timeUnknown) : time(one.createdAt), ...(one.implicit ? [say(W.implicit)] : [])],
    creator(one),
    [citations.cite([...madeBy(one, material), ...deletedBy(one, material)])],
  ];
}

/** What came with something else was made by the call that made that: the same moment, Region and hand. */
const madeBy = (one: Resource, { evidence }: ReportMaterial): readonly string[] => {
  if (one.createEventId !== null) return [one.createEventId];
  const call = evidence.find(
    ({ time: at, region, principal }) => at === one.createdAt && region === one.region && principal === one.creator.principal,
  );
  return call === undefined ? [] : [call.eventId];
};

const deletedBy = (one: Resource, { evidence }: ReportMaterial): readonly string[] => {
  if (one.deletedAt === null) return [];
  const call = evidence.find(({ time: at, region, principal }) => at === one.deletedAt && region === one.region && principal === one.deletedBy);
  return call === undefined ? [] : [call.eventId];
};

const consequence = badge('consequence', DOSSIER_VERDICTS.consequence);

/** What came with a server and has no id in the log is named by its server. */
const named = (one: Resource): Line => {
  const { of, idKnown } = one.details;
  return of !== undefined && idKnown === 'no' ? [say(W.partOf, { of: code(of) })] : [code(one.id)];
};

function creator({ creator: by }: Resource): Line {
  const parts = [by.principal === null ? null : shortPrincipal(by.principal), by.accessKeyId].filter((part) => part !== null);
  return parts.length === 0 ? [same('–')] : parts.flatMap((part, index): readonly Inline[] => (index === 0 ? [code(part)] : [same(' '), code(part)]));
}

function regionName(region: string): Inline {
  const place = regionPlace(region);
  return place === null ? code(region) : say({ ja: `{region}（${place.ja}）`, en: `{region} (${place.en})` }, { region: code(region) });
}

/** `arn:aws:iam::111122223333:user/alice` -> `user/alice`; the section on identities has it whole. */
const shortPrincipal = (principal: string): string => /^arn:[^:]*:[^:]*:[^:]*:\d*:(.+)$/.exec(principal)?.[1] ?? principal;
