/** A reading thread: takes batches of files, leaves Parquet segments. Wires containers (collect) to files and the engine (edges). */
import { createHash, type Hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openContainerReader, type FileRead, type RecordSink } from '../collect/index.ts';
import { SegmentWriter } from '../edges/duckdb/segment-writer.ts';
import { ExpandedInput } from '../edges/files/expanded-input.ts';
import { refusalFor } from '../edges/files/refusal-words.ts';
import { HikeshiProblem } from '../knowledge/problem.ts';
import { fileRead, type FileFacts } from './wiring/reading/file-outcome.ts';
import type { BatchOutcome, DocumentRead, FromWorker, NumberedPart, ProblemOnWire, ToWorker, WorkerTask } from './wiring/reading/worker-messages.ts';

/** event_key = file number * 2^32 + ordinal in the file. */
const KEYS_PER_FILE = 2 ** 32;
const HEAD_BYTES = 264;
/** Between two messages of progress within one large file. */
const PROGRESS_BYTES = 4_194_304;

const port = parentPort;
const task = workerData as WorkerTask;
const tell = (message: FromWorker): void => port?.postMessage(message);

if (port !== null) {
  let stopped = false;
  const writer = await SegmentWriter.open({
    folder: task.segmentsFolder,
    spillFolder: task.spillFolder,
    segmentBytes: task.segmentBytes,
    memoryMegabytes: task.memoryMegabytes,
  });
  const stop = (): void => {
    writer.close();
    port.close();
  };
  let busy: Promise<void> = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'stop') {
      stopped = true;
      writer.interrupt();
      void busy.finally(stop);
    } else {
      busy = busy
        .then(async () => {
          const outcome = await readBatch(writer, message.batch, message.parts, () => stopped);
          if (outcome !== null) tell({ kind: 'done', batch: message.batch, outcome });
        })
        .catch((error: unknown) => {
          if (!stopped) tell({ kind: 'failed', problem: onWire(error) });
        });
    }
  });
  tell({ kind: 'ready' });
}

interface Batch {
  readonly documents: DocumentRead[];
  readonly hashes: [number, string][];
  insights: number;
}

/** Null when stopped on the way. */
async function readBatch(
  writer: SegmentWriter,
  number: number,
  parts: readonly NumberedPart[],
  isStopped: () => boolean,
): Promise<BatchOutcome | null> {
  writer.begin(`segment-${String(number).padStart(6, '0')}`);
  const batch: Batch = { documents: [], hashes: [], insights: 0 };
  const facts: (FileFacts | FileRead)[] = [];
  for (const part of parts) {
    if (isStopped()) return null;
    facts.push(await readPart(writer, part, batch, isStopped));
  }
  if (isStopped()) return null;
  const { segments, stored, rejectedKeys } = await writer.finish();
  const unreadable = new Map<number, number>();
  for (const key of rejectedKeys) {
    const file = Math.floor(key / KEYS_PER_FILE);
    unreadable.set(file, (unreadable.get(file) ?? 0) + 1);
  }
  const files = facts.map((one) => ('head' in one ? fileRead({ ...one, unreadable: one.unreadable + (unreadable.get(one.number) ?? 0) }) : one));
  return { files, segments, stored, documents: batch.documents, insights: batch.insights, hashes: batch.hashes };
}

async function readPart(writer: SegmentWriter, part: NumberedPart, batch: Batch, isStopped: () => boolean): Promise<FileFacts | FileRead> {
  let key = part.number * KEYS_PER_FILE;
  let unreadable = 0;
  let documents = 0;
  const sink: RecordSink = {
    record(text, about) {
      if (!writer.add(text, about, key++)) unreadable++;
    },
    rejected: () => undefined,
    document(kind, text) {
      documents++;
      if (kind === 'insight') batch.insights++;
      else batch.documents.push({ kind, file: part.number, text: text.toString('utf8') });
    },
  };
  const reader = openContainerReader(sink);
  const input = new ExpandedInput(part, { freeBytes: task.freeExpandedBytes, mostTimes: task.mostExpandedTimes });
  const hash: Hash | null = task.hashes ? createHash('sha256') : null;
  let head = Buffer.alloc(0);
  let told = 0;
  let brokeOff = false;
  try {
    for await (const chunk of input.chunks()) {
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      hash?.update(chunk);
      reader.push(chunk);
      if (input.readBytes - told >= PROGRESS_BYTES) {
        tell({ kind: 'progress', bytes: input.readBytes - told });
        told = input.readBytes;
      }
      await writer.makeRoom();
      if (isStopped()) break;
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    brokeOff = true;
    if (key === part.number * KEYS_PER_FILE) {
      tell({ kind: 'progress', bytes: part.bytes - told });
      return refusedPart(part, error);
    }
  }
  if (hash !== null) batch.hashes.push([part.number, hash.digest('hex')]);
  tell({ kind: 'progress', bytes: part.bytes - told });
  const { strayBytes } = input;
  const fault = brokeOff ? 'damaged' : input.fault;
  return { number: part.number, name: part.name, bytes: part.bytes, outcome: reader.end(), documents, fault, strayBytes, unreadable, head };
}

/** Only what the system says about a file is about the file; anything else is a defect of ours and must be heard. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

/** A file the system does not let us read, at the start or on the way. */
const refusedPart = ({ number, name, bytes }: NumberedPart, error: unknown): FileRead => ({
  number,
  name,
  bytes,
  container: 'unknown',
  outcome: 'skipped',
  why: refusalFor(error),
  records: 0,
  rejected: 0,
  skippedBytes: bytes,
});

function onWire(error: unknown): ProblemOnWire {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof HikeshiProblem) return { code: error.code, whose: error.whose, says: error.says, detail };
  return {
    code: 'reading-failed',
    whose: 'us',
    says: {
      ja: 'ログの読み込み中に Hikeshi の不具合が起きました。元のログには手を付けていません。もう一度実行し、続くようなら不具合として報告してください。',
      en: 'A defect in Hikeshi stopped the reading. Your original logs were not touched. Run the command again, and report it if it happens again.',
    },
    detail,
  };
}
