/** A deadline as people read it: how long is left, both clocks, what to do and what happens otherwise. */
import { deadlineRule } from '../../../case/deadlines/deadline-rules.ts';
import type { Deadline } from '../../../case/deadlines/deadline.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { visibleText } from '../../../words/visible-text.ts';

export interface ToldDeadline {
  readonly what: Bilingual;
  readonly otherwise: Bilingual | null;
}

export function toldDeadline({ rule, what }: Deadline): ToldDeadline {
  if (rule === 'stated') return { what: { ja: '届いた文に書かれている期限', en: 'Deadline named in the message' }, otherwise: null };
  if (rule === 'own') return { what: { ja: what ?? '', en: what ?? '' }, otherwise: null };
  const { what: said, else: otherwise } = deadlineRule(rule);
  return { what: said, otherwise };
}

/** `2026-12-08 12:00 JST (2026-12-08 03:00 UTC), 23 hours left`. */
export function dueText(dueAt: string, now: Date, zone: string, language: Language): string {
  const { local, utc, zone: name } = twoTimes(dueAt, zone);
  const [here, there] = [local.slice(0, -3), utc.slice(0, -3)];
  const clocks = name === 'UTC' ? `${there} UTC` : `${here} ${name} (${there} UTC)`;
  return `${clocks}${language === 'ja' ? '、' : ', '}${leftText(Date.parse(dueAt) - now.getTime(), language)}`;
}

const HOUR_MS = 3_600_000;

/** Rounded down: 47 hours and a half are 47 hours. From two days on in days. */
function leftText(ms: number, language: Language): string {
  const hours = Math.floor(Math.abs(ms) / HOUR_MS);
  const long = hours >= 48;
  const count = long ? Math.floor(hours / 24) : hours;
  const unit = { ja: long ? '日' : '時間', en: `${long ? 'day' : 'hour'}${count === 1 ? '' : 's'}` }[language];
  if (ms >= 0) return { ja: `あと${count}${unit}`, en: `${count} ${unit} left` }[language];
  return { ja: `${count}${unit}過ぎています`, en: `${count} ${unit} past` }[language];
}

export function deadlineLine(deadline: Deadline, now: Date, zone: string, language: Language): string {
  const { what, otherwise } = toldDeadline(deadline);
  const end = otherwise === null ? '' : { ja: `。そうしないと: ${otherwise.ja}`, en: `; otherwise ${otherwise.en}` }[language];
  return `${deadline.entry}  ${dueText(deadline.dueAt, now, zone, language)}: ${visibleText(what[language])}${end}`;
}
