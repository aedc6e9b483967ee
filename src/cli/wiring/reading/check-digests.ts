/** Digest files met while reading, checked against the files read. */
import { checkIntegrity, type FileRead, type ReadingRecord } from '../../../collect/index.ts';
import type { ContentHashes } from './content-hashes.ts';
import type { BatchOutcome } from './worker-messages.ts';

/** A trail that was broken at every hour must not fill the report. */
const PROBLEMS_TOLD = 200;

const isEventHistory = ({ container, records }: FileRead): boolean => container === 'lookup-events' && records > 0;

/** The problems are told in both languages, Japanese first. */
export function checkDigests(files: readonly FileRead[], outcomes: readonly BatchOutcome[], hashes: ContentHashes): ReadingRecord['digests'] {
  const documents = outcomes.flatMap((one) => one.documents);
  const noLogFiles = new Set(documents.map(({ file }) => file));
  const { state, digestsRead, filesVerified, problems } = checkIntegrity({
    digests: documents.filter(({ kind }) => kind === 'digest').map(({ text }) => text),
    publicKeys: documents.filter(({ kind }) => kind === 'public-keys').map(({ text }) => text),
    signatures: documents.filter(({ kind }) => kind === 'digest-signatures').map(({ text }) => text),
    unsignedFiles: files.filter(isEventHistory).length,
    logFiles: files.flatMap(({ number, name, records, container }) => {
      const sha256 = hashes.get(number);
      return sha256 === undefined || noLogFiles.has(number) ? [] : [{ name, sha256, holdsEvents: records > 0 && container !== 'lookup-events' }];
    }),
  });
  const told = problems.slice(0, PROBLEMS_TOLD).map(({ says }) => `${says.ja} / ${says.en}`);
  const more = problems.length - told.length;
  return { read: digestsRead, state, filesVerified, problems: more > 0 ? [...told, `ほか ${more} 件 / and ${more} more`] : told };
}
