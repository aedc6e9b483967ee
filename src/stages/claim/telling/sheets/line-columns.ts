/** The columns of the list of lines, the same in CSV and in the workbook. Names and meanings: docs/schemas/claim-lines-csv.md. */
import { plus, type Decimal } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import type { ClaimLine } from '../../claim.ts';
import { BASIS_WORDS } from '../words/basis-words.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';

export interface LineColumn {
  /** In CSV, in every language. */
  readonly name: string;
  /** In the workbook. */
  readonly heading: Bilingual;
  /** Width in the workbook, in characters. */
  readonly width: number;
  /** Places shown of a number in the workbook. @default as many as it has */
  readonly places?: number;
  /** Text of the cell, or an exact number. */
  readonly of: (line: ClaimLine, language: Language) => string | { readonly number: Decimal } | null;
}

const number = (value: Decimal | null): { readonly number: Decimal } | null => (value === null ? null : { number: value });

/** What people read and print comes first, what programs sort by after it. */
export const LINE_COLUMNS: readonly LineColumn[] = [
  { name: 'line_id', heading: { ja: '明細番号', en: 'Line' }, width: 15, of: (line) => line.id },
  { name: 'date', heading: { ja: '日（UTC）', en: 'Day (UTC)' }, width: 11, of: (line) => line.date },
  { name: 'verdict_words', heading: { ja: '区分', en: 'Verdict' }, width: 17, of: (line, language) => VERDICT_WORDS[line.verdict][language] },
  { name: 'service', heading: { ja: 'サービス', en: 'Service' }, width: 32, of: (line) => line.serviceName ?? line.service },
  { name: 'usage_type', heading: { ja: '使用タイプ', en: 'Usage type' }, width: 28, of: (line) => line.usageType },
  { name: 'region', heading: { ja: 'リージョン', en: 'Region' }, width: 15, of: (line) => line.region },
  { name: 'resource_id', heading: { ja: 'リソース', en: 'Resource' }, width: 24, of: (line) => line.resourceId },
  { name: 'quantity', heading: { ja: '使用量', en: 'Quantity' }, width: 10, of: (line) => number(line.quantity) },
  { name: 'unit', heading: { ja: '単位', en: 'Unit' }, width: 9, of: (line) => line.unit },
  { name: 'net', heading: { ja: '税抜き', en: 'Net' }, width: 13, places: 4, of: (line) => number(line.net) },
  { name: 'tax', heading: { ja: '税', en: 'Tax' }, width: 12, places: 4, of: (line) => number(line.tax) },
  { name: 'total', heading: { ja: '税込み', en: 'Total' }, width: 13, places: 4, of: (line) => number(plus(line.net, line.tax)) },
  { name: 'reason', heading: { ja: '理由', en: 'Reason' }, width: 48, of: (line, language) => line.basis[language] },
  { name: 'rule', heading: { ja: '決め方', en: 'Rule' }, width: 36, of: (line, language) => BASIS_WORDS[line.basis.kind][language] },
  {
    name: 'event_ids',
    heading: { ja: '証拠のイベント', en: 'Evidence (event ids)' },
    width: 38,
    of: (line) => line.eventIds.slice(0, EVENTS_MOST).join(' '),
  },
  { name: 'share', heading: { ja: '割合', en: 'Share' }, width: 8, of: (line) => number(line.share) },
  { name: 'period', heading: { ja: '請求月', en: 'Month' }, width: 9, of: (line) => line.period.slice(0, 7) },
  { name: 'account', heading: { ja: 'アカウント', en: 'Account' }, width: 15, of: (line) => line.account },
  { name: 'verdict', heading: { ja: '区分（記号）', en: 'Verdict (code)' }, width: 14, of: (line) => line.verdict },
  { name: 'kind', heading: { ja: '料金の種類', en: 'Kind of charge' }, width: 14, of: (line) => line.kind },
];

/** Columns that go on paper: up to the reason. */
export const PRINTED_COLUMNS = 13;

/** A cell of ids stays readable; claim.json has all of them. */
const EVENTS_MOST = 20;

/** Place of a column in the list. @throws Error for a name that is none */
export function columnOf(name: string): number {
  const place = LINE_COLUMNS.findIndex((column) => column.name === name);
  if (place < 0) throw new Error(`no column ${name}`);
  return place;
}
