/** SHA-256 of what each file holds once expanded: what CloudTrail's digests state of log files. */
import { createHash } from 'node:crypto';
import { ExpandedInput } from '../../../edges/files/expanded-input.ts';
import type { ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import type { BatchOutcome, NumberedPart } from './worker-messages.ts';

/** Lower-case hex by FileRead.number. */
export type ContentHashes = ReadonlyMap<number, string>;

/** Hashing costs time, so the reading threads do it only when a name says that digests are there. */
export const namesDigests = (parts: readonly NumberedPart[]): boolean => parts.some(({ name }) => name.includes('CloudTrail-Digest'));

/** The hashes taken while reading; when digests came under other names, the files are gone through once more. */
export async function contentHashes(
  parts: readonly NumberedPart[],
  outcomes: readonly BatchOutcome[],
  limits: ExpansionLimits,
): Promise<ContentHashes> {
  const taken = new Map(outcomes.flatMap((one) => one.hashes));
  if (taken.size > 0 || !outcomes.some(({ documents }) => documents.some(({ kind }) => kind === 'digest'))) return taken;
  for (const part of parts) {
    const hash = await hashOf(part, limits);
    if (hash !== null) taken.set(part.number, hash);
  }
  return taken;
}

/** Null for what cannot be read; reading has said so already. */
async function hashOf(part: NumberedPart, limits: ExpansionLimits): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of new ExpandedInput(part, limits).chunks()) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
