/**
 * `collected/` of a case: files as AWS answered, and `log.jsonl` with one line about each. A file is written beside its place and renamed, then its line is
 * appended; whatever a killed program left without a line never counted and is removed at the next start. A file whose bytes are not those of its line
 * (the power failed before the disk had them) is no longer listed, so it is asked for again.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { Collection, CollectedLine, CutLine, DoneLine, FileLine, RunLine, Unhashed } from '../../ports/collected.ts';
import { COLLECTED_FOLDER, COLLECTED_LOG, readCollectedLog, readCollectedLogBytes, withoutLostFiles } from './collected-log.ts';
import { folderFiles } from './folder-files.ts';

const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export class CollectedFolder implements Collection {
  readonly #root: string;
  readonly #lines: CollectedLine[];
  readonly #unflushed = new Set<string>();

  readonly #lasting: boolean;

  /**
   * For a case whose lock is held. Settles what a stopped program left.
   * @param lasting false for what may be lost when the power fails: waiting for the disk file by file takes most of the time of a practice case
   */
  constructor(casePath: string, lasting = true) {
    this.#root = casePath;
    this.#lasting = lasting;
    mkdirSync(join(casePath, COLLECTED_FOLDER), { recursive: true });
    const whole = readCollectedLogBytes(casePath);
    if (whole !== null) truncateSync(this.#log, whole.length);
    this.#lines = withoutLostFiles(readCollectedLog(casePath), casePath);
    const told = new Set([COLLECTED_LOG, ...this.#lines.flatMap((line) => ('path' in line ? [line.path] : []))]);
    const found = folderFiles(join(casePath, COLLECTED_FOLDER), (path) => told.has(`${COLLECTED_FOLDER}/${path}`));
    for (const { path } of found) rmSync(join(casePath, COLLECTED_FOLDER, path), { force: true });
  }

  get lines(): readonly CollectedLine[] {
    return this.#lines;
  }

  keep<Line extends FileLine>(line: Unhashed<Line>, content: Uint8Array): Line {
    const place = join(this.#root, line.path);
    try {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(`${place}.part`, content);
      renameSync(`${place}.part`, place);
      if (line.kind !== 'made') chmodSync(place, 0o444);
    } catch (cause) {
      throw cannotWrite(cause);
    }
    this.#unflushed.add(line.path);
    const whole = { ...line, sha256: sha256Of(content), bytes: content.length } as unknown as Line;
    this.#append(whole);
    return whole;
  }

  note(line: RunLine | DoneLine): void {
    if (line.kind === 'done') this.flush();
    this.#append(line);
    this.#sync(this.#log);
  }

  cut(line: CutLine): void {
    this.#append(line);
    for (const path of line.dropped) rmSync(join(this.#root, path), { force: true });
  }

  read(path: string): Uint8Array {
    return readFileSync(join(this.#root, path));
  }

  freeBytes(): number | null {
    try {
      const { bavail, bsize } = statfsSync(this.#root);
      return bavail * bsize;
    } catch {
      return null;
    }
  }

  /** After this everything kept survives a power cut. */
  flush(): void {
    for (const path of this.#unflushed) this.#sync(join(this.#root, path));
    this.#unflushed.clear();
    if (existsSync(this.#log)) this.#sync(this.#log);
  }

  get #log(): string {
    return join(this.#root, COLLECTED_LOG);
  }

  #append(line: CollectedLine): void {
    try {
      appendFileSync(this.#log, `${JSON.stringify(line)}\n`);
    } catch (cause) {
      throw cannotWrite(cause);
    }
    this.#lines.push(line);
  }

  #sync(path: string): void {
    if (!this.#lasting || !existsSync(path)) return;
    const file = openSync(path, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}

function cannotWrite(cause: unknown): HikeshiProblem {
  const isFull = cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
  return isFull
    ? new HikeshiProblem(
        'disk-full',
        'you',
        {
          ja: 'ディスクに空きがありません。集めたところまでは残っています。空きを作って、同じコマンドをもう一度実行すれば続きから集めます。',
          en: 'The disk is full. What was collected so far is kept. Make room and run the same command again: it goes on from there.',
        },
        cause,
      )
    : new HikeshiProblem(
        'case-not-writable',
        'you',
        {
          ja: 'ケースのフォルダーに書き込めません。書き込めるフォルダーを --case に指定してください。',
          en: 'Cannot write to the case folder. Give --case a folder you may write to.',
        },
        cause,
      );
}
