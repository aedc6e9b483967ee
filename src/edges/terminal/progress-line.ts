/** One line that says how far a stage is: `Reading the files  42 %  126.0 MB / 300.0 MB`. Never wider than the terminal. */
import stringWidth from 'string-width';
import type { Progress } from '../../ports/host.ts';
import { countText } from '../../words/number-format.ts';

export type ProgressState = Parameters<Progress['update']>[0];

export function progressLine(stage: string, { done, total, unit }: ProgressState, columns: number, detail = ''): string {
  const amount = (value: number): string => (unit === 'bytes' ? `${(value / 1e6).toFixed(1)} MB` : countText(value));
  const percent = total === null || total <= 0 ? '' : `${Math.min(100, Math.floor((done / total) * 100))} %  `;
  const outOf = total === null ? '' : ` / ${amount(total)}`;
  return cutToWidth(`${stage}  ${percent}${amount(done)}${outOf}${detail === '' ? '' : ` ${detail}`}`, Math.max(10, columns - 1));
}

/** Japanese characters are two columns wide; a line that wraps could not be redrawn. */
function cutToWidth(text: string, columns: number): string {
  let shown = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    shown += segment;
  }
  return shown;
}
