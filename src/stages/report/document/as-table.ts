/** Pictures and other blocks of rows as plain tables: for renderers that draw nothing, and for spreadsheets. Nothing of what they say is lost. */
import { countText } from '../../../words/number-format.ts';
import { CERTAINTY_WORDS, VERDICT_ORDER, VERDICT_WORDS } from '../words/verdict-words.ts';
import type { ActivityBlock, Block, CostsBlock, EvidenceRow, GraphBlock, StacksBlock, TableBlock } from './blocks.ts';
import { badge, code, same, say, time, type Line } from './inline.ts';

const W = {
  number: { ja: '番号', en: 'No.' },
  judged: { ja: '判断', en: 'Judged' },
  time: { ja: '時刻', en: 'Time' },
  what: { ja: '何をしたか', en: 'What it did' },
  who: { ja: '名義・キー・接続元', en: 'Principal, key, from where' },
  eventId: { ja: 'イベントID', en: 'Event id' },
  failed: { ja: '拒否・失敗：', en: 'refused or failed: ' },
  events: { ja: '証拠となる記録', en: 'Records that serve as evidence' },
  story: { ja: '経過', en: 'What happened' },
  basis: { ja: '確かさ', en: 'Basis' },
  told: { ja: '内容', en: 'What' },
  evidence: { ja: '証拠', en: 'Evidence' },
  day: { ja: '日', en: 'Day' },
  start: { ja: '元', en: 'From' },
  to: { ja: '先', en: 'To' },
  certain: { ja: '確かさ', en: 'Basis' },
  count: { ja: '数', en: 'Count' },
  name: { ja: '名前', en: 'Name' },
  figures: { ja: '金額', en: 'Amounts' },
} as const;

type Tabular = Extract<Block, { kind: 'table' | 'evidence' | 'story' | 'bars' | 'stacks' | 'costs' | 'activity' | 'graph' }>;

export const isTabular = (block: Block): block is Tabular =>
  ['table', 'evidence', 'story', 'bars', 'stacks', 'costs', 'activity', 'graph'].includes(block.kind);

export function asTable(block: Tabular): TableBlock {
  switch (block.kind) {
    case 'table':
      return block;
    case 'evidence':
      return evidenceTable(block);
    case 'story':
      return storyTable(block);
    case 'bars':
      return {
        ...plain(block.caption, [W.name, W.count]),
        rows: block.bars.map(({ label, value }) => [label, [same(countText(value))]]),
        figures: [1],
      };
    case 'stacks':
      return stacksTable(block);
    case 'costs':
      return costsTable(block);
    case 'activity':
      return activityTable(block);
    case 'graph':
      return graphTable(block);
  }
}

const plain = (caption: TableBlock['caption'], columns: TableBlock['columns']) => ({ kind: 'table', caption, columns, filterable: false }) as const;

function evidenceTable({ rows, verdicts = VERDICT_WORDS }: Extract<Block, { kind: 'evidence' }>): TableBlock {
  return {
    ...plain(W.events, [W.number, W.time, W.what, W.who, W.eventId]),
    rows: rows.map((row): readonly Line[] => [
      [same(`#${row.number} `), badge(row.verdict, verdicts[row.verdict])],
      [time(row.time)],
      calledOf(row),
      [...codeOf(row.principal), ...codeOf(row.accessKeyId), ...codeOf(row.ip), ...(row.country === null ? [] : [say(row.country)])],
      [code(row.eventId)],
    ]),
    filterable: rows.length > 15,
  };
}

const calledOf = (row: EvidenceRow): Line => [
  say(row.says),
  same(' '),
  code(`${row.api} · ${row.source.replace(/\.amazonaws\.com$/, '')} · ${row.region}`),
  ...(row.error === null ? [] : [same(' '), say(W.failed), code(row.error)]),
];

const codeOf = (text: string | null): Line => (text === null ? [] : [code(text), same(' ')]);

const storyTable = ({ sentences }: Extract<Block, { kind: 'story' }>): TableBlock => ({
  ...plain(W.story, [W.time, W.basis, W.told, W.evidence]),
  rows: sentences.map((one): readonly Line[] => [
    one.time === null ? [] : [time(one.time)],
    [badge(one.certainty, CERTAINTY_WORDS[one.certainty])],
    one.line,
    one.events === null ? [] : [one.events],
  ]),
});

const stacksTable = ({ caption, parts, rows }: StacksBlock): TableBlock => ({
  ...plain(caption, [W.name, ...parts.map(({ name }) => name), W.figures]),
  rows: rows.map(({ label, amounts, text }) => [label, ...amounts.map((amount): Line => [same(amount)]), text]),
  figures: parts.map((_, index) => index + 1),
});

const costsTable = ({ caption, parts, days, currency }: CostsBlock): TableBlock => ({
  ...plain({ ja: `${caption.ja} (${currency})`, en: `${caption.en} (${currency})` }, [W.day, ...parts.map(({ name }) => name)]),
  rows: days.map(({ day, amounts }) => [[same(day)], ...amounts.map((amount): Line => [same(amount)])]),
  figures: parts.map((_, index) => index + 1),
  unbroken: [0],
});

/** By UTC day; hours are for the eye. */
function activityTable({ caption, hours }: ActivityBlock): TableBlock {
  const days = new Map<string, Map<string, number>>();
  for (const { hour, verdict, events } of hours) {
    const counts = days.get(hour.slice(0, 10)) ?? new Map<string, number>();
    counts.set(verdict, (counts.get(verdict) ?? 0) + events);
    days.set(hour.slice(0, 10), counts);
  }
  return {
    ...plain(caption, [W.day, ...VERDICT_ORDER.map((verdict) => VERDICT_WORDS[verdict])]),
    rows: [...days]
      .sort((a, b) => a[0].localeCompare(b[0]))
      .map(([day, counts]) => [[same(day)], ...VERDICT_ORDER.map((verdict): Line => [same(countText(counts.get(verdict) ?? 0))])]),
    figures: VERDICT_ORDER.map((_, index) => index + 1),
    unbroken: [0],
  };
}

function graphTable({ caption, nodes, edges }: GraphBlock): TableBlock {
  const label = (id: string): Line => [code(nodes.find((node) => node.id === id)?.label ?? id)];
  return {
    ...plain(caption, [W.start, W.to, W.certain]),
    rows: edges.map(({ from, to, certain }) => {
      const basis = certain ? 'fact' : 'inference';
      return [label(from), label(to), [badge(basis, CERTAINTY_WORDS[basis])]];
    }),
  };
}
