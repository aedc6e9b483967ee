/** Events a person asked for, as lines to read, JSON lines or CSV. */
import type { AskedEvent } from '../case/asked-events.ts';
import { csvCell, safeJson } from '../stages/report/index.ts';
import type { Language } from '../words/language.ts';
import { countText } from '../words/number-format.ts';
import { twoTimes } from '../words/time-format.ts';
import { visibleText } from '../words/visible-text.ts';

export interface EventListing {
  readonly events: readonly AskedEvent[];
  /** True when there are more than could be listed. */
  readonly more: boolean;
  /** By event id; empty when the case has none yet. */
  readonly verdicts: ReadonlyMap<string, string>;
}

const COLUMNS = [
  'time',
  'verdict',
  'principal',
  'access_key_id',
  'service',
  'operation',
  'region',
  'source_ip',
  'error',
  'account_id',
  'user_agent',
  'event_id',
] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

function cellsOf(event: AskedEvent, verdicts: EventListing['verdicts']): Cells {
  return {
    time: event.event_time ?? '',
    verdict: verdicts.get(event.event_id) ?? '',
    principal: event.principal ?? '',
    access_key_id: event.access_key_id ?? '',
    service: (event.event_source ?? '').replace(/\.amazonaws\.com$/, ''),
    operation: event.event_name ?? '',
    region: event.aws_region ?? '',
    source_ip: event.source_ip ?? '',
    error: event.error_code ?? '',
    account_id: event.account_id ?? '',
    user_agent: event.user_agent ?? '',
    event_id: event.event_id,
  };
}

/** One CSV row (RFC 4180), every cell harmless to a spreadsheet. */
const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** UTF-8 with a byte order mark, so that spreadsheets read Japanese; cells that would be formulas are defused. */
export function* eventsAsCsv({ events, verdicts }: EventListing): Generator<string> {
  yield `\uFEFF${csvRow(COLUMNS)}`;
  for (const event of events) {
    const cells = cellsOf(event, verdicts);
    yield csvRow(COLUMNS.map((column) => cells[column]));
  }
}

export function* eventsAsJsonLines({ events, verdicts }: EventListing): Generator<string> {
  for (const event of events) yield `${safeJson(cellsOf(event, verdicts))}\n`;
}

/** One line an event: local time, verdict, who, what, where, whether it was refused. */
export function* eventsAsLines({ events, more, verdicts }: EventListing, language: Language, zone: string): Generator<string> {
  for (const event of events) {
    const cells = cellsOf(event, verdicts);
    const time = event.event_time === null ? '?' : twoTimes(event.event_time, zone);
    const local = typeof time === 'string' ? time : `${time.local} ${time.zone}`;
    const refused = cells.error === '' ? '' : `(${cells.error})`;
    const words = [
      local,
      verdictWord(cells.verdict, language),
      lastPart(cells.principal),
      cells.operation === '' ? '' : `${cells.service}:${cells.operation}`,
      cells.region,
      cells.source_ip,
      refused,
    ];
    yield `${words
      .filter((word) => word !== '')
      .map((word) => visibleText(word.slice(0, 200)))
      .join('  ')}\n`;
  }
  yield `${summaryLine(events.length, more, language)}\n`;
}

const lastPart = (arn: string): string => (arn.startsWith('arn:') ? arn.split(':').slice(5).join(':') : arn);

const VERDICTS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  attacker: { ja: '[侵入者]', en: '[intruder]' },
  consequence: { ja: '[侵入の結果]', en: '[consequence]' },
  owner: { ja: '[所有者]', en: '[owner]' },
  service: { ja: '[AWS]', en: '[AWS]' },
  unclear: { ja: '[不明]', en: '[unclear]' },
};

const verdictWord = (verdict: string, language: Language): string => VERDICTS[verdict]?.[language] ?? '';

function summaryLine(listed: number, more: boolean, language: Language): string {
  if (listed === 0) return { ja: '当てはまるイベントはありません。', en: 'No event matches.' }[language];
  const count = countText(listed);
  if (more) return { ja: `先頭の ${count} 件です。続きは --most で増やせます。`, en: `The first ${count} events; raise --most for more.` }[language];
  return { ja: `${count} 件です。`, en: `${count} ${listed === 1 ? 'event' : 'events'}.` }[language];
}
