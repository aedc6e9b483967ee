/** Exports as they lie in a bucket: one folder a month, chunks of lines, a manifest beside them. */
import { gzipSync } from 'node:zlib';
import { isoTime } from '../../clock.ts';
import { Random } from '../../random.ts';
import { viewedAs } from '../aggregate.ts';
import type { BillSetting } from '../bill-setting.ts';
import type { ClosedMonth } from '../closing/close-months.ts';
import { csvText } from './csv.ts';
import { curTwoColumns } from './cur-2.ts';
import { legacyColumns } from './cur-legacy.ts';
import { FOCUS_1_0, FOCUS_1_2 } from './focus.ts';
import type { FileOptions, PlayedBillFile } from './file-options.ts';
import { writtenLines } from './written-line.ts';

const EXPORT = 'billing-export';
const FOCUS = 'focus-export';
const REPORT = 'cost-report';
const MOST_LINES = 1_000_000;
const encoder = new TextEncoder();

const packed = (text: string, gzip: boolean): Uint8Array => (gzip ? gzipSync(text, { level: 1 }) : encoder.encode(text));

/** `export/billing-export/data/BILLING_PERIOD=2025-12/billing-export-00001.csv.gz` */
export function* curTwoFiles({ month, lines, invoiced }: ClosedMonth, setting: BillSetting, options: FileOptions): Generator<PlayedBillFile> {
  const { resourceIds = true, principals = true, span = 'hour', gzip = true, version = 1 } = options;
  const view = viewedAs(lines, { resourceIds, principals, zones: true, span }, month);
  const rows = writtenLines(view, month, setting, invoiced, version);
  const path = `export/${EXPORT}/data/BILLING_PERIOD=${month.period.slice(0, 7)}/${EXPORT}-00001.csv${gzip ? '.gz' : ''}`;
  yield { path, content: packed(csvText(curTwoColumns({ resourceIds, principals }), rows), gzip) };
}

/** `export/focus-export/data/BILLING_PERIOD=2025-12/focus-export-00001.csv.gz`; FOCUS names resources always and callers never. */
export function* focusFiles(
  { month, lines, invoiced }: ClosedMonth,
  setting: BillSetting,
  format: 'focus-1.0' | 'focus-1.2',
  options: FileOptions,
): Generator<PlayedBillFile> {
  const { gzip = true, version = 1 } = options;
  const view = viewedAs(lines, { resourceIds: true, principals: false, zones: true, span: 'hour' }, month);
  const rows = writtenLines(view, month, setting, invoiced, version);
  const path = `export/${FOCUS}/data/BILLING_PERIOD=${month.period.slice(0, 7)}/${FOCUS}-00001.csv${gzip ? '.gz' : ''}`;
  yield { path, content: packed(csvText(format === 'focus-1.0' ? FOCUS_1_0 : FOCUS_1_2, rows), gzip) };
}

/** `export/cost-report/20251201-20260101/<assembly>/cost-report-00001.csv.gz`, and the manifest that lists the chunks. */
export function* curLegacyFiles({ month, lines, invoiced }: ClosedMonth, setting: BillSetting, options: FileOptions): Generator<PlayedBillFile> {
  const { resourceIds = true, span = 'hour', gzip = true, version = 1, chunkLines = MOST_LINES } = options;
  const view = viewedAs(lines, { resourceIds, principals: false, zones: true, span }, month);
  const rows = [...writtenLines(view, month, setting, invoiced, version)];
  const columns = legacyColumns({ resourceIds });
  const assemblyId = new Random(`${setting.payer}/${month.period}/assembly/${version}`).uuid();
  const range = [month.from, month.to].map((seconds) => isoTime(seconds).slice(0, 10).replaceAll('-', '')).join('-');
  const folder = `export/${REPORT}/${range}`;
  const reportKeys: string[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += chunkLines) {
    const number = String(reportKeys.length + 1).padStart(5, '0');
    const path = `${folder}/${assemblyId}/${REPORT}-${number}.csv${gzip ? '.gz' : ''}`;
    reportKeys.push(path);
    yield { path, content: packed(csvText(columns, rows.slice(start, start + chunkLines)), gzip) };
  }
  const manifest = {
    assemblyId,
    account: setting.payer,
    columns: columns.map(({ name }) => ({ category: name.split('/')[0], name: name.split('/')[1] })),
    charset: 'UTF-8',
    compression: gzip ? 'GZIP' : 'NONE',
    contentType: 'text/csv',
    reportId: new Random(`${setting.payer}/report`).hex(64),
    reportName: REPORT,
    billingPeriod: { start: legacyTime(month.from), end: legacyTime(month.to) },
    bucket: `billing-${setting.payer}`,
    reportKeys,
    additionalArtifactKeys: [],
  };
  yield { path: `${folder}/${REPORT}-Manifest.json`, content: encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** `20251201T000000.000Z` */
const legacyTime = (seconds: number): string => isoTime(seconds).replaceAll(/[-:]/g, '').replace('Z', '.000Z');
