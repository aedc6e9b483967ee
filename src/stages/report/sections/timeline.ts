/** When: activity by verdict over the whole log, and closely around the intrusion, with the key moments numbered. */
import type { ActivityHour } from '../material.ts';
import type { Block, ActivityBlock } from '../document/blocks.ts';
import { say, same } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { VERDICT_ORDER, VERDICT_WORDS } from '../words/verdict-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const W = {
  heading: { ja: 'いつ', en: 'When' },
  lead: {
    ja: '段ごとに、だれの操作がいつあったかを表します。棒の高さは段ごとの比べ方なので、別の段とは比べられません。',
    en: 'Each row shows when one hand was active. Bars are scaled within their own row, so heights do not compare across rows.',
  },
  empty: { ja: '時刻のある記録がありません。', en: 'There are no records with a time.' },
  closely: { ja: '侵入の前後', en: 'Around the intrusion' },
  whole: { ja: '記録の全期間', en: 'The whole log' },
  summary: { ja: '操作の数の移り変わり。同じ内容が下の表にあります。', en: 'Number of actions over time. The table below says the same.' },
  marks: { ja: '図の中の番号は、「何が起きたか」の番号です。', en: 'The numbers are those of "What happened".' },
  table: { ja: '同じ内容を表で見る', en: 'The same as a table' },
  day: { ja: '日', en: 'Day' },
  perDay: { ja: '日ごとの操作の数', en: 'Actions by day' },
} as const;

const HOUR_MS = 3_600_000;
const MARKS_MOST = 20;

export const timelineSection: SectionBuilder = (context) => {
  const hours = context.material.activity.filter((one) => !Number.isNaN(Date.parse(one.hour)) && one.events > 0);
  if (hours.length === 0) return { id: 'when', heading: W.heading, lead: null, once: false, blocks: [{ kind: 'paragraph', line: [say(W.empty)] }] };
  const marks = keyMoments(context);
  const focus = aroundIntrusion(hours);
  const blocks: Block[] = [];
  if (focus !== null) blocks.push({ ...picture(hours, focus, marks), caption: W.closely });
  blocks.push({ ...picture(hours, wholeRange(hours), marks), caption: W.whole, explorable: true });
  if (marks.length > 0) blocks.push({ kind: 'paragraph', line: [say(W.marks)] });
  blocks.push({ kind: 'more', summary: [say(W.table)], blocks: [dayTable(hours, context.material.zone)] });
  return { id: 'when', heading: W.heading, lead: [say(W.lead)], once: false, blocks };
};

type Mark = ActivityBlock['marks'][number];

/** The dated sentences of the story under their numbers there, so that the picture and the story tell the same thing. */
const keyMoments = ({ material }: SectionContext): readonly Mark[] =>
  material.findings.story
    .map((sentence, index) => ({ time: sentence.time ?? '', number: index + 1, certainty: sentence.certainty }))
    .filter((mark) => !Number.isNaN(Date.parse(mark.time)) && mark.certainty !== 'unknown')
    .slice(0, MARKS_MOST)
    .map(({ time, number }) => ({ time, number }));

const picture = (hours: readonly ActivityHour[], range: { from: number; to: number }, marks: readonly Mark[]): ActivityBlock => ({
  kind: 'activity',
  caption: W.whole,
  summary: W.summary,
  fromIso: new Date(range.from).toISOString(),
  toIso: new Date(range.to).toISOString(),
  hours: hours.filter((one) => Date.parse(one.hour) >= range.from && Date.parse(one.hour) < range.to),
  marks: marks.filter((mark) => Date.parse(mark.time) >= range.from && Date.parse(mark.time) < range.to),
  explorable: false,
});

function wholeRange(hours: readonly ActivityHour[]): { from: number; to: number } {
  const times = hours.map((one) => Date.parse(one.hour));
  return { from: least(times), to: greatest(times) + HOUR_MS };
}

/** From a few hours before the intruder's first hour to a few after the last; null when there is none or it is the whole log anyway. */
function aroundIntrusion(hours: readonly ActivityHour[]): { from: number; to: number } | null {
  const times = hours.filter((one) => one.verdict === 'attacker' || one.verdict === 'consequence').map((one) => Date.parse(one.hour));
  if (times.length === 0) return null;
  const margin = Math.max(6 * HOUR_MS, Math.round((greatest(times) - least(times)) / 10));
  const focus = { from: least(times) - margin, to: greatest(times) + HOUR_MS + margin };
  const whole = wholeRange(hours);
  return focus.to - focus.from > (whole.to - whole.from) * 0.8 ? null : focus;
}

const least = (times: readonly number[]): number => times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const greatest = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

function dayTable(hours: readonly ActivityHour[], zone: string): Block {
  const days = new Map<string, Map<string, number>>();
  for (const one of hours) {
    const day = twoTimes(one.hour, zone).local.slice(0, 10);
    const counts = days.get(day) ?? new Map<string, number>();
    counts.set(one.verdict, (counts.get(one.verdict) ?? 0) + one.events);
    days.set(day, counts);
  }
  return {
    kind: 'table',
    caption: W.perDay,
    columns: [W.day, ...VERDICT_ORDER.map((verdict) => VERDICT_WORDS[verdict])],
    filterable: false,
    rows: [...days]
      .sort((a, b) => a[0].localeCompare(b[0]))
      .map(([day, counts]) => [[same(day)], ...VERDICT_ORDER.map((verdict) => [same(countText(counts.get(verdict) ?? 0))])]),
  };
}
