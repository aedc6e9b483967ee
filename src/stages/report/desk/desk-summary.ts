/** The advice on a terminal: where first and why, how, what to bring, what to leave alone, what is still to be answered. */
import { ACCOUNT_FACTS } from '../../../case/catalogues/account-facts.ts';
import { DESKS, LETTER_KINDS } from '../../../case/catalogues/correspondence.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import type { DeskAdvice } from './recommend-desk.ts';

const WORDS = {
  why: { ja: '理由', en: 'Why' },
  open: { ja: '開くページ', en: 'Open' },
  bring: { ja: '一度に送るもの', en: 'Send in one round' },
  someCase: { ja: 'ケースのフォルダー', en: 'CASE' },
  further: { ja: 'ほかに', en: 'Besides' },
  notThese: { ja: 'ここではありません', en: 'Not here' },
  notNow: { ja: 'いま、しないこと', en: 'What not to do now' },
  ask: { ja: '答えによって、行き先や送るものが変わります', en: 'The answers to these would change the above' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export interface DeskPage extends PageOptions {
  /** The case as it is to be typed in a command; null when none was named. */
  readonly caseWord: string | null;
}

export function deskSummary(advice: DeskAdvice, language: Language, options: DeskPage): string {
  const page = new SummaryPage(language, options);
  const items = (heading: Bilingual, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    page.heading(heading);
    for (const line of lines) page.item(line);
  };
  page.headline(advice.first.title, 'bold');
  page.fact(WORDS.why, [advice.first.why[language]]);
  // A link is never wrapped: it must be possible to copy it.
  if (advice.first.link !== null) page.line(`${WORDS.open[language]}: ${advice.first.link}`);
  page.line('');
  for (const line of advice.first.how) page.item(line[language]);
  for (const line of advice.remarks) page.item(line[language]);
  if (advice.bring.length > 0) page.heading(WORDS.bring);
  for (const letter of advice.bring) {
    page.item(LETTER_KINDS[letter][language]);
    // A command is never wrapped, for the same reason.
    page.line(`    hikeshi letter ${letter} --case ${options.caseWord ?? WORDS.someCase[language]}`);
  }
  items(
    WORDS.further,
    advice.further.map(({ title, why }) => `${title[language]}: ${why[language]}`),
  );
  items(
    WORDS.notThese,
    advice.notThese.map(({ desk, why }) => `${DESKS[desk][language]}: ${why[language]}`),
  );
  items(
    WORDS.notNow,
    advice.notNow.map((words) => words[language]),
  );
  items(
    WORDS.ask,
    advice.ask.map((fact) => `${ACCOUNT_FACTS[fact].question[language]}  (--${FLAG_OF[fact]})`),
  );
  return page.text();
}

const FLAG_OF = { canSignIn: 'sign-in', relation: 'relation', accountPlan: 'account-plan' } as const;

/** `hikeshi.desk/1`. */
export const deskJson = (advice: DeskAdvice): string => `${JSON.stringify({ schema: 'hikeshi.desk/1', ...advice }, null, 2)}\n`;
