/** Writes closed months in a format: exports month by month, what a person downloads or asks for in one file. */
import { DAY } from '../../clock.ts';
import type { BillSetting } from '../bill-setting.ts';
import { dayText } from '../calendar.ts';
import { estimatedFrom } from '../closing/as-of.ts';
import type { ClosedMonth } from '../closing/close-months.ts';
import type { BillLine } from '../line.ts';
import { billsPageCsv } from './bills-page-csv.ts';
import { costExplorerCsv } from './cost-explorer-csv.ts';
import { costAndUsage, costWithResources } from './cost-explorer-json.ts';
import { curLegacyFiles, curTwoFiles, focusFiles } from './cur-files.ts';
import type { FileOptions, PlayedBillFile, PlayedFormat } from './file-options.ts';
import { invoiceSummaries } from './invoice-summaries.ts';

export interface Billed {
  readonly months: readonly ClosedMonth[];
  readonly setting: BillSetting;
  /** Seconds since 1970: when the log ends, and when people look. */
  readonly logEnd: number;
  readonly moment: number;
}

/** How far back Cost Explorer tells resources. */
const RESOURCE_DAYS = 14;

const encoder = new TextEncoder();

export function* billFiles({ months, setting, logEnd, moment }: Billed, format: PlayedFormat, options: FileOptions): Generator<PlayedBillFile> {
  const wished = months.filter(({ month }) => options.periods?.includes(month.period) ?? true);
  const [first, last] = [wished[0]?.month, wished.at(-1)?.month];
  if (first === undefined || last === undefined) return;
  const end = Math.min(last.to, Math.floor(moment / DAY) * DAY + DAY);
  const estimated = estimatedFrom(months, moment);
  const lines = (): Iterable<BillLine> => wished.flatMap((month) => month.lines);
  const whole = (path: string, text: string): PlayedBillFile => ({ path, content: encoder.encode(text) });
  switch (format) {
    case 'cur-2':
      for (const month of wished) yield* curTwoFiles(month, setting, options);
      return;
    case 'cur-legacy':
      for (const month of wished) yield* curLegacyFiles(month, setting, options);
      return;
    case 'focus-1.0':
    case 'focus-1.2':
      for (const month of wished) yield* focusFiles(month, setting, format, options);
      return;
    case 'bills-page-csv':
      for (const month of wished)
        yield whole(`ecsv_${Number(month.month.period.slice(5, 7))}_${month.month.period.slice(0, 4)}.csv`, billsPageCsv(month, setting));
      return;
    case 'cost-explorer-json':
      yield whole('cost-and-usage.json', costAndUsage(lines(), { from: first.from, to: end, estimated }, options.second ?? 'USAGE_TYPE'));
      return;
    case 'cost-explorer-resources-json': {
      const to = Math.floor(Math.min(logEnd, moment) / DAY) * DAY + DAY;
      yield whole(
        `cost-and-usage-with-resources-${dayText(to - DAY)}.json`,
        costWithResources(lines(), { from: to - RESOURCE_DAYS * DAY, to, estimated }),
      );
      return;
    }
    case 'cost-explorer-csv':
      yield whole('costs.csv', costExplorerCsv(lines(), first.from, end));
      return;
    case 'invoice-summaries':
      yield whole(
        'invoice-summaries.json',
        invoiceSummaries(
          wished.flatMap(({ invoiced }) => invoiced.invoices),
          setting,
        ),
      );
  }
}
