/** Numbered moments above a picture of time. */
import { html, type Html } from './html.ts';
import type { TimeScale } from './time-scale.ts';

/** Height kept for the marks, and how near two may come before they are joined. */
export const MARKS_HEIGHT = 26;
const APART = 34;

interface PlacedMark {
  readonly x: number;
  readonly label: string;
}

/** Moments too close to tell apart on the page become one mark with their range: `2–4`. Numbers run in time order. */
export function placedMarks(marks: readonly { readonly time: string; readonly number: number }[], scale: TimeScale): readonly PlacedMark[] {
  const placed: { x: number; first: number; last: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.number - b.number)) {
    const x = Math.round(scale.x(Date.parse(mark.time)) * 10) / 10;
    const before = placed.at(-1);
    if (before !== undefined && x - before.x < APART) before.last = mark.number;
    else placed.push({ x, first: mark.number, last: mark.number });
  }
  return placed.map((mark) => ({ x: mark.x, label: mark.first === mark.last ? String(mark.first) : `${mark.first}–${mark.last}` }));
}

/** @param bottom where the line of the mark ends */
export function markHtml(mark: PlacedMark, bottom: number): Html {
  const width = mark.label.length * 7 + 11;
  return html`<g class="mark">
    <line x1="${mark.x}" x2="${mark.x}" y1="20" y2="${bottom - 4}" />
    <rect x="${Math.round((mark.x - width / 2) * 10) / 10}" y="2" width="${width}" height="18" rx="9" />
    <text x="${mark.x}" y="15">${mark.label}</text>
  </g>`;
}
