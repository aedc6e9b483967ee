/** Activity over time as a picture: one lane a verdict, numbered marks above, in a wide and a narrow drawing. */
import type { ActivityBlock } from '../../document/blocks.ts';
import type { Verdict } from '../../../investigate/index.ts';
import { countText } from '../../../../words/number-format.ts';
import { VERDICT_ORDER, VERDICT_WORDS } from '../../words/verdict-words.ts';
import { binned, ticks, type TimeScale, timeScale } from './time-scale.ts';
import { html, type Html } from './html.ts';
import { markHtml, MARKS_HEIGHT, placedMarks } from './marks.ts';
import { plainWords, words, type Voice } from './voice.ts';

interface Shape {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly left: number;
  readonly lane: number;
  readonly binsMost: number;
  readonly ticksMost: number;
}

const SHAPES: readonly Shape[] = [
  { name: 'wide', width: 960, left: 120, lane: 40, binsMost: 120, ticksMost: 8 },
  { name: 'narrow', width: 360, left: 84, lane: 36, binsMost: 60, ticksMost: 3 },
];

export function activityHtml(block: ActivityBlock, voice: Voice, place: string): Html {
  const drawings = SHAPES.map((shape) => drawing(block, voice, shape, `${place}-${shape.name}`));
  return html`<figure class="activity" ${block.explorable ? html` data-explore="yes"` : null}>
    <figcaption>${words(block.caption, voice)}</figcaption>
    ${drawings}
  </figure>`;
}

function drawing(block: ActivityBlock, voice: Voice, shape: Shape, place: string): Html {
  const scale = timeScale(block.fromIso, block.toIso, shape.left, shape.width - 8, voice.zone);
  const marks = placedMarks(block.marks, scale);
  const lanes = VERDICT_ORDER.filter((verdict) => block.hours.some((one) => one.verdict === verdict));
  const bottom = MARKS_HEIGHT + lanes.length * shape.lane;
  const axis = ticks(scale, shape.ticksMost).map(
    (tick) =>
      html`<line class="grid" x1="${tick.x}" x2="${tick.x}" y1="${MARKS_HEIGHT}" y2="${bottom}" /><text class="tick" x="${tick.x}" y="${bottom + 16}"
          >${tick.label}</text
        >`,
  );
  const measures = html`data-left="${shape.left}" data-right="${shape.width - 8}" data-top="${MARKS_HEIGHT}" data-bottom="${bottom}"
  data-bins="${shape.binsMost}" data-ticks="${shape.ticksMost}"`;
  return html`<svg class="${shape.name}" role="img" aria-labelledby="${place}-t" viewBox="0 0 ${shape.width} ${bottom + 24}" ${measures}>
    <title id="${place}-t">${plainWords(block.caption, voice)}: ${plainWords(block.summary, voice)}</title>
    ${axis}${lanes.map((verdict, index) => laneHtml(block, verdict, MARKS_HEIGHT + index * shape.lane, scale, shape, voice))}${marks.map((mark) => markHtml(mark, bottom))}
  </svg>`;
}

function laneHtml(block: ActivityBlock, verdict: Verdict, top: number, scale: TimeScale, shape: Shape, voice: Voice): Html {
  const bins = binned(
    block.hours.filter((one) => one.verdict === verdict),
    scale,
    shape.binsMost,
  );
  const greatest = bins.reduce((most, bin) => Math.max(most, bin.events), 1);
  const floor = top + shape.lane - 4;
  const room = shape.lane - 12;
  const path = bins
    .map((bin) => {
      const height = round(Math.max(2, Math.sqrt(bin.events / greatest) * room));
      return `M${round(bin.x)} ${floor}v-${height}h${round(bin.width)}v${height}z`;
    })
    .join('');
  return html`<g class="lane ${verdict}" data-floor="${floor}" data-room="${room}"
    ><text class="lane-name" x="0" y="${top + shape.lane / 2}">${plainWords(VERDICT_WORDS[verdict], voice)}</text
    ><text class="lane-most" x="0" y="${top + shape.lane / 2 + 13}">${plainWords(MOST(greatest), voice)}</text
    ><line class="floor" x1="${shape.left}" x2="${shape.width - 8}" y1="${floor}" y2="${floor}" /><path class="fill ${verdict}" d="${path}"
  /></g>`;
}

const MOST = (count: number) => ({ ja: `最大 ${countText(count)}件`, en: `up to ${countText(count)}` });
const round = (value: number): number => Math.round(value * 10) / 10;
