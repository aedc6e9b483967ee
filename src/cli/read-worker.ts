/** A reading thread: takes batches of files, leaves Parquet segments. Wires containers (collect) to files and the engine (edges). */
import { parentPort, workerData } from 'node:worker_threads';
import { SegmentWriter } from '../edges/duckdb/segment-writer.ts';
import { HikeshiProblem } from '../knowledge/problem.ts';
import { KEYS_PER_FILE, PartReading } from './wiring/reading/part-reading.ts';
import type { BatchOutcome, FromWorker, NumberedPart, ProblemOnWire, ToWorker, WorkerTask } from './wiring/reading/worker-messages.ts';

const port = parentPort;
const task = workerData as WorkerTask;
const tell = (message: FromWorker): void => port?.postMessage(message);

if (port !== null) {
  let stopped = false;
  let busy: Promise<void> = Promise.resolve();
  const writer = await SegmentWriter.open({
    folder: task.segmentsFolder,
    spillFolder: task.spillFolder,
    segmentBytes: task.segmentBytes,
    memoryMegabytes: task.memoryMegabytes,
    callerSalt: task.callerSalt,
    giveBackAboveBytes: task.giveBackAboveBytes,
    overlap: task.overlap,
  });
  const work = async ({ batch, parts }: ToWorker & { kind: 'read' }): Promise<void> => {
    try {
      const outcome = await readBatch(writer, batch, parts, () => stopped);
      if (outcome !== null) tell({ kind: 'done', batch, outcome });
    } catch (error) {
      if (!stopped) tell({ kind: 'failed', problem: onWire(error) });
    }
  };
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'read') busy = busy.then(() => work(message));
    else {
      stopped = true;
      writer.interrupt();
      void busy.finally(() => {
        writer.close();
        port.close();
      });
    }
  });
  tell({ kind: 'ready' });
}

/** Null when stopped on the way. */
async function readBatch(
  writer: SegmentWriter,
  number: number,
  parts: readonly NumberedPart[],
  isStopped: () => boolean,
): Promise<BatchOutcome | null> {
  writer.begin(`segment-${String(number).padStart(6, '0')}`);
  const readings: PartReading[] = [];
  for (const part of parts) {
    const reading = new PartReading({
      part,
      writer,
      expansion: { freeBytes: task.freeExpandedBytes, mostTimes: task.mostExpandedTimes },
      hash: task.hashes,
      onProgress: (bytes) => tell({ kind: 'progress', bytes }),
      isStopped,
    });
    await reading.read();
    if (isStopped()) return null;
    readings.push(reading);
  }
  const { segments, stored, rejectedKeys } = await writer.finish();
  const unreadable = new Map<number, number>();
  for (const file of rejectedKeys.map((key) => Math.floor(key / KEYS_PER_FILE))) unreadable.set(file, (unreadable.get(file) ?? 0) + 1);
  return {
    files: readings.map((reading, index) => reading.told(unreadable.get(parts[index]?.number ?? 0) ?? 0)),
    segments,
    stored,
    documents: readings.flatMap((reading) => reading.documents),
    insights: readings.reduce((sum, reading) => sum + reading.insights, 0),
    hashes: readings.flatMap((reading, index) => (reading.sha256 === null ? [] : [[parts[index]?.number ?? 0, reading.sha256] as const])),
  };
}

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
