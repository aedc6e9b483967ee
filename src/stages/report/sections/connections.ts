/** Who used what: from addresses to keys to names to what was made, as a picture with its twin in words. */
import type { Block } from '../document/blocks.ts';
import { code, say, same, type Line } from '../document/inline.ts';
import { connectionGraph } from './connections-graph.ts';
import type { SectionBuilder } from './context.ts';

const W = {
  heading: { ja: 'だれが何を使ったか', en: 'Who used what' },
  lead: {
    ja: '左から、接続元のアドレス、使われた鍵、名義、作られたものです。点線は、記録から推測したつながりです。',
    en: 'From left to right: addresses, keys used, names acted under, things made. Dashed lines are concluded, not recorded.',
  },
  empty: { ja: '侵入者または未確定の動きがないため、図はありません。', en: 'There is no intruder and nothing unclear, so there is no picture.' },
  caption: { ja: 'アドレス・鍵・名義・作られたもののつながり', en: 'How addresses, keys, names and things made are connected' },
  summary: { ja: '同じ内容が下の表にあります。', en: 'The table below says the same.' },
  table: { ja: '同じ内容を表で見る', en: 'The same as a table' },
  from: { ja: 'どこから', en: 'From' },
  to: { ja: 'どこへ', en: 'To' },
  sure: { ja: '確かさ', en: 'Known how' },
  recorded: { ja: '記録にある', en: 'In the log' },
  concluded: { ja: '推測', en: 'Concluded' },
} as const;

export const connectionsSection: SectionBuilder = ({ material }) => {
  const graph = connectionGraph(material);
  const blocks: readonly Block[] =
    graph.nodes.length === 0
      ? [{ kind: 'paragraph', line: [say(W.empty)] }]
      : [
          { kind: 'graph', caption: W.caption, summary: W.summary, ...graph },
          {
            kind: 'more',
            summary: [say(W.table)],
            blocks: [
              {
                kind: 'table',
                caption: W.caption,
                columns: [W.from, W.to, W.sure],
                filterable: false,
                rows: graph.edges.map((edge) => [
                  nodeLine(edge.from, graph.nodes),
                  nodeLine(edge.to, graph.nodes),
                  [say(edge.certain ? W.recorded : W.concluded)],
                ]),
              },
            ],
          },
        ];
  return { id: 'connections', heading: W.heading, lead: graph.nodes.length === 0 ? null : [say(W.lead)], once: false, blocks };
};

function nodeLine(id: string, nodes: ReturnType<typeof connectionGraph>['nodes']): Line {
  const node = nodes.find((one) => one.id === id);
  if (!node) return [code(id)];
  return [code(node.label), ...(node.note === null ? [] : [same(' '), say(node.note)])];
}
