/** What a person sees when the checks end: what is open, worst first, one thing to do, and what could not be looked at. */
import type { Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import type { Line, Urgency } from '../check.ts';
import type { Hardened } from '../harden.ts';
import type { Result } from '../judging/judge.ts';
import type { Changes } from '../record/changed-since.ts';
import { byRegion } from './by-region.ts';
import { nextDoor } from './next-door.ts';
import { safeText } from './safe-text.ts';
import { URGENCY_WORDS } from './state-words.ts';
import { tellChanges } from './tell-changes.ts';
import { SUMMARY_WORDS as W } from './summary-words.ts';

const LINES_MOST = 3;

/** @param changes null for the first look @returns text that ends with a newline */
export function hardenSummary(
  { results, record, regions }: Hardened,
  language: Language,
  options: PageOptions,
  changes: Changes | null = null,
): string {
  const page = new SummaryPage(language, options);
  const open = results.filter(({ state }) => state === 'fail');
  const unknown = results.filter(({ state }) => state === 'unknown');
  tellHeadline(page, open, unknown, language);
  page.fact(W.account, [record.account]);
  page.fact(W.looked, [W.lookedAt[language](record.asked, regions.length, record.refused)]);
  page.fact(W.fine, [W.inOrder[language](record.counts.pass, record.counts['not-applicable'])]);
  if (changes !== null) tellChanges(page, changes, language);
  for (const urgency of Object.keys(URGENCY_WORDS) as Urgency[]) {
    const those = open.filter(({ check }) => check.urgency === urgency);
    if (those.length === 0) continue;
    page.heading(URGENCY_WORDS[urgency]);
    for (const result of those) tellOpen(page, result, language);
  }
  if (unknown.length > 0) {
    page.heading(W.unknown);
    for (const { check, lines } of unknown) {
      const title = `${check.words.title[language]} [${check.id}]`;
      page.item(check.takesWord === true ? title : `${title}: ${firstUnknown(lines, language, page.zone)}`);
    }
    if (unknown.some(({ check }) => check.takesWord === true)) page.note(W.askedForWord[language], 4);
  }
  tellNext(page, results, language);
  return page.text();
}

function tellHeadline(page: SummaryPage, open: readonly Result[], unknown: readonly Result[], language: Language): void {
  if (open.length === 0) {
    page.headline(unknown.length === 0 ? W.allShut : W.shut, unknown.length === 0 ? 'good' : 'bold');
    return;
  }
  const urgent = open.filter(({ check }) => check.urgency === 'urgent').length;
  const text = W.open[language](open.length, urgent);
  page.headline({ ja: text, en: text }, urgent > 0 ? 'bad' : 'bold');
}

function tellOpen(page: SummaryPage, { check, lines }: Result, language: Language): void {
  const title = `${check.words.open[language]} [${check.id}]`;
  page.item(page.paint.bold(title), title);
  // What can wait is only named.
  if (check.urgency === 'good') return;
  // What only repeats the title is not said twice.
  const failing = lines.filter(({ state, says }) => state === 'fail' && says[language].replace(/[.。]$/, '') !== check.words.open[language]);
  const said = byRegion(
    failing.map(({ says }) => safeText(says[language], page.zone)),
    language,
  );
  for (const text of said.slice(0, LINES_MOST)) page.note(text);
  if (said.length > LINES_MOST) page.note(W.more[language](said.length - LINES_MOST));
}

function firstUnknown(lines: readonly Line[], language: Language, zone: string): string {
  const said = lines.filter(({ state }) => state === 'unknown').map((one) => placed(one, language, zone));
  const [first, ...more] = byRegion(said, language);
  const text = first ?? W.nothingSeen[language];
  return more.length === 0 ? text : `${text} (${W.more[language](more.length)})`;
}

/** A refusal is the same sentence in every Region; where it was is said too. */
const placed = ({ region, says }: Line, language: Language, zone: string): string => {
  const text = safeText(says[language], zone);
  return region === null || text.startsWith(`${region}:`) ? text : `${region}: ${text}`;
};

/** Open, and shut by one command without cost or effect. */
const harmless = (results: readonly Result[]): number =>
  results.filter(({ state, check: { fix } }) => state === 'fail' && fix !== null && fix.breaks === null && fix.wishes.length === 0).length;

function tellNext(page: SummaryPage, results: readonly Result[], language: Language): void {
  const next = nextDoor(results);
  if (next === null) return;
  page.heading(W.now);
  page.item(page.paint.bold(next.title[language]), next.title[language]);
  page.line(`    ${next.command[language]}`);
  if (next.walked) page.note(W.walked[language], 4);
  page.line('');
  if (harmless(results) > 1) page.note(W.all[language](harmless(results)), 0);
  page.line(W.details[language].replace('{id}', () => next.id));
}
