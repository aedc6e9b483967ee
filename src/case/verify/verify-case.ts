/**
 * Compares a case on disk with its own journal: any changed, missing or added byte, named. Pure: whoever read the disk hands in what lies there.
 * What this cannot show: a journal that somebody wrote anew from the beginning, with new hashes. Only a head hash kept elsewhere shows that.
 */
import { foldJournal } from '../journal/fold-journal.ts';
import { headFrom } from '../journal/noted-head.ts';
import type { JournalProblem, JournalRead } from '../journal/read-journal.ts';
import { sha256Of } from '../journal/seal.ts';
import type { CaseRecord, ResultFile } from '../case-record.ts';
import { STATEMENTS_FILE, statementsText, subjectsSaid } from '../statements-text.ts';
import type { HandOver } from './hand-over.ts';
import { collectedFiles, collectedLogProblems, COLLECTED_LOG } from './collected-log.ts';
import { CASE_MARK, OWN_FILES } from './known-files.ts';

export interface FileOnDisk {
  readonly path: string;
  readonly bytes: number;
  /** Null for what is no plain file. */
  readonly sha256: string | null;
}

export type Discrepancy =
  | { readonly kind: 'changed'; readonly path: string; readonly expected: string; readonly found: string | null }
  | { readonly kind: 'missing'; readonly path: string; readonly expected: string }
  | { readonly kind: 'added'; readonly path: string }
  | { readonly kind: 'journal'; readonly problem: JournalProblem }
  /** journal.head names an entry the journal does not hold: its end was cut off, or one of the two was changed. */
  | { readonly kind: 'cut-off'; readonly noted: number; readonly found: number }
  | { readonly kind: 'head-file' }
  /** The entry whose hash the person noted down is not in this journal. */
  | { readonly kind: 'not-your-head' }
  | { readonly kind: 'manifest' };

export interface Verification {
  readonly discrepancies: readonly Discrepancy[];
  /** Harmless traces of a program that was stopped: files of a run that did not end, a piece of a line. */
  readonly unfinished: readonly string[];
  /** Left out of a hand-over on purpose. */
  readonly leftOut: readonly string[];
  readonly checked: { readonly files: number; readonly entries: number };
  readonly record: CaseRecord;
}

export interface CaseOnDisk {
  readonly journal: JournalRead;
  /** Text of journal.head. */
  readonly noted: string | null;
  /** Every file of the folder. */
  readonly files: readonly FileOnDisk[];
  /** Bytes of collected/log.jsonl; null when there is none. */
  readonly collectedLog: Uint8Array | null;
  /** Of a folder that was handed over; `broken` when its manifest is not as it was written. */
  readonly handOver: HandOver | 'broken' | null;
  /** A head hash the person noted down earlier. */
  readonly expectedHead: string | null;
}

export function verifyCase(onDisk: CaseOnDisk): Verification {
  const { journal, files, handOver, collectedLog } = onDisk;
  const record = foldJournal(journal.entries);
  const manifest = handOver === 'broken' ? null : handOver;
  const expected =
    manifest === null
      ? new Map([...expectedFiles(record), ...collectedFiles(collectedLog)])
      : new Map(manifest.files.map((file) => [file.path, file]));
  const { discrepancies, unfinished } = sorted(
    comparedFiles(expected, files, manifest),
    record,
    manifest === null ? statementsAsSaid(record, files) : null,
  );
  return {
    discrepancies: [
      ...(handOver === 'broken' ? [{ kind: 'manifest' } as const] : []),
      ...journalProblems(journal, manifest).map((problem) => ({ kind: 'journal', problem }) as const),
      ...headProblems(onDisk),
      ...(manifest === null ? collectedLogProblems(record.collected, collectedLog) : []),
      ...discrepancies,
    ],
    unfinished: [...(typeof journal.end === 'string' ? [] : ['journal.jsonl']), ...unfinished],
    leftOut: manifest?.leftOut.map(({ path }) => path) ?? [],
    checked: { files: files.length, entries: journal.entries.length },
    record,
  };
}

