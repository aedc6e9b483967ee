/** The unit of counting: what one file tells of one period of one account. Rules and reasons: docs/decisions/0061. */
import { grouped } from './grouped.ts';
import type { PortionFacts } from '../../../ports/bill-facts.ts';
import type { BillFormat } from '../../../ports/charge-line.ts';

/** A bill file as far as counting is concerned. */
export interface CountedFile {
  readonly fileNo: number;
  readonly name: string;
  readonly sha256: string;
  readonly format: BillFormat;
  readonly hasResourceIds: boolean;
  /** How many things it tells costs by, for formats in which people choose that. */
  readonly dimensions: number;
  /** The file's headings, as one text: parts of one export have the same. */
  readonly shape: string;
  readonly facts: readonly PortionFacts[];
}

export interface Portion {
  readonly file: CountedFile;
  readonly facts: PortionFacts;
  /** The payer; where the file names none and all others name the same, that one. */
  readonly payer: string | null;
}

/** Everything told of one billing period of one payer. */
export interface PeriodPortions {
  readonly payer: string | null;
  readonly period: string;
  readonly portions: readonly Portion[];
}

/** In the order of payer and period. */
export function periodsOf(files: readonly CountedFile[]): PeriodPortions[] {
  const payers = new Set(files.flatMap(({ facts }) => facts.flatMap(({ payer }) => (payer === null ? [] : [payer]))));
  const only = payers.size === 1 ? ([...payers][0] ?? null) : null;
  const all = files.flatMap((file) => file.facts.map((facts): Portion => ({ file, facts, payer: facts.payer ?? only })));
  return [...grouped(all, ({ payer, facts }) => `${payer ?? ''} ${facts.period}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, portions]) => ({ payer: portions[0]?.payer ?? null, period: portions[0]?.facts.period ?? '', portions }));
}
