/** A table that is not CloudTrail's: refused politely, its columns named, every byte counted. */
import type { ContainerOutcome, ContainerReader, RecordSink } from './container-reader.ts';
import { ReadingTally } from './reading-tally.ts';

export class OtherTable implements ContainerReader {
  private readonly tally: ReadingTally;
  private bytes = 0;

  constructor(sink: RecordSink, headings: readonly string[]) {
    this.tally = new ReadingTally(sink);
    this.tally.refuseTable(headings);
  }

  push(chunk: Buffer): void {
    this.bytes += chunk.length;
  }

  end(): ContainerOutcome {
    this.tally.rejected('not-an-event', this.bytes);
    return this.tally.outcome();
  }
}
