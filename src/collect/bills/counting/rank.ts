/** Which of two tellings of the same charges is believed: the more detailed, then the newer. Only content decides, never a file's date. */
import { ZERO, decimal, plus, withPlaces } from '../../../knowledge/money/decimal.ts';
import type { BillFormat } from '../../../ports/charge-line.ts';
import type { CountedFile, Portion } from './portion.ts';

/** Most detailed first (docs/decisions/0060). */
const DETAIL: readonly BillFormat[] = ['cur-2', 'cur-legacy', 'focus-1.2', 'focus-1.0', 'cost-explorer-json', 'cost-explorer-csv', 'bills-page-csv'];

/** Files with the same rank in all but content come in a fixed order, so that nothing depends on how they were given. */
export type Rank = readonly (number | string)[];

/** Smaller is better. Shape comes after all that tells detail and age: files of one shape then stand together. */
export function viewRank(portions: readonly Portion[]): Rank {
  const [first] = portions;
  if (first === undefined) return [];
  return [
    DETAIL.indexOf(first.file.format),
    first.file.hasResourceIds ? 0 : 1,
    -first.file.dimensions,
    stretchOf(portions),
    ...ageRank(portions),
    first.file.shape,
  ];
}

/** Of one file, or of files that stand together as one export. */
export function ageRank(portions: readonly Portion[]): Rank {
  const named = portions.reduce((sum, { facts }) => sum + facts.withInvoice, 0);
  const unnamed = portions.reduce((sum, { facts }) => sum + facts.withoutInvoice, 0);
  const until = portions.reduce((latest, { facts }) => (facts.until !== null && facts.until > latest ? facts.until : latest), '');
  const told =
    portions
      .map(({ file }) => toldTime(file))
      .sort()
      .at(-1) ?? '';
  const lines = portions.reduce((sum, { facts }) => sum + facts.lines, 0);
  return [named > 0 && unnamed === 0 ? 0 : 1, backwards(until), backwards(told), backwards(grossText(portions)), -lines];
}

export function compareRanks(a: Rank, b: Rank): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at] ?? '', b[at] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** 0 for lines of an hour, 1 for days, 2 for longer. */
export function stretchOf(portions: readonly Portion[]): 0 | 1 | 2 {
  const some = (one: 'hourly' | 'daily'): boolean => portions.some(({ facts }) => facts[one] > 0);
  return some('hourly') ? 0 : some('daily') ? 1 : 2;
}

/** AWS's exports stand in folders named by the time they were made: `20251203T041500Z`, `2025-12-03T04:15:00Z-<id>`. Compared as digits. */
const toldTime = ({ name }: CountedFile): string =>
  [...name.matchAll(/(?<!\d)(\d{4})-?([01]\d)-?([0-3]\d)T([0-2]\d)[:-]?([0-5]\d)[:-]?([0-5]\d)(\.\d+)?Z/g)].at(-1)?.slice(1, 7).join('') ?? '';

/** The cost of an open month only grows. Of one width, so that texts sort like numbers. */
const grossText = (portions: readonly Portion[]): string =>
  withPlaces(
    portions.reduce((sum, { facts }) => plus(sum, decimal(facts.gross)), ZERO),
    12,
  ).padStart(40, '0');

/** A text that sorts the other way round: later times first. */
const backwards = (time: string): string => time.replaceAll(/[0-9]/g, (digit) => String(9 - Number(digit))) || '~';
