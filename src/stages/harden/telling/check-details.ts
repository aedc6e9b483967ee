/** One check in full: what was seen and by which answers, why it matters, and how to mend it step by step. */
import type { Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import type { Result } from '../judging/judge.ts';
import { fixCommand } from './next-door.ts';
import { safeText } from './safe-text.ts';
import { STATE_WORDS } from './state-words.ts';

const W = {
  seen: { ja: '見たもの', en: 'What was seen' },
  risk: { ja: 'なぜ大切か', en: 'Why it matters' },
  mend: { ja: '直し方', en: 'How to mend it' },
  fix: { ja: 'コマンドで直す: ', en: 'By command: ' },
  walk: { ja: '1つずつ案内して、できたか確かめる: ', en: 'Be led through it, and see whether it worked: ' },
  more: { ja: '詳しくは', en: 'Read more' },
} as const;

const LINES_MOST = 60;
const OUTCOME_MOST = 5;

/** For whoever is led through it: what is open, why it matters, what to do; no more. @returns text that ends with a newline */
export function checkSteps({ check, state, lines }: Result, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const { words } = check;
  const head = `${state === 'fail' ? words.open[language] : words.title[language]} [${check.id}]`;
  page.headline({ ja: head, en: head }, state === 'fail' ? 'bad' : 'bold');
  const repeated = (says: string): boolean => says.replace(/[.。]$/, '') === words.open[language];
  for (const { says } of lines
    .filter((one) => (one.state === 'fail' || one.state === 'unknown') && !repeated(one.says[language]))
    .slice(0, OUTCOME_MOST))
    page.item(safeText(says[language], page.zone));
  page.note(words.risk[language], 2);
  page.heading(W.mend);
  page.steps(words.mend[language]);
  page.line('');
  return page.text();
}

/** Only how it stands now, for whoever has just read the rest. @returns text that ends with a newline */
export function checkOutcome({ check, state, lines }: Result, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const head = `${STATE_WORDS[state][language]}: ${check.words.title[language]} [${check.id}]`;
  page.headline({ ja: head, en: head }, state === 'fail' ? 'bad' : state === 'pass' ? 'good' : 'bold');
  for (const { says } of lines.filter((one) => one.state === state).slice(0, OUTCOME_MOST)) page.item(safeText(says[language], page.zone));
  return page.text();
}

/** Ends with a newline. */
export function checkDetails({ check, state, lines }: Result, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const { words } = check;
  const head = state === 'fail' ? `${words.open[language]} [${check.id}]` : `${STATE_WORDS[state][language]}: ${words.title[language]} [${check.id}]`;
  page.headline({ ja: head, en: head }, state === 'fail' ? 'bad' : state === 'pass' ? 'good' : 'bold');
  page.heading(W.seen);
  for (const { state: one, says, from } of lines.slice(0, LINES_MOST)) {
    page.item(`${STATE_WORDS[one][language]}: ${safeText(says[language], page.zone)}`);
    const [first] = from;
    if (first !== undefined) page.note(`${first.call} ${first.region} ${first.at} ${safeText(first.requestIds[0] ?? '-', page.zone)}`);
  }
  page.heading(W.risk);
  page.item(words.risk[language]);
  page.heading(W.mend);
  page.steps(words.mend[language]);
  if (state !== 'pass' && state !== 'not-applicable')
    page.note(`${(check.fix === null ? W.walk : W.fix)[language]}${fixCommand(check.id, check.fix?.wishes ?? [])[language]}`, 4);
  page.heading(W.more);
  for (const { title, url } of words.references) {
    page.item(title);
    page.line(`    ${url}`);
  }
  return page.text();
}
