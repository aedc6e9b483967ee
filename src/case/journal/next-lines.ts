/** What to write behind a journal: pure, so that every state a stopped program can leave is easy to try. */
import type { Json } from './canonical-json.ts';
import type { Entry, Said } from './entry.ts';
import { NO_ENTRY_BEFORE, type Head, type JournalRead } from './read-journal.ts';
import { sealed, unsealed } from './seal.ts';

export interface NextLines {
  /** To be appended to the file as it is, in one piece. */
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly head: Head;
}

/** The head somebody wrote down earlier (the file journal.head); null when there is none. */
export type NotedHead = Head | null;

/**
 * @param at ISO 8601 UTC to the second
 * @param noted entries up to this number were confirmed; when fewer are found intact before a torn end, that is said for good
 */
export function nextLines(journal: Pick<JournalRead, 'head' | 'end'>, said: readonly Said[], at: string, noted: NotedHead = null): NextLines {
  const { head, end } = journal;
  const torn: Said[] =
    typeof end === 'string' ? [] : [{ kind: 'continued', data: { torn: end, lost: Math.max(0, (noted?.n ?? 0) - (head?.n ?? 0)) } }];
  let last = head ?? { n: 0, sha256: NO_ENTRY_BEFORE };
  let text = end === 'no-line-feed' ? '\n' : '';
  const entries: Entry[] = [];
  for (const { kind, data } of [...torn, ...said]) {
    const bare = { at, data: data as Json, kind, n: last.n + 1, previous: last.sha256 };
    const line = sealed(bare);
    const { sha256 = '' } = unsealed(line) ?? {};
    entries.push({ ...bare, data, sha256 } as Entry);
    last = { n: bare.n, sha256 };
    text += `${line}\n`;
  }
  return { text, entries, head: last };
}
