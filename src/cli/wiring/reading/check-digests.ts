/** Digest files met while reading, checked against the files read. */
import { checkIntegrity, type FileRead, type ReadingRecord } from '../../../collect/index.ts';
import type { BatchOutcome } from './worker-messages.ts';

/** The problems are told in both languages, Japanese first. */
export function checkDigests(files: readonly FileRead[], outcomes: readonly BatchOutcome[]): ReadingRecord['digests'] {
  const documents = outcomes.flatMap((one) => one.documents);
  if (documents.length === 0) return { read: 0, filesVerified: 0, problems: [] };
  const hashes = new Map(outcomes.flatMap((one) => one.hashes));
  const { digestsRead, filesVerified, problems } = checkIntegrity({
    digests: documents.filter(({ kind }) => kind === 'digest').map(({ text }) => text),
    publicKeys: documents.filter(({ kind }) => kind === 'public-keys').map(({ text }) => text),
    logFiles: files.flatMap(({ number, name, records }) => {
      const sha256 = hashes.get(number);
      return sha256 === undefined || records === 0 ? [] : [{ name, sha256 }];
    }),
  });
  return { read: digestsRead, filesVerified, problems: problems.map(({ says }) => `${says.ja} / ${says.en}`) };
}
