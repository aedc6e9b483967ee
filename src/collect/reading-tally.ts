/** Stands between a splitter and the sink: passes everything on and keeps the counts of the outcome. */
import type { ContainerOutcome, DocumentKind, RecordSink, RejectReason } from './container-reader.ts';
import type { ContainerKind } from './reading-record.ts';

interface About {
  readonly container: ContainerKind;
  readonly columnsOnly: boolean;
}

const abouts = new Map<string, About>();

/** One shared object per kind, so that a million records make no million objects. */
function aboutOf(container: ContainerKind, columnsOnly: boolean): About {
  const key = columnsOnly ? `${container} columns` : container;
  const known = abouts.get(key);
  if (known !== undefined) return known;
  const made = { container, columnsOnly };
  abouts.set(key, made);
  return made;
}

export class ReadingTally {
  records = 0;
  documents = 0;
  mended = 0;
  recordBytes = 0;
  syntaxBytes = 0;
  skippedBytes = 0;
  truncated = false;
  private rejections = 0;
  private unknownColumns: readonly string[] | null = null;
  private readonly kinds = new Set<ContainerKind>();
  private readonly sink: RecordSink;

  constructor(sink: RecordSink) {
    this.sink = sink;
  }

  /** `bytes` is what the record took in the input, its envelope included. */
  record(text: Buffer, container: ContainerKind, columnsOnly: boolean, bytes: number): void {
    this.records++;
    this.recordBytes += bytes;
    this.kinds.add(container);
    this.sink.record(text, aboutOf(container, columnsOnly));
  }

  document(kind: DocumentKind, text: Buffer, bytes: number): void {
    this.documents++;
    this.recordBytes += bytes;
    this.kinds.add(kind === 'insight' ? 'insights' : kind === 'digest' ? 'digest' : 'envelope');
    this.sink.document(kind, text);
  }

  rejected(reason: RejectReason, bytes: number): void {
    this.rejections++;
    this.skippedBytes += bytes;
    if (reason === 'truncated') this.truncated = true;
    this.sink.rejected(reason, bytes);
  }

  /** What a reader of something inside one of our values met; `bytes` is what the whole value took here. */
  carried(inner: ContainerOutcome, kinds: Iterable<ContainerKind>, bytes: number): void {
    this.records += inner.records;
    this.rejections += inner.rejected;
    this.mended += inner.mended;
    this.skippedBytes += inner.skippedBytes;
    this.recordBytes += bytes - inner.skippedBytes;
    for (const kind of kinds) this.kinds.add(kind);
  }

  refuseTable(columns: readonly string[]): void {
    this.unknownColumns = columns;
  }

  outcome(): ContainerOutcome {
    const [first] = this.kinds;
    return {
      container: first === undefined ? 'unknown' : this.kinds.size > 1 ? 'mixed' : first,
      records: this.records,
      rejected: this.rejections,
      skippedBytes: this.skippedBytes,
      recordBytes: this.recordBytes,
      syntaxBytes: this.syntaxBytes,
      mended: this.mended,
      truncated: this.truncated,
      unknownColumns: this.unknownColumns,
    };
  }
}
