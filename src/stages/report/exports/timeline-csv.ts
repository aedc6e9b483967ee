/** The timeline as CSV for spreadsheets (RFC 4180, UTF-8 with a byte order mark so that Excel reads Japanese). Columns: docs/schemas/timeline-csv.md. */
import type { Language } from '../../../words/language.ts';
import { countryName } from '../../../words/place-names.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { EvidenceEvent } from '../material.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';

interface CsvOptions {
  readonly language: Language;
  /** IANA zone of the local time column. */
  readonly zone: string;
}

/** Excel holds 32,767 characters in a cell; user agents longer than this say nothing more. */
const CELL_MOST = 2_000;

const COLUMNS: readonly { readonly name: string; readonly of: (event: EvidenceEvent, options: CsvOptions) => string | null }[] = [
  { name: 'time_utc', of: (event) => event.time },
  { name: 'time_local', of: (event, { zone }) => twoTimes(event.time, zone).local },
  { name: 'verdict', of: (event) => event.verdict },
  { name: 'verdict_words', of: (event, { language }) => VERDICT_WORDS[event.verdict][language] },
  { name: 'actor', of: (event) => event.actorId },
  { name: 'explanation', of: (event, { language }) => event.says[language] },
  { name: 'api', of: (event) => event.api },
  { name: 'service', of: (event) => event.source },
  { name: 'error', of: (event) => event.error },
  { name: 'region', of: (event) => event.region },
  { name: 'account', of: (event) => event.account },
  { name: 'source_ip', of: (event) => event.ip },
  { name: 'country_code', of: (event) => event.country },
  { name: 'country', of: (event, { language }) => (event.country === null ? null : countryName(event.country)[language]) },
  { name: 'principal', of: (event) => event.principal },
  { name: 'access_key_id', of: (event) => event.accessKeyId },
  { name: 'user_agent', of: (event) => event.userAgent },
  { name: 'event_id', of: (event) => event.eventId },
];

export const TIMELINE_CSV_COLUMNS: readonly string[] = COLUMNS.map((column) => column.name);

/** First line, with the byte order mark. */
export const timelineCsvHeader = (): string => `\uFEFF${TIMELINE_CSV_COLUMNS.join(',')}\r\n`;

/** One event, ready to be written after the header; for streams of any length. */
export const timelineCsvLine = (event: EvidenceEvent, options: CsvOptions): string =>
  `${COLUMNS.map((column) => csvCell(column.of(event, options))).join(',')}\r\n`;

/** The whole file in pieces. */
export function* timelineCsv(events: Iterable<EvidenceEvent>, options: CsvOptions): Generator<string> {
  yield timelineCsvHeader();
  for (const event of events) yield timelineCsvLine(event, options);
}

/**
 * Always quoted. Text a spreadsheet would run as a formula gets an apostrophe in front, also behind blanks and in full-width form
 * (OWASP, CSV Injection: `=`, `+`, `-`, `@`, tab, carriage return); control characters cannot occur, they were made visible.
 */
export function csvCell(value: string | null): string {
  if (value === null || value === '') return '';
  const text = visibleText(cutText(value, CELL_MOST).text);
  const harmless = /^\s*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
