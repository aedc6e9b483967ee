/** Keys of objects that hold nothing but a list of records: such an object is streamed element by element, however large it is. */
import { COLON, QUOTE, isWhite } from './json-bytes.ts';
import type { ContainerKind } from './reading-record.ts';

const LIST_KEYS: ReadonlyMap<string, ContainerKind> = new Map<string, ContainerKind>([
  ['Records', 'records'],
  ['records', 'envelope'],
  ['Events', 'lookup-events'],
  ['events', 'envelope'],
  ['logEvents', 'cloudwatch-logs'],
  ['Messages', 'envelope'],
  ['results', 'envelope'],
]);
const LONGEST_KEY = Math.max(...[...LIST_KEYS.keys()].map((key) => key.length));

/** The kind of list a key announces, else null. */
export function listKindOf(key: string): ContainerKind | null {
  return LIST_KEYS.get(key) ?? null;
}

/** The kind of list that opens at `at` when the key before it is one of ours, else null. */
export function listKindBefore(bytes: Buffer, floor: number, at: number): ContainerKind | null {
  let end = at - 1;
  while (end > floor && isWhite(bytes[end] as number)) end--;
  if (bytes[end] !== COLON) return null;
  end--;
  while (end > floor && isWhite(bytes[end] as number)) end--;
  if (bytes[end] !== QUOTE) return null;
  let from = end - 1;
  while (from >= floor && end - from <= LONGEST_KEY + 1 && bytes[from] !== QUOTE) from--;
  if (from < floor || bytes[from] !== QUOTE) return null;
  return LIST_KEYS.get(bytes.toString('latin1', from + 1, end)) ?? null;
}
