/** The manifest of a hand-over (manifest.json): what was given, as which bytes, what was left out or removed and why. Sealed like a line of the journal. */
import * as z from 'zod/mini';
import { insidePath } from '../journal/entry.ts';
import { sealed, unsealed } from '../journal/seal.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = z.string();

/** One kind of thing removed from one file, and how often. `mark` stands in its place, so equal things stay equal. */
const removal = z.object({ kind: text, mark: text, times: z.int().check(z.positive()) });

const schema = z.object({
  schema: z.literal('hikeshi.hand-over/1'),
  /** Of the case this was made from; null when its journal was empty. */
  head: z.nullable(hash),
  madeAt: text,
  redacted: z.boolean(),
  files: z.array(
    z.object({
      path: insidePath,
      sha256: hash,
      bytes: z.int().check(z.nonnegative()),
      /** Hash of the same file in the case, when redaction changed it. */
      original: z.nullable(hash),
      removed: z.array(removal),
    }),
  ),
  leftOut: z.array(z.object({ path: insidePath, sha256: z.nullable(hash), why: text })),
  /** Lines of journal.jsonl that redaction changed, from 1. */
  redactedLines: z.array(z.int().check(z.positive())),
});

export type HandOver = z.infer<typeof schema>;
export type Removal = z.infer<typeof removal>;

export const handOverText = (handOver: HandOver): string => `${sealed(handOver)}\n`;

/** `broken` when a byte of it is not as it was written. */
export function readHandOver(content: string | null): HandOver | 'broken' | null {
  if (content === null) return null;
  const opened = content.endsWith('\n') ? unsealed(content.slice(0, -1)) : null;
  const read = schema.safeParse(opened?.record);
  return read.success ? read.data : 'broken';
}
