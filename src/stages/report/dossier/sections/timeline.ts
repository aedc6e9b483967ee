/** Timeline: what the log shows was done, alike calls of one visit in one row, and what the owner did about it. */
import { countText } from '../../../../words/number-format.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, time, type Inline, type Line } from '../../document/inline.ts';
import type { EvidenceEvent, ReportMaterial } from '../../material.ts';
import type { SectionBuilder, SectionContext } from '../../sections/context.ts';
import { actsThatConcern } from '../answers.ts';
import { deedLine } from '../deed-words.ts';
import type { DossierMaterial } from '../dossier-material.ts';
import { COLUMN, DOSSIER_VERDICTS } from '../dossier-words.ts';
import { unauthorizedEvents } from '../hands.ts';
import { recordedDeeds, type RecordedDeed } from '../recorded.ts';

const W = {
  heading: { ja: '経過', en: 'Timeline' },
  lead: {
    ja: 'CloudTrail に記録された事実を時間の順に並べています。「だれが」の欄だけは、記録からの判断です。',
    en: 'What CloudTrail recorded, in order of time. Only the column "By whom" is a conclusion drawn from the records.',
  },
  empty: { ja: '不正利用と判断した操作は、記録にありません。', en: 'The log shows nothing that was judged unauthorized.' },
  until: { ja: ' ～ {until}', en: ' to {until}' },
  failed: { ja: '（拒否・失敗：{error}）', en: ' (refused or failed: {error})' },
  rehearsed: { ja: '（DryRun：試しただけで、実行はされていない）', en: ' (DryRun: only tried, nothing was done)' },
  recorded: { ja: '所有者の記録：', en: 'On record: ' },
  more: {
    ja: 'このほか {n} 行は長さのため省きました。原本は CloudTrail にあります。',
    en: '{n} more rows are left out for length; the originals are in CloudTrail.',
  },
  caption: { ja: '経過', en: 'Timeline' },
} as const;

const ROWS_MOST = 150;
/** A pause longer than this ends a visit. */
const PAUSE_MS = 6 * 3_600_000;
const REGIONS_MOST = 8;

interface Row {
  readonly at: string;
  readonly cells: readonly Line[];
}

export const timelineSection =
  ({ record }: DossierMaterial): SectionBuilder =>
  (context) => {
    const rows = [
      ...groupsOf(unauthorizedEvents(context.material)).map((group) => unauthorizedRow(group, context)),
      ...ownerRows(context.material, context),
      ...recordedDeeds(record).flatMap((deed) => recordedRow(deed, context)),
    ].sort((a, b) => a.at.localeCompare(b.at));
    const shown = rows.slice(0, ROWS_MOST).map(({ cells }) => cells);
    const columns = [COLUMN.when, COLUMN.who, COLUMN.what, COLUMN.region, COLUMN.evidence];
    const blocks: Block[] =
      rows.length === 0
        ? [{ kind: 'paragraph', line: [say(W.empty)] }]
        : [{ kind: 'table', caption: W.caption, columns, rows: shown, filterable: shown.length > 15 }];
    if (rows.length > shown.length) blocks.push({ kind: 'paragraph', line: [say(W.more, { n: countText(rows.length - shown.length) })] });
    return { id: 'timeline', heading: W.heading, lead: rows.length === 0 ? null : [say(W.lead)], once: false, blocks };
  };

/** What has no time of its own has no place in a timeline; it stands where it belongs. */
function recordedRow({ at, by, line, refs, events }: RecordedDeed, { citations }: SectionContext): readonly Row[] {
  if (at === null) return [];
  const who: Line = by === 'owner' ? [badge('owner', DOSSIER_VERDICTS.owner)] : [];
  const places = refs.flatMap((ref): readonly Inline[] => [code(ref), same(' ')]);
  return [{ at, cells: [[time(at)], who, [say(W.recorded), ...line], [], [...places, citations.cite(events)]] }];
}

/** Events of one visit that are the same call by the same hand with the same outcome. */
function groupsOf(events: readonly EvidenceEvent[]): readonly (readonly EvidenceEvent[])[] {
  const all: EvidenceEvent[][] = [];
  let open = new Map<string, EvidenceEvent[]>();
  let before = Number.NaN;
  for (const event of events) {
    const at = Date.parse(event.time);
    if (at - before > PAUSE_MS) open = new Map();
    before = at;
    const name = JSON.stringify([event.verdict, event.source, event.api, event.error, event.principal]);
    const group = open.get(name);
    if (group === undefined) {
      const begun = [event];
      open.set(name, begun);
      all.push(begun);
    } else group.push(event);
  }
  return all;
}

function unauthorizedRow(group: readonly EvidenceEvent[], { citations }: SectionContext): Row {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error('a group holds an event');
  const regions = [...new Set(group.map(({ region }) => region))];
  const count: Line = group.length === 1 ? [] : [same(` × ${countText(group.length)}`)];
  return {
    at: first.time,
    cells: [
      [time(first.time), ...(last.time === first.time ? [] : [say(W.until, { until: time(last.time) })])],
      [badge(first.verdict, DOSSIER_VERDICTS[first.verdict])],
      [say(first.says), same(' ('), code(first.api), ...count, same(')'), ...outcome(first)],
      regionList(regions),
      [citations.cite(group.map(({ eventId }) => eventId))],
    ],
  };
}

/** EC2 answers a rehearsal with an error of this name (EC2 API reference, `DryRun`): nothing was refused, and nothing was done. */
const outcome = ({ error }: EvidenceEvent): Line => {
  if (error === null) return [];
  return [error.endsWith('DryRunOperation') ? say(W.rehearsed) : say(W.failed, { error: code(error) })];
};

function regionList(regions: readonly string[]): Line {
  const listed = regions
    .slice(0, REGIONS_MOST)
    .flatMap((region, index): readonly Inline[] => (index === 0 ? [code(region)] : [same(', '), code(region)]));
  return regions.length > REGIONS_MOST ? [...listed, same(` +${countText(regions.length - REGIONS_MOST)}`)] : listed;
}

const ownerRows = (material: ReportMaterial, { citations }: SectionContext): readonly Row[] =>
  actsThatConcern(material).map((act) => ({
    at: act.time,
    cells: [
      [time(act.time)],
      [badge(act.verdict, DOSSIER_VERDICTS[act.verdict])],
      deedLine(act),
      [code(act.region)],
      [citations.cite([act.eventId])],
    ],
  }));
