/** How much the reader is willing to hold or follow, whatever the input says. */
export interface ReadingLimits {
  /** Largest record text kept; AWS writes at most 256 KB (1 MB in Lake), hand-made files may be larger. */
  readonly maxRecordBytes: number;
  /** Deepest nesting of brackets inside one record. */
  readonly maxDepth: number;
  /** Envelopes inside envelopes: SQS body in an SNS message in a log line is three. */
  readonly maxEnvelopes: number;
  /** Longest CSV row. */
  readonly maxRowBytes: number;
}

export const USUAL_LIMITS: ReadingLimits = { maxRecordBytes: 10_000_000, maxDepth: 200, maxEnvelopes: 6, maxRowBytes: 2_000_000 };
