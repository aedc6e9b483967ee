/** Who used what, drawn from left to right; the table under it says the same. */
import type { GraphBlock, GraphNode } from '../../document/blocks.ts';
import { cutText, visibleText } from '../../../../words/visible-text.ts';
import { laidOut, type Point } from './graph-layout.ts';
import { html, type Html } from './html.ts';
import { plainWords, words, type Voice } from './voice.ts';

const LANES = {
  address: { ja: '接続元', en: 'Address' },
  key: { ja: '鍵', en: 'Key' },
  identity: { ja: '名義', en: 'Acting as' },
  resource: { ja: '作られたもの', en: 'Made' },
} as const;

const LABEL_MOST = 34;
const NOTE_MOST = 44;
const HEIGHT = 60;

/** A node with the words it will show, measured. */
interface Shown {
  readonly node: GraphNode;
  readonly name: string;
  readonly note: string;
  readonly width: number;
}

export function graphHtml(block: GraphBlock, voice: Voice, place: string): Html {
  const shown = inColumns(block.nodes.map((node) => shownNode(node, voice)));
  const boxes = shown.map(({ node, width }) => ({ id: node.id, width, height: HEIGHT }));
  const layout = laidOut(boxes, block.edges);
  const widths = new Map(boxes.map((box) => [box.id, box.width]));
  const edges = block.edges.map((edge, index) => {
    const start = side(layout.centres.get(edge.from), widths.get(edge.from), 1);
    const end = side(layout.centres.get(edge.to), widths.get(edge.to), -1);
    return html`<path class="edge${edge.certain ? '' : ' guess'}" d="${wayPath([start, ...(layout.ways[index] ?? []), end])}" />
      <path class="head" d="M${end.x} ${end.y}l-7 -4v8z" />`;
  });
  const caption = plainWords(block.caption, voice);
  return html`<figure class="graph">
    <figcaption>${words(block.caption, voice)}</figcaption>
    <div class="scroll" tabindex="0" role="group" aria-label="${caption}">
      <svg role="img" aria-labelledby="${place}-t" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}">
        <title id="${place}-t">${caption}: ${plainWords(block.summary, voice)}</title>
        ${edges}${shown.map((one) => nodeHtml(one, layout.centres.get(one.node.id) ?? { x: 0, y: 0 }, voice))}
      </svg>
    </div>
  </figure>`;
}

/** The middle of the right (1) or left (-1) side of a box. */
function side(centre: Point | undefined, width = 0, direction: 1 | -1): Point {
  const { x, y } = centre ?? { x: 0, y: 0 };
  return { x: Math.round(x + (direction * width) / 2), y: Math.round(y) };
}

/** One level curve between each two points: leaves and arrives flat, so that arrows always point to the right. */
function wayPath(points: readonly Point[]): string {
  const [start, ...rest] = points.length > 3 ? points : [points[0], points.at(-1)];
  let at = start ?? { x: 0, y: 0 };
  let path = `M${Math.round(at.x)} ${Math.round(at.y)}`;
  rest.forEach((point, index) => {
    const to = point ?? at;
    const x = Math.round(to.x) - (index === rest.length - 1 ? 6 : 0);
    const middle = Math.round((at.x + x) / 2);
    path += `C${middle} ${Math.round(at.y)} ${middle} ${Math.round(to.y)} ${x} ${Math.round(to.y)}`;
    at = to;
  });
  return path;
}

function nodeHtml({ node, name, note, width }: Shown, centre: Point, voice: Voice): Html {
  const x = Math.round(centre.x - width / 2);
  const y = Math.round(centre.y - HEIGHT / 2);
  return html`<g class="node ${node.tone}">
    <title>${cutText(node.label, 200).text}</title>
    <rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="6" />
    <text class="lane-name" x="${x + 10}" y="${y + 16}">${plainWords(LANES[node.lane], voice)}</text>
    <text class="name" x="${x + 10}" y="${y + 34}">${name}</text>
    <text class="note" x="${x + 10}" y="${y + 51}">${note}</text>
  </g>`;
}

function shownNode(node: GraphNode, voice: Voice): Shown {
  const name = shortened(withoutArn(node.label), LABEL_MOST);
  const note = node.note === null ? '' : shortened(plainWords(node.note, voice), NOTE_MOST);
  return { node, name, note, width: Math.ceil(Math.max(110, textWidth(name, 7.5), textWidth(note, 6.4)) + 20) };
}

/** Boxes of one lane are equally wide, so that their edges line up. */
function inColumns(shown: readonly Shown[]): readonly Shown[] {
  const widest = new Map<string, number>();
  for (const { node, width } of shown) widest.set(node.lane, Math.max(widest.get(node.lane) ?? 0, width));
  return shown.map((one) => ({ ...one, width: widest.get(one.node.lane) ?? one.width }));
}

/** `arn:aws:iam::111122223333:user/alice` -> `user/alice`; the whole stands in the table and the tooltip. */
const withoutArn = (label: string): string => /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(label)?.[1] ?? label;

function shortened(text: string, most: number): string {
  const cut = cutText(visibleText(cutText(text, most * 2).text), most);
  return cut.wholeLength === null && text.length <= most * 2 ? cut.text : `${cut.text}…`;
}

/** Rough width in pixels: East Asian characters take nearly twice the room. */
function textWidth(text: string, perCharacter: number): number {
  let width = 0;
  for (const character of text) width += character > '\u2E7F' ? perCharacter * 1.75 : perCharacter;
  return width;
}
