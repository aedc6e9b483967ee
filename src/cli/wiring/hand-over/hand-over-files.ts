/** What goes into a hand-over. Everything but what can be made again from the evidence, and what is there only while somebody works. */
import type { HandOver } from '../../../case/verify/hand-over.ts';
import { folderFiles, type FolderFile } from '../../../edges/case-folder/folder-files.ts';
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';

type LeftOut = HandOver['leftOut'][number];

export interface GivenFile extends FolderFile {
  readonly sha256: string;
}

export interface HandOverFiles {
  readonly given: readonly GivenFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Tables made from logs and bills, for the program alone. */
const DERIVED = /^(?:events|bills)\//;
const WORKING = /^(?:case\.lock$|spill\/|manifest\.json$|events\.(?:unfinished|former)\/)|\.part$/;

export function handOverFiles(folder: CaseFolder, withTables: boolean): HandOverFiles {
  const files = folderFiles(folder.path, (path) => WORKING.test(path));
  const leftOut = (file: FolderFile, why: string): LeftOut => ({ path: file.path, sha256: file.sha256, why });
  const given = files.filter((file): file is GivenFile => file.sha256 !== null && (withTables || !DERIVED.test(file.path)));
  return {
    given,
    leftOut: [
      ...files.filter(({ sha256 }) => sha256 === null).map((file) => leftOut(file, 'no plain file')),
      ...(withTables
        ? []
        : files.filter(({ sha256, path }) => sha256 !== null && DERIVED.test(path)).map((file) => leftOut(file, 'made again from the evidence'))),
    ],
  };
}
