/** Bills of any size for measuring speed: December of the founding story, beside a large account of the owner's that runs all month. */
import { plus, sum, type Decimal } from '../../../knowledge/money/decimal.ts';
import { HOUR } from '../../clock.ts';
import { playAccount } from '../../play-account.ts';
import { Random } from '../../random.ts';
import type { TrueAmounts } from '../bill-truth.ts';
import { csvHeading, csvLine } from '../formats/csv.ts';
import { curTwoColumns } from '../formats/cur-2.ts';
import type { WrittenLine } from '../formats/written-line.ts';
import { Fleet } from './fleet.ts';
import type { BillLine } from '../line.ts';

export interface BenchmarkWish {
  /** At least 20,000: the story alone has some thousands. */
  readonly lines: number;
  readonly seed: number;
}

export interface BenchmarkBill {
  /** `2025-12-01` */
  readonly period: string;
  readonly truth: { readonly unauthorized: TrueAmounts; readonly owner: TrueAmounts; readonly bill: TrueAmounts };
  /** CUR 2.0, hourly, with resource ids and callers: the heading, then exactly `lines` lines in order of time, some hundreds of kilobytes at a time. Memory does not grow with their number. */
  readonly pieces: () => Generator<string>;
}

const FEWEST = 20_000;
/** Lines of a piece. */
const PIECE = 500;
const PERIOD = '2025-12-01';
const SETTING = { country: 'JP', paymentCurrency: 'JPY', inFirstYear: false, credit: '0', support: 'none' } as const;

/** The story is the one `playAccount({ scenario: 'founding-story', seed })` plays. @throws Error when fewer than 20,000 lines are wished for */
export function benchmarkBill({ lines, seed }: BenchmarkWish): BenchmarkBill {
  if (lines < FEWEST) throw new Error(`a benchmark bill has at least ${FEWEST} lines`);
  const { bills } = playAccount({ scenario: 'founding-story', seed, bills: SETTING });
  const closed = bills?.closed.find(({ month }) => month.period === PERIOD);
  const truth = bills?.truth.months.find(({ period }) => period === PERIOD);
  if (bills === null || closed === undefined || truth === undefined) throw new Error('the story has no December');
  const { month, invoiced } = closed;
  const fleet = new Fleet(month, lines - closed.lines.length, seed);
  const owner = { net: plus(truth.owner.net, fleet.net), tax: plus(truth.owner.tax, fleet.tax) };
  const whole = { net: plus(owner.net, truth.unauthorized.net), tax: plus(owner.tax, truth.unauthorized.tax) };
  const columns = curTwoColumns({ resourceIds: true, principals: true });
  return {
    period: PERIOD,
    truth: { unauthorized: truth.unauthorized, owner: withTotal(owner), bill: withTotal(whole) },
    *pieces() {
      const random = new Random(`benchmark-bill/${seed}/ids`);
      const invoiceId = invoiced.invoices[0]?.id ?? '';
      const text = (line: BillLine): string =>
        csvLine(columns, { line, month, setting: bills.setting, invoiceId, id: random.base32(52).toLowerCase() } satisfies WrittenLine);
      yield csvHeading(columns);
      const story = [...closed.lines].sort((a, b) => a.from - b.from);
      let told = 0;
      for (let hour = month.from; hour < month.to; hour += HOUR) {
        const first = told;
        while ((story[told]?.from ?? month.to) < hour + HOUR) told++;
        yield story.slice(first, told).map(text).join('');
        yield* inPieces(fleet.linesAt(hour), text);
      }
      yield fleet.taxLines().map(text).join('');
    },
  };
}

function* inPieces(lines: Iterable<BillLine>, text: (line: BillLine) => string): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(text(line));
    if (piece.length < PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

const withTotal = ({ net, tax }: { readonly net: Decimal; readonly tax: Decimal }): TrueAmounts => ({ net, tax, total: sum([net, tax]) });
