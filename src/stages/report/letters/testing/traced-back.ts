/** Leads a fact of a letter back to the record it names, and says what it holds there. */
import type { LetterMaterial } from '../letter-material.ts';
import type { Source } from '../text/traced.ts';

/** Every value the source names, as text; a place that is not there gives nothing. */
export function valuesAt(source: Source, { record, report, checks = [] }: LetterMaterial, claimJson: unknown): string[] {
  switch (source.from) {
    case 'findings':
      return source.at.flatMap((pointer) => valueAt(report?.findings, pointer));
    case 'claim':
      return source.at.flatMap((pointer) => valueAt(claimJson, pointer));
    case 'checks':
      return checks
        .filter(({ at }) => at === source.run)
        .flatMap((run) => run.checks.filter(({ id }) => id === source.check).map((check) => JSON.stringify({ at: run.at, ...check })));
    case 'log':
      return (report?.securing ?? []).filter(({ eventId }) => source.events.includes(eventId)).map((act) => JSON.stringify(act));
    case 'journal':
      return source.entries.flatMap((entry) => entriesOf(record, entry));
  }
}

function valueAt(root: unknown, pointer: string): string[] {
  let value: unknown = root;
  for (const part of pointer.split('/').slice(1))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  return value === undefined || value === null ? [] : [typeof value === 'string' ? value : JSON.stringify(value)];
}

/** Whatever of the record comes from that entry. */
function entriesOf(record: unknown, entry: string): string[] {
  if (typeof record !== 'object' || record === null) return [];
  if ((record as { entry?: unknown }).entry === entry) return [JSON.stringify(record)];
  return Object.values(record).flatMap((value) => entriesOf(value, entry));
}

/** Ids, numbers and times: the parts of a text that must come from a record. */
export const hardFacts = (text: string): string[] => text.match(/[A-Za-z0-9:/_.@-]*\d[A-Za-z0-9:/_.@-]*/g) ?? [];

/** A hard fact stands in the values as it is, as a time cut to minutes, as an amount, or is the number of values. */
export function stands(fact: string, values: readonly string[]): boolean {
  const bare = fact.replace(/[.:,]+$/, '');
  return values.some((value) => value.includes(bare) || value.replace('T', ' ').includes(bare)) || bare === String(values.length);
}
