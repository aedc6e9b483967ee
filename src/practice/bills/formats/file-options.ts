/** Which files of a bill are wished for. */
export type PlayedFormat =
  | 'cur-2'
  | 'cur-legacy'
  | 'focus-1.0'
  | 'focus-1.2'
  | 'cost-explorer-json'
  | 'cost-explorer-resources-json'
  | 'cost-explorer-csv'
  | 'bills-page-csv'
  | 'invoice-summaries';

export interface FileOptions {
  /** First days of months, `2025-12-01`. @default all */
  readonly periods?: readonly string[];
  /** CUR: whether lines name resources. @default true */
  readonly resourceIds?: boolean;
  /** CUR 2.0: whether lines name the calling identity where AWS knows it. @default true */
  readonly principals?: boolean;
  /** CUR: lines by the hour or the day. @default 'hour' */
  readonly span?: 'hour' | 'day';
  /** CUR and FOCUS: whether files are gzipped, as AWS delivers them. @default true */
  readonly gzip?: boolean;
  /** Legacy CUR: most lines in one chunk. @default 1000000 */
  readonly chunkLines?: number;
  /** Cost Explorer JSON: the dimension beside SERVICE. @default 'USAGE_TYPE' */
  readonly second?: 'USAGE_TYPE' | 'REGION' | 'RECORD_TYPE';
  /** Another number gives the same export made again: other line ids, another assembly. @default 1 */
  readonly version?: number;
}

export interface PlayedBillFile {
  /** As it lies in the bucket or the downloads. */
  readonly path: string;
  readonly content: Uint8Array;
}
