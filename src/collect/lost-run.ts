/** A run of bytes that belong to no record: collected while firm ground is sought, counted as one when it is found. */
import type { RejectReason } from './container-reader.ts';
import type { ReadingTally } from './reading-tally.ts';

export class LostRun {
  private reason: RejectReason | null = null;
  private bytes = 0;
  private atStart = false;
  private readonly tally: ReadingTally;

  constructor(tally: ReadingTally) {
    this.tally = tally;
  }

  get going(): boolean {
    return this.reason !== null;
  }

  /** Begins a run, unless one is going. */
  begin(reason: RejectReason): void {
    this.reason ??= reason;
  }

  /** Begins a run where the input itself begins: a cut-off head when records follow, no JSON at all otherwise. */
  beginAtStart(): void {
    this.atStart = true;
    this.begin('truncated');
  }

  add(bytes: number): void {
    this.bytes += bytes;
  }

  /** Firm ground again, or the end. */
  close(atEnd: boolean): void {
    if (this.reason === null) return;
    const noJson = this.atStart && atEnd && this.tally.records + this.tally.documents === 0;
    if (this.bytes > 0) this.tally.rejected(noJson ? 'not-json' : this.reason, this.bytes);
    this.reason = null;
    this.bytes = 0;
    this.atStart = false;
  }
}
