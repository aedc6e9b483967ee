/** CSV as AWS's exports write it: a heading, quotes only where needed, lines ending in a newline. */
export interface Column<T> {
  readonly name: string;
  readonly cell: (row: T) => string;
}

const NEEDS_QUOTES = /[",\n\r]/;

export const csvCell = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

export const csvHeading = <T>(columns: readonly Column<T>[]): string => csvRow(columns.map(({ name }) => name));

export const csvLine = <T>(columns: readonly Column<T>[], row: T): string => csvRow(columns.map(({ cell }) => cell(row)));

export function csvText<T>(columns: readonly Column<T>[], rows: Iterable<T>): string {
  const parts = [csvHeading(columns)];
  for (const row of rows) parts.push(csvLine(columns, row));
  return parts.join('');
}

/** Columns from what each says about a row; the rest of the schema stays empty. */
export function columnsOf<T>(names: readonly string[], told: Readonly<Record<string, (row: T) => string>>): Column<T>[] {
  const unknown = Object.keys(told).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no such column: ${unknown.join(', ')}`);
  return names.map((name) => ({ name, cell: told[name] ?? (() => '') }));
}
