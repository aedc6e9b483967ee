/** The rows of the sheet of lines. A workbook cannot hold millions: what no longer fits is added up, so that the sheet still sums to the bill. */
import type { Decimal } from '../../../../knowledge/money/decimal.ts';
import { RunningSum } from '../../../../knowledge/money/running-sum.ts';
import type { Language } from '../../../../words/language.ts';
import { countText } from '../../../../words/number-format.ts';
import type { SheetCell } from '../../../report/index.ts';
import type { ChargeVerdict, ClaimLine } from '../../claim.ts';
import type { LinesGathered } from './claim-workbook.ts';
import { LINE_COLUMNS, type LineColumn } from './line-columns.ts';

/** Rows of single lines: those asked back or undecided, and the owner's. A spreadsheet of this size opens in seconds and fits an attachment of 5 MB. */
export const ROWS_MOST = { others: 8_000, owner: 2_000 } as const;

interface Folded {
  readonly line: ClaimLine;
  readonly net: RunningSum;
  readonly tax: RunningSum;
  lines: number;
}

const newSums = () => ({ net: new RunningSum(), tax: new RunningSum() });

export class LineRows {
  readonly #language: Language;
  readonly #rows: Record<ChargeVerdict, (readonly SheetCell[])[]> = { unauthorized: [], undecided: [], owner: [] };
  readonly #folded = new Map<string, Folded>();
  readonly #sums = { unauthorized: newSums(), owner: newSums(), undecided: newSums() };
  readonly #left: Record<keyof typeof ROWS_MOST, number> = { ...ROWS_MOST };

  constructor(language: Language) {
    this.#language = language;
  }

  add(line: ClaimLine): void {
    this.#sums[line.verdict].net.add(line.net);
    this.#sums[line.verdict].tax.add(line.tax);
    const kind = line.verdict === 'owner' ? 'owner' : 'others';
    if (this.#left[kind] > 0) {
      this.#left[kind] -= 1;
      this.#rows[line.verdict].push([...LINE_COLUMNS.map((column) => cell(column, line, this.#language)), exact(line.net), exact(line.tax)]);
      return;
    }
    const key = JSON.stringify([line.period, line.verdict, line.service, line.region]);
    const folded = this.#folded.get(key) ?? { line, net: new RunningSum(), tax: new RunningSum(), lines: 0 };
    folded.net.add(line.net);
    folded.tax.add(line.tax);
    folded.lines += 1;
    this.#folded.set(key, folded);
  }

  /** What is asked back first, the owner's last; then the rows that stand for many; and what all of them add up to. */
  gathered(): LinesGathered {
    const of = (verdict: ChargeVerdict) => ({ net: this.#sums[verdict].net.value(), tax: this.#sums[verdict].tax.value() });
    return {
      rows: [
        ...this.#rows.unauthorized,
        ...this.#rows.undecided,
        ...this.#rows.owner,
        ...[...this.#folded.values()].map((folded) => this.#foldedRow(folded)),
      ],
      sums: { unauthorized: of('unauthorized'), owner: of('owner'), undecided: of('undecided') },
    };
  }

  #foldedRow({ line, net, tax, lines }: Folded): readonly SheetCell[] {
    const words = FOLDED(lines)[this.#language];
    const sum: ClaimLine = { ...line, ...NOTHING, net: net.value(), tax: tax.value(), basis: { ...line.basis, ja: words, en: words } };
    const cells = LINE_COLUMNS.map((column) => (column.name === 'rule' ? null : cell(column, sum, this.#language)));
    return [...cells, exact(sum.net), exact(sum.tax)];
  }
}

const NOTHING = { id: '', date: '', usageType: null, resourceId: null, quantity: null, unit: null, eventIds: [] } as const;

const FOLDED = (lines: number) => ({
  ja: `${countText(lines)}件の明細の合計です。1件ずつは exports/claim-lines.csv にあります。`,
  en: `The sum of ${countText(lines)} lines; one by one in exports/claim-lines.csv.`,
});

/** Digit by digit, as text: a spreadsheet's numbers keep fifteen digits. */
const exact = (value: Decimal): SheetCell => ({ kind: 'text', text: value, look: 'exact' });

/** Texts behind figures keep a distance from them. */
const BEHIND_FIGURES: readonly string[] = ['unit', 'reason'];

function cell({ name, of, places }: LineColumn, line: ClaimLine, language: Language): SheetCell {
  const value = of(line, language);
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { kind: 'text', text: value, ...(BEHIND_FIGURES.includes(name) ? { look: 'beside' } : {}) };
  return { kind: 'amount', amount: value.number, places: places ?? null };
}
