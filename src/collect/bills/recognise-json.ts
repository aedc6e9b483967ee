/** Which JSON a file holds, by the keys at its beginning. */
import type { Bilingual } from '../../words/language.ts';
import type { BillEncoding } from './bill-text.ts';
import { NOT_A_BILL } from './not-a-bill-words.ts';

export type JsonBill = 'cost-explorer' | 'invoice-summaries';

export type RecognisedJson =
  | { readonly kind: 'json'; readonly bill: JsonBill; readonly encoding: BillEncoding }
  | { readonly kind: 'beside'; readonly why: Bilingual; readonly text: string }
  | { readonly kind: 'not-a-bill'; readonly why: Bilingual };

const MANIFEST: Bilingual = {
  ja: '請求データの目録(マニフェスト)です。料金は入っていないので数えません。',
  en: 'This is the manifest (list of contents) of a billing export. It holds no charges, so nothing of it is counted.',
};

/** Keys that only one kind of document has; AWS CLI and SDKs write them with a capital letter, some tools without. */
const KEYS: readonly (readonly [RegExp, JsonBill | 'manifest' | 'cloudtrail' | 'answer'])[] = [
  [/"ResultsByTime"\s*:/i, 'cost-explorer'],
  [/"InvoiceSummaries"\s*:/i, 'invoice-summaries'],
  [/"(reportKeys|dataFiles|assemblyId|exportArn)"\s*:/i, 'manifest'],
  [/"(eventVersion|eventSource|CloudTrailEvent)"\s*:/, 'cloudtrail'],
  [/"(ResponseMetadata|NextToken|GroupDefinitions|DimensionValues|ForecastResultsByTime|Reservations)"\s*:/, 'answer'],
];

/** `text`: the beginning of the file in UTF-8. */
export function recogniseJson(text: Buffer, encoding: BillEncoding): RecognisedJson {
  const start = text.toString('utf8');
  const found = KEYS.find(([key]) => key.test(start))?.[1];
  if (found === 'manifest') return { kind: 'beside', why: MANIFEST, text: start };
  if (found === 'cloudtrail') return { kind: 'not-a-bill', why: NOT_A_BILL.cloudTrail };
  if (found === 'answer') return { kind: 'not-a-bill', why: NOT_A_BILL.otherAnswer };
  return found === undefined ? { kind: 'not-a-bill', why: NOT_A_BILL.otherJson } : { kind: 'json', bill: found, encoding };
}
