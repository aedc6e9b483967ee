/** A bill that is a table with one heading row: its rows cut into pieces on one side, made into segments by the engine on the other, both at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BillRows } from '../../../collect/bills/bill-rows.ts';
import { toUtf8 } from '../../../collect/bills/bill-text.ts';
import type { LeftOutRow } from '../../../collect/bills/bill-rows.ts';
import type { RecognisedTable } from '../../../collect/bills/recognise.ts';
import type { RowPiece } from '../../../collect/bills/piece-buffer.ts';
import type { BillSegments } from '../../../edges/duckdb/bills/bill-segments.ts';
import type { ExpandedInput } from '../../../edges/files/expanded-input.ts';

export interface TableWork {
  readonly input: ExpandedInput;
  readonly table: RecognisedTable;
  readonly segments: BillSegments;
  /** For pieces on their way. */
  readonly folder: string;
  /** Of bytes taken from the disk. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export interface TableRead {
  /** Some text was in no encoding that is known. */
  readonly unreadableText: boolean;
  /** A spreadsheet has written account numbers as `1.11122E+11`. */
  readonly brokenAccounts: boolean;
  readonly leftOut: number;
  readonly leftOutRows: readonly LeftOutRow[];
}

/** Large enough that the engine's own set-up costs nothing, small enough that two of them are little memory. */
const PIECE_BYTES = 16_777_216;

/** Rows of `segments` are begun. @throws HikeshiProblem, system errors of the input, the signal's reason */
export async function readTable(work: TableWork): Promise<TableRead> {
  const { input, table } = work;
  const rows = new BillRows({ delimiter: table.delimiter, cells: table.headings.length }, PIECE_BYTES);
  const decode = toUtf8(table.encoding);
  const writing = new PieceWriting(work, rows);
  let skip = table.headBytes;
  let reported = 0;
  const take = (text: Buffer): void => {
    if (text.length > skip) rows.push(skip === 0 ? text : text.subarray(skip));
    skip = Math.max(0, skip - text.length);
  };
  try {
    for await (const chunk of input.chunks()) {
      work.signal.throwIfAborted();
      take(decode(chunk));
      work.onProgress(input.readBytes - reported);
      reported = input.readBytes;
      if (rows.pieces.full) await writing.add(rows.pieces.take());
    }
    take(decode(null));
    await writing.add(rows.end(input.fault !== null));
    await writing.finish();
  } finally {
    await writing.idle();
  }
  return { unreadableText: writing.unreadableText, brokenAccounts: table.brokenAccounts, leftOut: rows.leftOut, leftOutRows: rows.leftOutRows };
}

/** One piece is with the engine while the next is gathered. */
class PieceWriting {
  private inHand: Promise<void> = Promise.resolve();
  private number = 0;
  unreadableText = false;
  private readonly work: TableWork;
  private readonly rows: BillRows;

  constructor(work: TableWork, rows: BillRows) {
    this.work = work;
    this.rows = rows;
  }

  async add(piece: RowPiece | null): Promise<void> {
    await this.inHand;
    if (piece === null) return;
    this.unreadableText ||= piece.mended;
    const path = join(this.work.folder, `piece-${this.number++ % 2}.csv`);
    writeFileSync(path, piece.bytes);
    const { rows, longestRowBytes } = piece;
    this.rows.pieces.giveBack(piece);
    this.inHand = this.work.segments.addCsv({ path, delimiter: String.fromCharCode(this.work.table.delimiter), rows, longestRowBytes });
    // A failure is reported by whoever waits next; until then it must not count as unhandled.
    this.inHand.catch(() => undefined);
  }

  async finish(): Promise<void> {
    await this.inHand;
  }

  /** The engine must not be closed while it still writes, even when nobody wants the result any more. */
  async idle(): Promise<void> {
    await this.inHand.catch(() => undefined);
  }
}
