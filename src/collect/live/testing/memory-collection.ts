/** A collection in memory. With `killAt` it dies before that step (steps: a file, a line), as a killed program would: what was done stays. */
import { createHash } from 'node:crypto';
import type { Collection, CollectedLine, CutLine, DoneLine, FileLine, RunLine, Unhashed } from '../../../ports/collected.ts';

export class Killed extends Error {}

export class MemoryCollection implements Collection {
  readonly files = new Map<string, Uint8Array>();
  lines: CollectedLine[] = [];
  steps = 0;
  killAt = Number.POSITIVE_INFINITY;
  free: number | null = null;

  keep<Line extends FileLine>(line: Unhashed<Line>, content: Uint8Array): Line {
    this.#step();
    this.files.set(line.path, content);
    this.#step();
    const whole = { ...line, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length } as unknown as Line;
    this.lines.push(whole);
    return whole;
  }

  note(line: RunLine | DoneLine): void {
    this.#step();
    this.lines.push(line);
  }

  cut(line: CutLine): void {
    this.#step();
    this.lines.push(line);
    for (const path of line.dropped) this.files.delete(path);
  }

  read(path: string): Uint8Array {
    const content = this.files.get(path);
    if (content === undefined) throw new Error(`not kept: ${path}`);
    return content;
  }

  freeBytes(): number | null {
    return this.free;
  }

  /** As the next start of the program finds it: lines as they were written, files without a line gone. */
  reopened(): MemoryCollection {
    const next = new MemoryCollection();
    next.lines = JSON.parse(JSON.stringify(this.lines)) as CollectedLine[];
    const told = new Set(next.lines.flatMap((line) => ('path' in line ? [line.path] : [])));
    for (const [path, content] of this.files) if (told.has(path)) next.files.set(path, content);
    next.free = this.free;
    return next;
  }

  #step(): void {
    if (this.steps++ >= this.killAt) throw new Killed();
  }
}
