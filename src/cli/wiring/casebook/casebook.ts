/** A case opened for writing: its journal at hand, its lock held. Everything that is said of a case goes through here. */
import { rmSync } from 'node:fs';
import { openCaseFolder } from '../../../edges/case-folder/case-folder.ts';
import type { CaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { lockCase } from '../../../edges/case-folder/case-lock.ts';
import { removeUnconfirmed } from '../../../edges/case-folder/evidence-folder.ts';
import { appendToJournal, readJournalFile } from '../../../edges/case-folder/journal-file.ts';
import { packageVersion } from '../../../edges/system/package-folder.ts';
import type { CaseRecord } from '../../../case/case-record.ts';
import { isSaid, type Entry, type Said } from '../../../case/journal/entry.ts';
import { foldJournal } from '../../../case/journal/fold-journal.ts';
import { nextLines } from '../../../case/journal/next-lines.ts';
import { headFrom, headText } from '../../../case/journal/noted-head.ts';
import { readJournal, type JournalRead } from '../../../case/journal/read-journal.ts';
import type { Host } from '../../../ports/host.ts';
import type { Cli } from '../../world.ts';
import { hostOf } from '../terminal.ts';
import { settleStatements } from './statements-file.ts';

export interface Casebook {
  readonly folder: CaseFolder;
  /** What the case knows at this moment. */
  record(): CaseRecord;
  entries(): readonly Entry[];
  /** Writes entries down; when it returns they are on disk. The new entries. */
  say(...said: readonly Said[]): readonly Entry[];
}

/** Opens the case (making it when it is not there), keeps others out while `work` is done, and sees that the journal is one to be continued. */
export async function withCasebook<Result>(cli: Cli, casePath: string, work: (book: Casebook) => Promise<Result> | Result): Promise<Result> {
  const folder = openCaseFolder(casePath);
  const release = lockCase(folder.at('case.lock'));
  const forget = cli.world.onInterrupt(release);
  try {
    return await work(openCasebook(folder, cli.world.now, hostOf(cli)));
  } finally {
    forget();
    release();
  }
}

/** For a case whose lock is held. What a stopped program left half done is settled first. */
export function openCasebook(folder: CaseFolder, now: () => Date, host: Host): Casebook {
  const { journal, noted } = readCaseJournal(folder.path);
  let { head, end } = journal;
  const entries = [...journal.entries];
  const say = (...said: readonly Said[]): readonly Entry[] => {
    const unreadable = said.find((one) => !isSaid(one));
    if (unreadable !== undefined) throw new TypeError(`an entry the journal could not read back: ${unreadable.kind}`);
    const next = nextLines({ head, end }, said, secondsOf(now()), headFrom(noted));
    appendToJournal(folder.path, next.text, headText(next.head));
    [head, end] = [next.head, 'line'];
    entries.push(...next.entries);
    return next.entries.filter(({ kind }) => kind !== 'continued');
  };
  const book: Casebook = { folder, record: () => foldJournal(entries), entries: () => entries, say };
  if (head === null) say({ kind: 'opened', data: { version: packageVersion() } });
  else if (end !== 'line' || noted !== headText(head)) say();
  if (readCaseJournal(folder.path).journal.problems.length > 0) host.notice(DAMAGED);
  else dropUnconfirmed(folder.path, book, host);
  settleStatements(book, host);
  return book;
}

/** For reading only; no lock, nothing is written. A folder without a journal has an empty one. */
export function readCaseJournal(casePath: string): { readonly journal: JournalRead; readonly noted: string | null } {
  const file = readJournalFile(casePath);
  return { journal: readJournal(file?.bytes ?? new Uint8Array()), noted: file?.noted ?? null };
}

export const recordOfCase = (casePath: string): CaseRecord => foldJournal(readCaseJournal(casePath).journal.entries);

export const secondsOf = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

/** Files named after an entry or a piece of evidence the journal has not reached were being made when the program was stopped. */
function dropUnconfirmed(casePath: string, book: Casebook, host: Host): void {
  const newestEvidence = Math.max(0, ...book.record().evidence.map(({ id }) => Number(id.slice('E-'.length))));
  const numberIn = (path: string, pattern: RegExp): number => Number(pattern.exec(path)?.[1] ?? 0);
  const copies = removeUnconfirmed(casePath, 'evidence', (path) => numberIn(path, /^evidence\/E-(\d+)-/) > newestEvidence);
  removeUnconfirmed(casePath, 'letters', (path) => numberIn(path, /^letters\/J-(\d+)-/) > (book.entries().at(-1)?.n ?? 0));
  for (const name of STOPPED_WRITES) rmSync(book.folder.at(name), { force: true });
  for (const path of copies) {
    host.notice({
      ja: `${path} は、加えている途中で止まった写しなので消しました。元のファイルをもう一度 hikeshi case add で加えてください。`,
      en: `${path} was a copy whose adding had been stopped; it was removed. Add the original again with hikeshi case add.`,
    });
  }
}

const STOPPED_WRITES = ['journal.head.part', 'statements.json.part', 'claim-statements.json.part'];

const DAMAGED = {
  ja: 'このケースの記録には、書いたときと違うところがあります。hikeshi case verify で確かめてください (書き足すことはできます)。',
  en: 'Parts of the journal of this case are not as they were written. Check with hikeshi case verify (writing goes on).',
};
