/** What a message means, on a terminal: kind, reason, what it asks and what is done of it, by when, what next. Everything quoted is made harmless. */
import type { Bilingual, Language } from '../../../../words/language.ts';
import { twoTimes } from '../../../../words/time-format.ts';
import { shown } from '../../document/plain-text.ts';
import { SummaryPage, type PageOptions } from '../../../../words/page/summary-page.ts';
import { FORGERY_WORDS } from '../answer/ask-words.ts';
import type { ToldReply } from '../answer/told-reply.ts';
import type { StatedDeadline } from '../deadlines/deadline.ts';
import { HOW_WORDS, REPLY_WORDS, STATE_WORDS } from './reply-words.ts';

const QUOTE_MOST = 240;
const A_CASE: Bilingual = { ja: 'ケースのフォルダー', en: 'CASE' };
const LIST_MOST = 12;

export interface ReplySummaryOptions extends PageOptions {
  readonly zone: string;
  /** Journal entry under which the message was kept; null when it was not. */
  readonly entry: string | null;
  /** The case as a shell takes it; null without one. */
  readonly caseWord: string | null;
}

export function replySummary(told: ToldReply, language: Language, options: ReplySummaryOptions): string {
  const page = new SummaryPage(language, options);
  headline(page, told, language);
  page.fact(
    REPLY_WORDS.meaning,
    told.kinds.map(({ means }) => means[language]),
  );
  list(
    page,
    REPLY_WORDS.rests,
    [...new Set(told.kinds.flatMap(({ quotes }) => quotes))].map((quote) => quoted(quote, language)),
  );
  list(
    page,
    REPLY_WORDS.forgery,
    told.understood.forgery.map(({ kind, shows }) => `${FORGERY_WORDS[kind][language]}: ${quoted(shows, language)}`),
  );
  list(
    page,
    REPLY_WORDS.deadline,
    told.understood.deadlines.map((one) => deadlineText(one, language, options.zone)),
  );
  list(
    page,
    REPLY_WORDS.asks,
    told.asks.map((one) => askText(one, language)),
  );
  list(
    page,
    REPLY_WORDS.next,
    told.next.map((one) => one[language]),
  );
  list(
    page,
    REPLY_WORDS.not,
    told.not.map((one) => one[language]),
  );
  notes(page, told, language, options);
  return page.text();
}

function headline(page: SummaryPage, { kinds }: ToldReply, language: Language): void {
  const names = kinds.map(({ name, sure }) => `${name[language]}${sure === 'likely' ? ` ${REPLY_WORDS.likely[language]}` : ''}`);
  const separator = language === 'ja' ? '、' : '; ';
  const words = kinds.length === 0 ? REPLY_WORDS.unsure[language] : REPLY_WORDS.kinds[language].replace('{kinds}', names.join(separator));
  page.headline({ ja: words, en: words }, kinds[0]?.kind === 'phishing-suspicion' ? 'bad' : 'bold');
}

function list(page: SummaryPage, heading: (typeof REPLY_WORDS)[keyof typeof REPLY_WORDS], items: readonly string[]): void {
  if (items.length === 0) return;
  page.heading(heading);
  for (const item of items.slice(0, LIST_MOST)) page.item(item);
  if (items.length > LIST_MOST) page.item(`… +${items.length - LIST_MOST}`);
}

function askText({ name, quote, state }: ToldReply['asks'][number], language: Language): string {
  const known =
    state === null || state.state === 'not-tracked'
      ? ''
      : `[${STATE_WORDS[state.state][language]}${state.entries[0] === undefined ? '' : ` ${state.entries[0]}`}] `;
  return `${known}${name[language]}: ${quoted(quote, language)}`;
}

/** In the message's own words, then as moments: the reader's clock first, UTC beside it. */
function deadlineText({ said, utc, day, how }: StatedDeadline, language: Language, zone: string): string {
  const words = HOW_WORDS[how][language];
  const times = utc === null ? null : twoTimes(utc, zone);
  const moment = times === null ? (day ?? '') : `${times.local} ${times.zone} (${times.utc} UTC)`;
  return [quoted(said, language), moment, words].filter((part) => part !== '').join(language === 'ja' ? '　' : '  ');
}

function notes(page: SummaryPage, { letter, understood }: ToldReply, language: Language, { entry, caseWord }: ReplySummaryOptions): void {
  const lines = [
    ...(letter === null ? [] : [REPLY_WORDS.letter[language].replace('{letter}', letter).replace('{case}', () => caseWord ?? A_CASE[language])]),
    ...(understood.cut ? [REPLY_WORDS.cut[language]] : []),
    ...(entry === null ? [] : [REPLY_WORDS.kept[language].replace('{entry}', entry)]),
  ];
  if (lines.length > 0) page.line('');
  for (const line of lines) page.line(line);
}

const quoted = (text: string, language: Language): string => (language === 'ja' ? `「${shown(text, QUOTE_MOST)}」` : `"${shown(text, QUOTE_MOST)}"`);
