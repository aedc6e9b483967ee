/** Rows that Cost Explorer's files become, whichever way they were written. */
import { COST_EXPLORER_TOLD } from '../../knowledge/billing/cost-explorer-columns.ts';
import type { Bilingual } from '../../words/language.ts';

export type CostExplorerCell = (typeof COST_EXPLORER_TOLD)[number];

/** What one amount of Cost Explorer tells. Anything that has no column of its own stands in `more`. */
export interface CostExplorerRow {
  readonly told: Readonly<Partial<Record<CostExplorerCell, string>>>;
  readonly more: Readonly<Record<string, string>>;
}

export interface CostExplorerRead {
  readonly rows: readonly CostExplorerRow[];
  /** What the costs are grouped by, for files of one query to be known as such. */
  readonly shape: string;
  /** How many things they are grouped by. */
  readonly dimensions: number;
  readonly problems: readonly Bilingual[];
}

export interface CostExplorerTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Columns of COST_EXPLORER_TOLD, then those of `more` in the order of their names. */
export function tableOfRows(rows: readonly CostExplorerRow[]): CostExplorerTable {
  const more = [...new Set(rows.flatMap((row) => Object.keys(row.more)))].sort();
  return {
    headings: [...COST_EXPLORER_TOLD, ...more],
    rows: rows.map((row) => [...COST_EXPLORER_TOLD.map((one) => row.told[one] ?? null), ...more.map((name) => row.more[name] ?? null)]),
  };
}

/** What a service's name says of the kind of a charge, where Cost Explorer is not asked for the charge type. */
export function kindByService(name: string): string | null {
  if (/^tax$/i.test(name)) return 'tax';
  if (/^refunds?$/i.test(name)) return 'refund';
  if (/^credits?$/i.test(name)) return 'credit';
  if (/savings plans? for/i.test(name)) return 'commitment';
  if (/registrar|^(aws )?support \(|^aws (developer|business|enterprise) support/i.test(name)) return 'purchase';
  return null;
}

/** `2025-12-03` -> `2025-12-01` */
export const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;

/** The start of the day, month or hour after one of that length. */
export function endOf(start: string, granularity: 'hourly' | 'daily' | 'monthly'): string {
  const at = new Date(start.length === 10 ? `${start}T00:00:00Z` : start);
  if (granularity === 'hourly') at.setUTCHours(at.getUTCHours() + 1);
  else if (granularity === 'daily') at.setUTCDate(at.getUTCDate() + 1);
  else at.setUTCMonth(at.getUTCMonth() + 1, 1);
  return at.toISOString().replace('.000Z', 'Z');
}
