/** How the rules read the examples: by kind, by what is asked, by deadline. */
import { deadlineFound, readExamples, type ExampleSet, type ReadExample } from './read-examples.ts';

/** A message of two kinds counts in two rows; a kind that was not found, or found in vain, stands under `nothing`. */
export const NOTHING = 'unsure';

export interface Measure {
  readonly messages: number;
  /** Messages whose kinds are exactly those expected. */
  readonly kindsRight: number;
  /** Messages that were taken for something they are not; calling them unsure is no misreading. */
  readonly misread: readonly string[];
  /** `expected -> found -> how often`. */
  readonly table: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly asks: { readonly right: number; readonly missed: number; readonly invented: number };
  readonly deadlinesRight: number;
  /** Messages expected to be forgeries that were not called so, and the other way round. */
  readonly forgeriesMissed: readonly string[];
  readonly falselyForgery: readonly string[];
}

export function measure(set: ExampleSet): Measure {
  const examples = readExamples(set);
  const asks = examples.map(askCount);
  const forged = ({ kinds }: { readonly kinds: readonly unknown[] }): boolean => kinds.some((kind) => kindName(kind) === 'phishing-suspicion');
  return {
    messages: examples.length,
    kindsRight: examples.filter((one) => pairs(one).every(([expected, found]) => expected === found)).length,
    misread: examples
      .filter(({ expected, understood }) => understood.kinds.some(({ kind }) => !expected.kinds.includes(kind)))
      .map(({ name }) => name),
    table: tableOf(examples.flatMap(pairs)),
    asks: { right: total(asks, 'right'), missed: total(asks, 'missed'), invented: total(asks, 'invented') },
    deadlinesRight: examples.filter(
      ({ expected, understood }) => deadlineFound(understood) === (expected.deadline === null ? undefined : expected.deadline.by),
    ).length,
    forgeriesMissed: examples.filter(({ expected, understood }) => forged(expected) && !forged(understood)).map(({ name }) => name),
    falselyForgery: examples.filter(({ expected, understood }) => !forged(expected) && forged(understood)).map(({ name }) => name),
  };
}

const kindName = (kind: unknown): string => (typeof kind === 'string' ? kind : (kind as { readonly kind: string }).kind);

/** Expected beside found: equal ones together, the others each with its likeliest counterpart. */
function pairs({ expected, understood }: ReadExample): (readonly [string, string])[] {
  const found = understood.kinds.map(({ kind }) => kind as string);
  if (expected.kinds.length === 0 && found.length === 0) return [[NOTHING, NOTHING]];
  const right = expected.kinds.filter((kind) => found.includes(kind)).map((kind) => [kind, kind] as const);
  const missed = expected.kinds.filter((kind) => !found.includes(kind));
  const invented = found.filter((kind) => !expected.kinds.includes(kind));
  const longer = Math.max(missed.length, invented.length);
  return [...right, ...Array.from({ length: longer }, (_, index) => [missed[index] ?? NOTHING, invented[index] ?? NOTHING] as const)];
}

function askCount({ expected, understood }: ReadExample): Record<'right' | 'missed' | 'invented', number> {
  const found = new Set<string>(understood.asks.map(({ ask }) => ask));
  if (expected.asks === null) return { right: 0, missed: 0, invented: 0 };
  const right = expected.asks.filter((ask) => found.has(ask)).length;
  return { right, missed: expected.asks.length - right, invented: found.size - right };
}

const total = (counts: readonly Record<'right' | 'missed' | 'invented', number>[], name: 'right' | 'missed' | 'invented'): number =>
  counts.reduce((sum, count) => sum + count[name], 0);

function tableOf(all: readonly (readonly [string, string])[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const [expected, found] of all) {
    const row = table.get(expected) ?? new Map<string, number>();
    table.set(expected, row.set(found, (row.get(found) ?? 0) + 1));
  }
  return table;
}

/** A line a kind, what it was taken for, then the counts. */
export function measureText(set: ExampleSet): string {
  const { messages, kindsRight, misread, table, asks, deadlinesRight, forgeriesMissed, falselyForgery } = measure(set);
  const rows = [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([expected, row]) => `  ${expected.padEnd(20)} ${[...row].map(([found, count]) => `${found} ${count}`).join(', ')}`);
  return [
    `${set}: ${messages} messages, kinds right in ${kindsRight}, taken for something else ${misread.length}, deadlines right in ${deadlinesRight}`,
    ...(asks.right === 0 ? [] : [`  asks: ${asks.right} right, ${asks.missed} missed, ${asks.invented} invented`]),
    `  forgeries missed: ${forgeriesMissed.length}, falsely called forgery: ${falselyForgery.length}`,
    '  expected             found',
    ...rows,
  ].join('\n');
}
