/** From what the person has to events at rest in the case: find, read in parallel, settle duplicates, check integrity, put in place. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { LEFT_OUT_FILE, casePaths, type CasePaths } from '../case/case-paths.ts';
import type { FileRead, ReadingRecord } from '../collect/index.ts';
import { settleDuplicates } from '../edges/duckdb/duplicates.ts';
import { USUAL_EXPANSION, type ExpansionLimits } from '../edges/files/expansion-limits.ts';
import { findInputs } from '../edges/files/find-inputs.ts';
import { STANDARD_INPUT, spooledInput } from '../edges/files/standard-input.ts';
import type { Host } from '../ports/host.ts';
import { checkDigests } from './wiring/reading/check-digests.ts';
import { contentHashes, namesDigests, type ContentHashes } from './wiring/reading/content-hashes.ts';
import { abandonEvents, beginEvents, commitEvents, recoverEvents } from './wiring/reading/events-folder.ts';
import { numberedInputs, refusedFiles, type NumberedInputs } from './wiring/reading/numbered-inputs.ts';
import { caseNotRead } from './wiring/reading/open-event-store.ts';
import { planBatches } from './wiring/reading/plan-batches.ts';
import { readByThreads } from './wiring/reading/reading-crew.ts';
import { readManifest } from './wiring/reading/reading-manifest.ts';
import type { BatchOutcome } from './wiring/reading/worker-messages.ts';

export interface ReadingWish {
  /** Files and folders; `-` is the standard input. None: what the case already holds. */
  readonly paths: readonly string[];
  /** Absolute path of the case folder, which the caller has locked. */
  readonly caseFolder: string;
  readonly host: Host;
  /** Reading threads. @default the machine's cores, at most 8 */
  readonly jobs?: number;
  /** How far compressed input may expand. @default USUAL_EXPANSION */
  readonly expansion?: ExpansionLimits;
  /** Aborting stops the threads, removes what was begun and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Record text in a segment, about. Four times this and the engine's own limit are what a reading thread needs. */
const SEGMENT_BYTES = 20_000_000;
const THREAD_MEGABYTES = 160;
/** The program without its reading threads; with two of them 580 MB are what they need when nothing is kept for later. */
const BASE_MEGABYTES = 260;
const SETTLING_MEGABYTES = 320;

/**
 * Reads the inputs into `events/` of the case, taking the place of what it held. Killed at any point, the case is as before.
 * The same inputs give the same events and keys, whatever the number of threads.
 * @throws HikeshiProblem for inputs that are not there, a full disk, or an empty wish on an empty case.
 */
export async function readIntoCase(wish: ReadingWish): Promise<ReadingRecord> {
  const paths = casePaths(wish.caseFolder);
  if (recoverEvents(paths) === 'interrupted-reading-removed') wish.host.notice(STARTS_AGAIN);
  if (wish.paths.length === 0) return recordOfCase(paths);
  beginEvents(paths);
  try {
    const spool = wish.paths.includes(STANDARD_INPUT) ? await spooledInput(paths.unfinished) : null;
    const found = await findInputs(wish.paths, paths.root, spool);
    const record = await readAndCommit(wish, paths, numberedInputs(found));
    return record;
  } finally {
    abandonEvents(paths);
  }
}

async function readAndCommit(wish: ReadingWish, paths: CasePaths, inputs: NumberedInputs): Promise<ReadingRecord> {
  const threads = Math.max(1, wish.jobs ?? Math.min(8, availableParallelism()));
  const outcomes = await readParts(wish, paths, inputs, threads);
  const segments = outcomes.flatMap((one) => one.segments);
  const { tally, leftOut } = await settleDuplicates({
    segments: segments.map((segment) => `${paths.unfinished}/${segment}`),
    leftOutFile: `${paths.unfinished}/${LEFT_OUT_FILE}`,
    spillFolder: paths.spill,
    threads,
    memoryMegabytes: SETTLING_MEGABYTES,
  });
  wish.signal?.throwIfAborted();
  const hashes = await contentHashes(inputs.parts, outcomes, wish.expansion ?? USUAL_EXPANSION);
  const record = recordOf(inputs, outcomes, hashes);
  commitEvents(paths, { schema: 'hikeshi.reading/2', record, segments, leftOut: leftOut ? LEFT_OUT_FILE : null, tally });
  return record;
}

async function readParts(wish: ReadingWish, paths: CasePaths, { parts }: NumberedInputs, threads: number): Promise<BatchOutcome[]> {
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  const progress = wish.host.begin({ ja: 'ログを読んでいます', en: 'Reading the logs' });
  let done = 0;
  try {
    const { freeBytes, mostTimes } = wish.expansion ?? USUAL_EXPANSION;
    const batches = planBatches(parts);
    return await readByThreads({
      batches,
      threads,
      task: {
        segmentsFolder: paths.unfinished,
        spillFolder: paths.spill,
        segmentBytes: SEGMENT_BYTES,
        memoryMegabytes: THREAD_MEGABYTES,
        callerSalt: randomBytes(16).toString('hex'),
        giveBackAboveBytes: (BASE_MEGABYTES + threads * THREAD_MEGABYTES) * 1_000_000,
        overlap: batches.length < threads,
        freeExpandedBytes: freeBytes,
        mostExpandedTimes: mostTimes,
        hashes: namesDigests(parts),
      },
      onProgress: (bytes) => progress.update({ done: (done += bytes), total, unit: 'bytes' }),
      signal: wish.signal ?? new AbortController().signal,
    });
  } finally {
    progress.end();
  }
}

function recordOf(inputs: NumberedInputs, outcomes: readonly BatchOutcome[], hashes: ContentHashes): ReadingRecord {
  const files: FileRead[] = [...outcomes.flatMap((one) => one.files), ...refusedFiles(inputs)].sort((a, b) => a.number - b.number);
  return {
    files,
    events: { stored: outcomes.reduce((sum, one) => sum + one.stored, 0), rejected: files.reduce((sum, one) => sum + one.rejected, 0) },
    digests: checkDigests(files, outcomes, hashes),
    insights: outcomes.reduce((sum, one) => sum + one.insights, 0),
  };
}

function recordOfCase(paths: CasePaths): ReadingRecord {
  const manifest = readManifest(paths.events);
  if (manifest === null) throw caseNotRead(paths.root);
  return manifest.record;
}

const STARTS_AGAIN = {
  ja: '前回の読み込みは途中で終わっていました。元のログはそのままです。初めから読み直します。',
  en: 'The last reading was stopped before its end. Your logs are untouched; reading starts again from the beginning.',
};
