/** Unauthorized principals, keys and sessions, and what the unauthorized party left to come back by. */
import type { Foothold, KeyPart } from '../../../investigate/index.ts';
import { countText } from '../../../../words/number-format.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, time, type Line } from '../../document/inline.ts';
import type { SectionBuilder, SectionContext } from '../../sections/context.ts';
import { footholdOrder, footholdWords } from '../../words/foothold-words.ts';
import { STATE_WORDS } from '../../words/verdict-words.ts';
import { COLUMN, DOSSIER_KEY_PARTS } from '../dossier-words.ts';
import { credentialsUsed, type Credential } from '../hands.ts';
import { doorRegion } from './door-region.ts';

const W = {
  heading: { ja: '不正利用された名義・キー・セッション', en: 'Unauthorized principals, keys and sessions' },
  lead: {
    ja: 'だれの名義のどのキーで操作されたかは記録にある事実です。所有者の操作ではないという点は、記録からの判断です。',
    en: 'Which principal and key made a call is recorded. That it was not the account owner is concluded from the records.',
  },
  empty: { ja: '不正利用された名義やキーは、記録にありません。', en: 'The log shows no principal or key used without authorization.' },
  used: { ja: '使われた名義とキー', en: 'Principals and keys used' },
  principal: { ja: '名義', en: 'Principal' },
  key: { ja: 'キー', en: 'Key' },
  kind: { ja: '種類', en: 'Kind' },
  span: { ja: '使われた期間', en: 'Used from, until' },
  until: { ja: ' ～ {until}', en: ' to {until}' },
  console: { ja: '管理画面のセッション', en: 'console session' },
  left: { ja: '作られた、または変えられた、再び入るための入り口', en: 'Ways back in that were made or changed' },
  what: { ja: '入り口', en: 'What' },
  dies: { ja: '自然に切れる時刻', en: 'Ends by itself' },
  never: { ja: '切れない', en: 'Never' },
  notKnown: { ja: '記録からは不明', en: 'not shown by the log' },
  more: { ja: 'ほか{n}件', en: '{n} more' },
} as const;

const ROWS_MOST = 200;

export const identitiesSection: SectionBuilder = (context) => {
  const used = credentialsUsed(context.material);
  const { footholds } = context.material.findings;
  const keys = new Set(used.map(({ accessKeyId }) => accessKeyId));
  const left = [...footholds].filter(({ target }) => !keys.has(target)).sort((a, b) => footholdOrder(a.kind) - footholdOrder(b.kind));
  const blocks: Block[] = used.length + left.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : [];
  if (used.length > 0)
    blocks.push(
      ...bounded(
        used.map((one) => usedRow(one, context)),
        usedTable,
      ),
    );
  if (left.length > 0)
    blocks.push(
      ...bounded(
        left.map((one) => leftRow(one, context)),
        leftTable,
      ),
    );
  return { id: 'identities', heading: W.heading, lead: blocks.length > 0 && used.length > 0 ? [say(W.lead)] : null, once: false, blocks };
};

type Rows = readonly (readonly Line[])[];

function bounded(rows: Rows, table: (rows: Rows) => Block): readonly Block[] {
  const more = rows.length - ROWS_MOST;
  const shown = table(rows.slice(0, ROWS_MOST));
  return more <= 0 ? [shown] : [shown, { kind: 'paragraph', line: [say(W.more, { n: countText(more) })] }];
}

const usedTable = (rows: Rows): Block => ({
  kind: 'table',
  caption: W.used,
  columns: [W.principal, W.key, W.kind, W.span, COLUMN.state, COLUMN.evidence],
  rows,
  filterable: rows.length > 15,
});

function usedRow(one: Credential, { material, citations }: SectionContext): readonly Line[] {
  const { actors, footholds } = material.findings;
  const key = actors.flatMap(({ accessKeys }) => accessKeys).find(({ id }) => id === one.accessKeyId);
  const door = footholds.find(({ target }) => target === one.accessKeyId);
  return [
    [one.principal === null ? same('–') : code(one.principal)],
    [one.accessKeyId === null ? say(W.console) : code(one.accessKeyId)],
    [key === undefined ? same('–') : say(partWords(key.part))],
    [time(one.from), ...(one.until === one.from ? [] : [say(W.until, { until: time(one.until) })])],
    [door === undefined ? say(W.notKnown) : badge(STATE_WORDS[door.state].tone, STATE_WORDS[door.state].words)],
    [citations.cite(one.eventIds)],
  ];
}

const partWords = (part: KeyPart) => DOSSIER_KEY_PARTS[part];

const leftTable = (rows: Rows): Block => ({
  kind: 'table',
  caption: W.left,
  columns: [W.what, COLUMN.region, COLUMN.state, W.dies, COLUMN.evidence],
  rows,
  filterable: rows.length > 15,
});

const leftRow = (one: Foothold, { material, citations }: SectionContext): readonly Line[] => [
  [say(footholdWords(one.kind)), same(' '), code(one.target)],
  doorRegion(one, material),
  [badge(STATE_WORDS[one.state].tone, STATE_WORDS[one.state].words)],
  [one.diesAt === null ? say(W.never) : time(one.diesAt)],
  [citations.cite(one.eventIds)],
];
