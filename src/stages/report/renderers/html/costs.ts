/** Cost a day as a picture: stacked bars over days of the bill, moments of the incident numbered on the same axis, in a wide and a narrow drawing. */
import { ZERO } from '../../../../knowledge/money/decimal.ts';
import type { CostPart, CostsBlock } from '../../document/blocks.ts';
import { costScale, type CostScale } from './cost-scale.ts';
import { html, joined, type Html } from './html.ts';
import { badgeHtml } from './line.ts';
import { markHtml, MARKS_HEIGHT, placedMarks } from './marks.ts';
import { ticks, timeScale, type TimeScale } from './time-scale.ts';
import { plainWords, words, type Voice } from './voice.ts';

interface Shape {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly left: number;
  readonly room: number;
  readonly ticksMost: number;
}

const SHAPES: readonly Shape[] = [
  { name: 'wide', width: 960, left: 56, room: 200, ticksMost: 12 },
  { name: 'narrow', width: 360, left: 44, room: 160, ticksMost: 4 },
];
const DAY_MS = 86_400_000;

export function costsHtml(block: CostsBlock, voice: Voice, place: string): Html {
  const drawings = SHAPES.map((shape) => drawing(block, voice, shape, `${place}-${shape.name}`));
  return html`<figure class="activity costs">
    <figcaption>${words(block.caption, voice)}</figcaption>
    ${legendHtml(block.parts, voice)} ${drawings}
  </figure>`;
}

/** What each colour stands for, with its sign and words. */
export const legendHtml = (parts: readonly CostPart[], voice: Voice): Html =>
  html`<p class="legend">
    ${joined(
      parts.map((part) => badgeHtml(part.tone, part.name, voice)),
      ' ',
    )}
  </p>`;

function drawing(block: CostsBlock, voice: Voice, shape: Shape, place: string): Html {
  const right = shape.width - 8;
  const first = block.days[0]?.day ?? '1970-01-01';
  const last = Date.parse(`${block.days.at(-1)?.day ?? first}T00:00:00Z`) + DAY_MS;
  const time = timeScale(`${first}T00:00:00Z`, new Date(last).toISOString(), shape.left, right, 'UTC');
  const scale = costScale(
    block.days.map((one) => one.amounts),
    shape.room,
  );
  const floor = MARKS_HEIGHT + shape.room;
  const lines = scale.steps.map((step) => {
    const y = round(floor - step.pixels);
    return html`<line class="grid" x1="${shape.left}" x2="${right}" y1="${y}" y2="${y}" /><text class="amount" x="${shape.left - 6}" y="${y + 4}"
        >${step.label}</text
      >`;
  });
  const days = ticks(time, shape.ticksMost).map((tick) => html`<text class="tick" x="${tick.x}" y="${floor + 16}">${tick.label}</text>`);
  const bars = block.parts.map((part, index) => html`<path class="fill ${part.tone}" d="${barsPath(block, index, time, scale, floor)}" />`);
  return html`<svg class="${shape.name}" role="img" aria-labelledby="${place}-t" viewBox="0 0 ${shape.width} ${floor + 24}">
    <title id="${place}-t">${plainWords(block.caption, voice)}: ${plainWords(block.summary, voice)}</title>
    <text class="amount" x="${shape.left - 6}" y="14">${block.currency}</text>
    ${lines}${days}
    <line class="floor" x1="${shape.left}" x2="${right}" y1="${floor}" y2="${floor}" />
    ${bars}${placedMarks(block.marks, time).map((mark) => markHtml(mark, floor + 4))}
  </svg>`;
}

/** One path for all bars of a part: each stands on the parts before it. */
function barsPath(block: CostsBlock, part: number, time: TimeScale, scale: CostScale, floor: number): string {
  return block.days
    .map(({ day, amounts }) => {
      const height = scale.pixels(amounts[part] ?? ZERO);
      if (height <= 0) return '';
      const below = amounts.slice(0, part).reduce((sum, amount) => sum + scale.pixels(amount), 0);
      const start = Date.parse(`${day}T00:00:00Z`);
      const x = round(time.x(start) + 0.5);
      const width = round(Math.max(1, time.x(start + DAY_MS) - time.x(start) - 1));
      return `M${x} ${round(floor - below)}v-${round(Math.max(0.5, height))}h${width}v${round(Math.max(0.5, height))}z`;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
