/** Writes closed months in a format. */
import type { BillSetting } from '../bill-setting.ts';
import type { ClosedMonth } from '../closing/close-months.ts';
import { curLegacyFiles, curTwoFiles } from './cur-files.ts';
import type { FileOptions, PlayedBillFile, PlayedFormat } from './file-options.ts';

export function* billFiles(
  closed: readonly ClosedMonth[],
  setting: BillSetting,
  format: PlayedFormat,
  options: FileOptions,
): Generator<PlayedBillFile> {
  const months = closed.filter(({ month }) => options.periods?.includes(month.period) ?? true);
  for (const month of months) {
    if (format === 'cur-2') yield* curTwoFiles(month, setting, options);
    if (format === 'cur-legacy') yield* curLegacyFiles(month, setting, options);
  }
}