/** Evidence, drafts, results: each as the newest entry about it says. */
function expectedFiles({ evidence, drafts, kept, results }: CaseRecord): Map<string, ResultFile> {
  const mark = { path: CASE_MARK.path, sha256: sha256Of(CASE_MARK.text), bytes: CASE_MARK.text.length };
  const all: readonly (Omit<ResultFile, 'bytes'> & { readonly bytes?: number })[] = [mark, ...results, ...kept, ...evidence, ...drafts];
  return new Map(all.map((file) => [file.path, { bytes: 0, ...file }]));
}

/** In a hand-over the journal and its head are listed like any other file; in a case they are checked line by line. */
function comparedFiles(expected: ReadonlyMap<string, ResultFile>, files: readonly FileOnDisk[], manifest: HandOver | null): Discrepancy[] {
  const found = new Map(files.map((file) => [file.path, file]));
  const wrong = [...expected.values()].flatMap(({ path, sha256 }): Discrepancy[] => {
    const file = found.get(path);
    if (file === undefined) return [{ kind: 'missing', path, expected: sha256 }];
    return file.sha256 === sha256 ? [] : [{ kind: 'changed', path, expected: sha256, found: file.sha256 }];
  });
  const own = manifest === null ? OWN_FILES : new Set(['manifest.json', 'case.lock']);
  const added = files
    .filter(({ path }) => !expected.has(path) && !own.has(path) && !(manifest === null && path === COLLECTED_LOG))
    .map(({ path }): Discrepancy => ({ kind: 'added', path }));
  return [...wrong, ...added];
}

/** Folders that are empty or gone when nobody works. */
const STOPPED_WORK = /^(?:spill|events\.unfinished|events\.former)\//;

/** While a run has not ended, what it concludes is not finished: told, but no sign of tampering. Evidence and drafts are no part of a run. */
function sorted(
  found: readonly Discrepancy[],
  { unfinishedRun, evidence, drafts }: CaseRecord,
  asSaid: string | null,
): Pick<Verification, 'discrepancies' | 'unfinished'> {
  const outside = new Set([CASE_MARK.path, ...[...evidence, ...drafts].map(({ path }) => path)]);
  const isUnfinished = (one: Discrepancy): one is Extract<Discrepancy, { path: string }> =>
    'path' in one &&
    (one.path.endsWith('.part') ||
      STOPPED_WORK.test(one.path) ||
      one.path === asSaid ||
      (unfinishedRun !== null && !outside.has(one.path) && !one.path.startsWith('evidence/')));
  return { discrepancies: found.filter((one) => !isUnfinished(one)), unfinished: found.filter(isUnfinished).map(({ path }) => path) };
}

/**
 * Statements stand in the journal before their file is written, and its seal follows: a writer stopped between the two left what it had to.
 * @returns the path of statements.json when it says what the journal says, whatever its seal
 */
function statementsAsSaid({ statements }: CaseRecord, files: readonly FileOnDisk[]): string | null {
  const text = statementsText(subjectsSaid(statements));
  const file = files.find(({ path }) => path === STATEMENTS_FILE);
  return text !== null && file?.sha256 === sha256Of(text) ? file.path : null;
}

/** Lines the redaction changed are no longer sealed; the manifest says which. */
function journalProblems({ problems }: JournalRead, manifest: HandOver | null): JournalProblem[] {
  const redacted = new Set(manifest?.redactedLines ?? []);
  return problems.filter((one) => !redacted.has(one.line) && !(one.kind === 'broken-chain' && redacted.has(one.line - 1)));
}

function headProblems({ journal, noted, expectedHead, handOver }: CaseOnDisk): Discrepancy[] {
  const { entries, head } = journal;
  const wanted = expectedHead?.toLowerCase() ?? null;
  const notYours: Discrepancy[] = wanted !== null && !entries.some(({ sha256 }) => sha256 === wanted) ? [{ kind: 'not-your-head' }] : [];
  if (handOver !== null || (noted === null && head === null)) return notYours;
  const from = headFrom(noted);
  if (from === null) return [...notYours, { kind: 'head-file' }];
  if (from.n > (head?.n ?? 0)) return [...notYours, { kind: 'cut-off', noted: from.n, found: head?.n ?? 0 }];
  const named = entries.find(({ n }) => n === from.n);
  // An entry this program does not know the shape of is not among `entries`; the chain still holds it.
  const holds = named === undefined ? journal.problems.length > 0 || from.sha256 === head?.sha256 : named.sha256 === from.sha256;
  return holds ? notYours : [...notYours, { kind: 'head-file' }];
}
