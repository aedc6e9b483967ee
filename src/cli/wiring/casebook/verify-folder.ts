/** Reads everything a case folder holds and compares it with what its journal says. Nothing is written, no lock is needed. */
import { readHandOver } from '../../../case/verify/hand-over.ts';
import { verifyCase, type Verification } from '../../../case/verify/verify-case.ts';
import { readCollectedLogBytes } from '../../../edges/case-folder/collected-log.ts';
import { folderFiles } from '../../../edges/case-folder/folder-files.ts';
import { smallText } from '../../../edges/case-folder/small-text.ts';
import { readCaseJournal } from './casebook.ts';

const MANIFEST_MOST_BYTES = 64 * 1_048_576;

export function verifyFolder(casePath: string, expectedHead: string | null): Verification {
  return verifyCase({
    ...readCaseJournal(casePath),
    collectedLog: readCollectedLogBytes(casePath),
    files: folderFiles(casePath, (path) => path === 'case.lock'),
    handOver: readHandOver(smallText(casePath, 'manifest.json', MANIFEST_MOST_BYTES)),
    expectedHead,
  });
}
