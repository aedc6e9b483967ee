/** What to write behind a journal: pure, so that every state a stopped program can leave is easy to try. */
import type { Json } from './canonical-json.ts';
import type { Entry, Said } from './entry.ts';
import { NO_ENTRY_BEFORE, type Head, type JournalRead } from './read-journal.ts';
import { sealed, sha256Of, unsealed } from './seal.ts';

export interface NextLines {
  /** To be appended to the file as it is, in one piece. */
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly head: Head;
}

/** An end cut off between two lines leaves no piece. */
const NO_PIECE = { sha256: sha256Of(''), bytes: 0 };

/** The head somebody wrote down earlier (the file journal.head); null when there is none. */
export type NotedHead = Head | null;

/**
 * @param at ISO 8601 UTC to the second
 * @param noted entries up to this number were confirmed; when fewer are found intact, that is said for good
 */
export function nextLines(journal: Pick<JournalRead, 'head' | 'end'>, said: readonly Said[], at: string, noted: NotedHead = null): NextLines {
  const { head, end } = journal;
  const lost = Math.max(0, (noted?.n ?? 0) - (head?.n ?? 0));
  const torn = typeof end === 'string' ? NO_PIECE : end;
  const continued: Said[] = typeof end === 'string' && lost === 0 ? [] : [{ kind: 'continued', data: { torn, lost } }];
  let last = head ?? { n: 0, sha256: NO_ENTRY_BEFORE };
  let text = end === 'no-line-feed' ? '\n' : '';
  const entries: Entry[] = [];
  for (const { kind, data } of [...continued, ...said]) {
    const bare = { at, data: data as Json, kind, n: last.n + 1, previous: last.sha256 };
    const line = sealed(bare);
    const { sha256 = '' } = unsealed(line) ?? {};
    entries.push({ ...bare, data, sha256 } as Entry);
    last = { n: bare.n, sha256 };
    text += `${line}\n`;
  }
  return { text, entries, head: last };
}
