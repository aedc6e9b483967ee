/** Collects record texts into large blocks, so that a million records cross into the engine in a few hundred calls. */
import { isUtf8 } from 'node:buffer';
import type { ContainerKind } from '../../collect/reading-record.ts';
import { RECORD_SEPARATOR } from './extraction-sql.ts';

/** Records of one file and kind, their texts joined by RECORD_SEPARATOR, keys counting up by one. */
export interface RecordBlock {
  readonly texts: Uint8Array;
  readonly firstKey: bigint;
  readonly records: number;
  readonly container: ContainerKind;
  readonly columnsOnly: boolean;
  /** For texts divided by guessing: puts the same records, divided with care, into other blocks. Null for texts divided with care. */
  readonly divideAgain: ((into: RecordBlocks) => void) | null;
}

export interface RecordAbout {
  readonly container: ContainerKind;
  readonly columnsOnly: boolean;
}

const SLAB_BYTES = 1_048_576;

export class RecordBlocks {
  /** Bytes of all records taken since `take`. */
  bytes = 0;
  private blocks: RecordBlock[] = [];
  private slabs: Buffer[] = [];
  private readonly spare: Buffer[] = [];
  private slab: Buffer = Buffer.alloc(0);
  private from = 0;
  private to = 0;
  private records = 0;
  private firstKey = 0;
  private nextKey = 0;
  private about: RecordAbout = { container: 'unknown', columnsOnly: false };

  /**
   * Takes a copy of a record's text. Returns false, taking nothing, when the text holds the separator: no valid JSON does.
   * `key` is the event_key.
   */
  add(text: Buffer, about: RecordAbout, key: number): boolean {
    if (text.includes(RECORD_SEPARATOR)) return false;
    if (key !== this.nextKey || about !== this.about || this.to + text.length + 1 > this.slab.length) this.startBlock(text.length, about, key);
    if (this.records > 0) this.slab[this.to++] = RECORD_SEPARATOR;
    text.copy(this.slab, this.to);
    this.to += text.length;
    this.records++;
    this.nextKey = key + 1;
    this.bytes += text.length;
    return true;
  }

  /** Takes a block as it is. Its bytes must stay as they are until they are stored. */
  addBlock(block: RecordBlock): void {
    this.seal();
    this.blocks.push(block);
    this.bytes += block.texts.length;
  }

  /** All blocks so far, and a way to give their memory back once the engine has read them. */
  take(): { readonly blocks: readonly RecordBlock[]; readonly release: () => void } {
    this.seal();
    const { blocks, slabs } = this;
    this.blocks = [];
    this.slabs = [];
    this.slab = Buffer.alloc(0);
    this.from = this.to = 0;
    this.bytes = 0;
    return { blocks, release: () => void this.spare.push(...slabs.filter((slab) => slab.length === SLAB_BYTES)) };
  }

  private startBlock(needed: number, about: RecordAbout, key: number): void {
    this.seal();
    if (this.to + needed + 1 > this.slab.length) {
      this.slab = needed + 1 > SLAB_BYTES ? Buffer.allocUnsafeSlow(needed + 1) : (this.spare.pop() ?? Buffer.allocUnsafeSlow(SLAB_BYTES));
      this.slabs.push(this.slab);
      this.to = 0;
    }
    this.from = this.to;
    this.firstKey = key;
    this.about = about;
  }

  private seal(): void {
    if (this.records === 0) return;
    const texts = this.slab.subarray(this.from, this.to);
    // The engine takes UTF-8 only; bytes that are none are replaced rather than lost.
    this.blocks.push({
      texts: isUtf8(texts) ? texts : Buffer.from(texts.toString('utf8')),
      firstKey: BigInt(this.firstKey),
      records: this.records,
      ...this.about,
      divideAgain: null,
    });
    this.records = 0;
    this.from = this.to;
  }
}
