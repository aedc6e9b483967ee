/** collected/log.jsonl, read to compare a case with it: the journal holds its hash at the end of every collection, and it names each file with its own. */
import * as z from 'zod/mini';
import { insidePath } from '../journal/entry.ts';
import { sha256Of } from '../journal/seal.ts';
import type { Collected, ResultFile } from '../case-record.ts';

export const COLLECTED_LOG = 'collected/log.jsonl';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const fileLine = z.object({ path: insidePath, sha256: hash, bytes: z.int().check(z.nonnegative()) });
const cutLine = z.object({ kind: z.literal('cut'), dropped: z.array(insidePath) });

/** Every file the log says should lie in the case, by path; a later line about the same path counts. */
export function collectedFiles(log: Uint8Array | null): Map<string, ResultFile> {
  const files = new Map<string, ResultFile>();
  for (const line of new TextDecoder().decode(log ?? new Uint8Array()).split('\n')) {
    const record = parsed(line);
    const file = fileLine.safeParse(record);
    if (file.success && file.data.path.startsWith('collected/')) files.set(file.data.path, file.data);
    const cut = cutLine.safeParse(record);
    if (cut.success) for (const path of cut.data.dropped) files.delete(path);
  }
  return files;
}

type LogProblem =
  | { readonly kind: 'missing'; readonly path: string; readonly expected: string }
  | { readonly kind: 'changed'; readonly path: string; readonly expected: string; readonly found: string | null };

/** What lies behind the noted length was written by a collection that did not end: it is no sign of tampering. */
export function collectedLogProblems(collected: readonly Collected[], log: Uint8Array | null): LogProblem[] {
  const noted = collected.at(-1)?.log;
  if (noted === undefined) return [];
  if (log === null) return [{ kind: 'missing', path: COLLECTED_LOG, expected: noted.sha256 }];
  const found = sha256Of(log.subarray(0, noted.bytes));
  return found === noted.sha256 ? [] : [{ kind: 'changed', path: COLLECTED_LOG, expected: noted.sha256, found }];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
