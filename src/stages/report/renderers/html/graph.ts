/** Who used what, drawn from left to right. Layout by dagre, drawing by us; the table under it says the same. */
import dagre from '@dagrejs/dagre';
import type { GraphBlock, GraphNode } from '../../document/blocks.ts';
import { cutText } from '../../../../words/visible-text.ts';
import { html, type Html } from './html.ts';
import { plainWords, words, type Voice } from './voice.ts';

const LANES = {
  address: { ja: '接続元', en: 'Address' },
  key: { ja: '鍵', en: 'Key' },
  identity: { ja: '名義', en: 'Acting as' },
  resource: { ja: '作られたもの', en: 'Made' },
} as const;

const LABEL_MOST = 30;
const HEIGHT = 58;

interface Placed {
  readonly node: GraphNode;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function graphHtml(block: GraphBlock, voice: Voice, place: string): Html {
  const { placed, paths, width, height } = laidOut(block, voice);
  const summary = `${plainWords(block.caption, voice)}: ${plainWords(block.summary, voice)}`;
  return html`<figure class="graph">
    <figcaption>${words(block.caption, voice)}</figcaption>
    <div class="scroll" tabindex="0" role="group" aria-label="${plainWords(block.caption, voice)}">
      <svg role="img" aria-labelledby="${place}-t" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
        <title id="${place}-t">${summary}</title>
        ${paths.map((path) => html`<path class="edge${path.certain ? '' : ' guess'}" d="${path.d}" /><path class="head" d="${path.head}" />`)}${placed.map((one) => nodeHtml(one, voice))}
      </svg>
    </div>
  </figure>`;
}

function laidOut(block: GraphBlock, voice: Voice) {
  const graph = new dagre.graphlib.Graph()
    .setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 56, marginx: 8, marginy: 8 })
    .setDefaultEdgeLabel(() => ({}));
  for (const node of block.nodes) graph.setNode(node.id, { width: nodeWidth(node, voice), height: HEIGHT });
  for (const edge of block.edges) graph.setEdge(edge.from, edge.to);
  dagre.layout(graph);
  const placed = block.nodes.map((node): Placed => {
    const at = graph.node(node.id);
    return { node, label: shortName(node.label), x: Math.round(at.x - at.width / 2), y: Math.round(at.y - HEIGHT / 2), width: Math.round(at.width) };
  });
  const paths = block.edges.map((edge) => ({ certain: edge.certain, ...curve(graph.edge(edge.from, edge.to).points) }));
  const size = graph.graph();
  return { placed, paths, width: Math.ceil(size.width ?? 0), height: Math.ceil(size.height ?? 0) };
}

/** A smooth line through the layout's points, and a small head at its end. */
function curve(points: readonly { readonly x: number; readonly y: number }[]): { readonly d: string; readonly head: string } {
  const [start, ...rest] = points.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
  const end = rest.at(-1);
  if (!start || !end) return { d: '', head: '' };
  const middle = Math.round((start.x + end.x) / 2);
  const through =
    rest.length <= 2
      ? `C${middle} ${start.y} ${middle} ${end.y} ${end.x - 6} ${end.y}`
      : `${rest
          .slice(0, -1)
          .map((point) => `L${point.x} ${point.y}`)
          .join('')}L${end.x - 6} ${end.y}`;
  return { d: `M${start.x} ${start.y}${through}`, head: `M${end.x} ${end.y}l-7 -4v8z` };
}

function nodeHtml({ node, label, x, y, width }: Placed, voice: Voice): Html {
  const note = node.note === null ? '' : plainWords(node.note, voice);
  return html`<g class="node ${node.tone}"
    ><title>${cutText(node.label, 200).text}</title><rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="6" /><text
      class="lane-name"
      x="${x + 10}"
      y="${y + 15}"
      >${plainWords(LANES[node.lane], voice)}</text
    ><text class="name" x="${x + 10}" y="${y + 33}">${label}</text
    ><text class="note" x="${x + 10}" y="${y + 49}">${cutText(note, LABEL_MOST).text}</text></g
  >`;
}

const nodeWidth = (node: GraphNode, voice: Voice): number =>
  Math.max(
    110,
    textWidth(shortName(node.label), 7.4),
    node.note === null ? 0 : textWidth(cutText(plainWords(node.note, voice), LABEL_MOST).text, 6.4),
  ) + 20;

/** Rough width in pixels: East Asian characters take about twice the room. */
const textWidth = (text: string, perCharacter: number): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? perCharacter * 1.8 : perCharacter), 0);

/** `arn:aws:iam::111122223333:user/alice` -> `user/alice`; the whole stands in the table and the tooltip. */
function shortName(label: string): string {
  const name = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(label)?.[1] ?? label;
  const { text, wholeLength } = cutText(name, LABEL_MOST);
  return wholeLength === null ? text : `${text}…`;
}
