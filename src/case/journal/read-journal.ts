/**
 * The journal, from its bytes: one sealed entry a line, each naming the hash of the one before.
 * A line that ends without a line feed was cut while it was written. It is never removed: the next entry, `continued`, is written behind the piece on the same line and names it.
 */
import { checkedEntry, type Entry } from './entry.ts';
import { sha256Of, unsealed } from './seal.ts';

export type JournalProblem =
  /** A byte of this line is not as it was written. */
  | { readonly kind: 'changed-line'; readonly line: number }
  /** The entry is intact, but the one before it is not the one it names: entries were removed, added or moved. */
  | { readonly kind: 'broken-chain'; readonly line: number }
  /** The end was cut off or damaged before the program went on at this line; `lost` entries had been confirmed. */
  | { readonly kind: 'lost-before'; readonly line: number; readonly lost: number }
  /** The line is whole but no entry this program knows the shape of. */
  | { readonly kind: 'unknown-entry'; readonly line: number };

/** The last intact entry. */
export interface Head {
  readonly n: number;
  readonly sha256: string;
}

export interface JournalRead {
  /** Every intact entry, in the order of the file. */
  readonly entries: readonly Entry[];
  readonly head: Head | null;
  readonly problems: readonly JournalProblem[];
  /** `line`: complete. `no-line-feed`: the last entry is whole but for its line feed. Else the piece of a line at the end. */
  readonly end: 'line' | 'no-line-feed' | { readonly sha256: string; readonly bytes: number };
}

export const NO_ENTRY_BEFORE = '0'.repeat(64);
const LINE_FEED = 10;

/** Never throws: whatever stands in the file, what is intact is read and the rest is named. */
export function readJournal(bytes: Uint8Array): JournalRead {
  const entries: Entry[] = [];
  const problems: JournalProblem[] = [];
  let [head, afterBroken, line] = [null as Head | null, false, 0];
  const { lines, tail } = linesOf(bytes);
  const take = (piece: Uint8Array): boolean => {
    const found = entryIn(piece);
    if (found === null) return false;
    if (found.linked.previous !== (head?.sha256 ?? NO_ENTRY_BEFORE) && !afterBroken) problems.push({ kind: 'broken-chain', line });
    if (found.entry === null) problems.push({ kind: 'unknown-entry', line });
    else {
      entries.push(found.entry);
      if (found.entry.kind === 'continued' && found.entry.data.lost > 0) problems.push({ kind: 'lost-before', line, lost: found.entry.data.lost });
    }
    head = { n: found.linked.n, sha256: found.linked.sha256 };
    return true;
  };
  for (const one of lines) {
    line += 1;
    const taken = take(one);
    if (!taken) problems.push({ kind: 'changed-line', line });
    afterBroken = !taken;
  }
  line += 1;
  const end = tail.length === 0 ? 'line' : take(tail) ? 'no-line-feed' : { sha256: sha256Of(tail), bytes: tail.length };
  return { entries, head, problems, end };
}

function linesOf(bytes: Uint8Array): { lines: Uint8Array[]; tail: Uint8Array } {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return { lines, tail: bytes.subarray(from) };
}

interface FoundEntry {
  readonly entry: Entry | null;
  /** What the chain needs even of an entry of a kind not known here. */
  readonly linked: { readonly n: number; readonly previous: string; readonly sha256: string };
}

/** A whole line is an entry; behind the piece of a torn line only the `continued` that names exactly that piece is one. */
function entryIn(line: Uint8Array): FoundEntry | null {
  const whole = entryOf(line);
  if (whole !== null) return whole;
  for (let at = line.indexOf(OPENING[0] ?? 0, 1); at > 0; at = line.indexOf(OPENING[0] ?? 0, at + 1)) {
    if (!OPENING.every((byte, index) => line[at + index] === byte)) continue;
    const found = entryOf(line.subarray(at));
    if (found?.entry?.kind === 'continued' && found.entry.data.torn.sha256 === sha256Of(line.subarray(0, at))) return found;
  }
  return null;
}

/** How every entry begins: `at` sorts first. */
const OPENING = new TextEncoder().encode('{"at":"');
const exactly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function entryOf(line: Uint8Array): FoundEntry | null {
  const text = textOf(line);
  const opened = text === null ? null : unsealed(text);
  if (opened === null) return null;
  const { sha256 } = opened;
  const checked = checkedEntry(opened.record, sha256);
  if (checked.entry !== null) return { entry: checked.entry, linked: checked.entry };
  const frame = opened.record as { readonly n?: unknown; readonly previous?: unknown } | null;
  const linked = { n: Number(frame?.n), previous: String(frame?.previous), sha256 };
  return Number.isSafeInteger(linked.n) ? { entry: null, linked } : null;
}

function textOf(line: Uint8Array): string | null {
  try {
    return exactly.decode(line);
  } catch {
    return null;
  }
}
