/** Ways back in that the intruder left, how to remove each, and when each ends by itself. */
import type { Foothold } from '../../investigate/index.ts';
import type { Block } from '../document/blocks.ts';
import { badge, code, say, same, time, type Line } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';
import { footholdOrder, footholdWords } from '../words/foothold-words.ts';
import { STATE_WORDS } from '../words/verdict-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const W = {
  heading: { ja: '戻ってこられる入り口', en: 'Ways back in' },
  lead: {
    ja: '鍵を一つ止めても、別の入り口から戻られることがあります。開いているものを上から順に閉じてください。',
    en: 'Stopping one key is not enough if another door is open. Close the open ones from the top.',
  },
  empty: { ja: '侵入者が残した入り口は、記録にはありません。', en: 'The log shows no way back in left by an intruder.' },
  caption: { ja: '入り口の一覧', en: 'Ways back in' },
  state: { ja: '状態', en: 'State' },
  what: { ja: '入り口', en: 'What' },
  remove: { ja: '閉じ方', en: 'How to close it' },
  dies: { ja: '自然に切れる時刻', en: 'Ends by itself' },
  never: { ja: '切れない', en: 'Never' },
  proof: { ja: '証拠', en: 'Evidence' },
  closed: { ja: 'すでに閉じている {n} 件', en: '{n} already closed' },
} as const;

const STATE_ORDER = ['open', 'unknown', 'closed'] as const;

export const footholdsSection: SectionBuilder = (context) => {
  const all = [...context.material.findings.footholds].sort(
    (a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || footholdOrder(a.kind) - footholdOrder(b.kind),
  );
  const open = all.filter((one) => one.state !== 'closed');
  const closed = all.filter((one) => one.state === 'closed');
  const blocks: Block[] = all.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : [];
  if (open.length > 0) blocks.push(table(open, context));
  if (closed.length > 0) blocks.push({ kind: 'more', summary: [say(W.closed, { n: countText(closed.length) })], blocks: [table(closed, context)] });
  return { id: 'doors', heading: W.heading, lead: all.length === 0 ? null : [say(W.lead)], once: false, blocks };
};

const table = (footholds: readonly Foothold[], { citations }: SectionContext): Block => ({
  kind: 'table',
  caption: W.caption,
  columns: [W.state, W.what, W.remove, W.dies, W.proof],
  filterable: footholds.length > 15,
  rows: footholds.map((one): readonly Line[] => [
    [badge(STATE_WORDS[one.state].tone, STATE_WORDS[one.state].words)],
    [say(footholdWords(one.kind)), same(' '), code(one.target)],
    [say(one.remove)],
    [one.diesAt === null ? say(W.never) : time(one.diesAt)],
    [citations.cite(one.eventIds)],
  ]),
});
