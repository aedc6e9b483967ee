/** Threads that read batches: started together, each given the next batch when it is done, stopped cleanly. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { Batch } from './plan-batches.ts';
import type { BatchOutcome, FromWorker, ProblemOnWire, ToWorker, WorkerTask } from './worker-messages.ts';

/** How long a thread may take to stop by itself. */
const STOP_WITHIN_MS = 5_000;

export interface CrewWork {
  readonly batches: readonly Batch[];
  readonly task: WorkerTask;
  readonly threads: number;
  readonly onProgress: (bytes: number) => void;
  /** Aborting stops the threads; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Outcomes in the order of batch numbers. @throws HikeshiProblem of the first thread that fails. */
export async function readByThreads({ batches, task, threads, onProgress, signal }: CrewWork): Promise<BatchOutcome[]> {
  const waiting = [...batches];
  const outcomes = new Map<number, BatchOutcome>();
  const crew = Array.from({ length: Math.min(threads, batches.length) }, () => new Worker(...workerEntry(task)));
  const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);
  try {
    await new Promise<void>((resolve, reject) => {
      if (signal.aborted) reject(reasonOf(signal));
      signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
      const next = (worker: Worker): void => {
        const batch = waiting.shift();
        if (batch !== undefined) send(worker, { kind: 'read', batch: batch.number, parts: batch.parts });
        else if (outcomes.size === batches.length) resolve();
      };
      for (const worker of crew) {
        worker.on('message', (message: FromWorker) => {
          if (message.kind === 'progress') onProgress(message.bytes);
          else if (message.kind === 'failed') reject(problemOf(message.problem));
          else {
            if (message.kind === 'done') outcomes.set(message.batch, message.outcome);
            next(worker);
          }
        });
        worker.on('error', (error) => reject(error));
        worker.on('exit', () => reject(new Error('a reading thread ended before its work was done')));
      }
      if (crew.length === 0) resolve();
    });
  } finally {
    await Promise.all(crew.map(stopped));
  }
  return [...outcomes].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
}

async function stopped(worker: Worker): Promise<void> {
  await new Promise<void>((resolve) => {
    const patience = setTimeout(() => void worker.terminate(), STOP_WITHIN_MS);
    worker.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    worker.postMessage({ kind: 'stop' } satisfies ToWorker);
  });
}

/** In the bundle the thread's program is a file beside this one. From source it must first learn TypeScript, which `--import` does not teach a thread in Node 20. */
function workerEntry(task: WorkerTask): [URL | string, WorkerOptions] {
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 512 } };
  if (!import.meta.url.endsWith('.ts')) return [new URL('./read-worker.js', import.meta.url), options];
  const tsx = JSON.stringify(
    pathToFileURL(
      createRequire(import.meta.url)
        .resolve('tsx/esm/api')
        .replace(/cjs$/, 'mjs'),
    ).href,
  );
  const entry = JSON.stringify(new URL('../../read-worker.ts', import.meta.url).href);
  return [`import(${tsx}).then(({ register }) => { register(); return import(${entry}); });`, { ...options, eval: true, execArgv: [] }];
}

const reasonOf = (signal: AbortSignal): Error => (signal.reason instanceof Error ? signal.reason : new Error('aborted'));

const problemOf = ({ code, whose, says, detail }: ProblemOnWire): HikeshiProblem => new HikeshiProblem(code, whose, says, new Error(detail));
