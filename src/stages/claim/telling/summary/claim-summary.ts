/** What a person sees when a claim is made: the amount, where it comes from, that it adds up, one thing to do. */
import { compared, isZero, ZERO } from '../../../../knowledge/money/decimal.ts';
import type { Language } from '../../../../words/language.ts';
import { plainLine, shown, shellWord, SummaryPage, type PageOptions } from '../../../report/index.ts';
import { claimStep } from '../claim-step.ts';
import { isPlainSubject } from '../sections/questions.ts';
import type { ToldClaim } from '../told-claim.ts';
import { figureIn, money } from '../../../../knowledge/money/money-words.ts';
import { billRows, invoiceRows, regionRows, serverRows } from './claim-figures.ts';
import { SUMMARY_TEXT as W, creditsText, doneText, estimateText, moreQuestionsText, questionText, refundText } from './summary-words.ts';

export interface ClaimSummaryOptions extends PageOptions {
  /** Where the files lie, or null when they were not written. */
  readonly paths: { readonly report: string; readonly sheet: string; readonly lines: string } | null;
  readonly synthetic: boolean;
}

const QUESTIONS = 2;
const LIMITS = 3;
const TEXT_MOST = 260;

/** Ends with a newline. Everything out of the bill is made visible, so the terminal obeys none of it. */
export function claimSummary(told: ToldClaim, language: Language, options: ClaimSummaryOptions): string {
  const page = new SummaryPage(language, options);
  const { claim, shown: figures } = told;
  if (options.synthetic) page.line(page.paint.soft(`* ${W.synthetic[language]}`));
  const { total } = figures.unauthorized;
  if (compared(total, ZERO) > 0) page.headline(doneText(money(total, claim.currency)), 'bold');
  else page.headline(W.nothing, 'bold');
  page.ledger(billRows(told, language));
  for (const [heading, rows] of [
    [W.invoices, invoiceRows(told, language)],
    [W.regions, regionRows(told, language)],
    [W.servers, serverRows(told, language)],
  ] as const) {
    if (rows.length > 0) page.heading({ ja: `${heading.ja}（${claim.currency}）`, en: `${heading.en} (${claim.currency})` });
    page.ledger(rows);
  }
  tellState(page, told, language);
  tellQuestions(page, told, language);
  tellStep(page, told, language);
  tellPaths(page, options, language);
  return page.text();
}

/** Whether it adds up, credits, refund, and what the bills do not show. */
function tellState(page: SummaryPage, { claim, shown: figures }: ToldClaim, language: Language): void {
  page.heading(W.check);
  const { difference } = figures;
  page.item(isZero(difference.total) ? W.addsUp[language] : `${W.differs[language]} ${figureIn(difference.total, claim.currency)} ${claim.currency}`);
  for (const reason of claim.totals.difference.reasons.slice(0, 2)) page.item(shown(reason[language], TEXT_MOST));
  for (const said of [estimateText(claim), creditsText(claim), refundText(claim)]) if (said !== null) page.item(said[language]);
  for (const limit of claim.limits.slice(0, LIMITS)) page.item(shown(limit[language], TEXT_MOST));
}

function tellQuestions(page: SummaryPage, { claim }: ToldClaim, language: Language): void {
  if (claim.questions.length === 0) return;
  page.heading(W.questions);
  for (const question of claim.questions.slice(0, QUESTIONS)) {
    const amount = `${figureIn(question.net, claim.currency)} ${claim.currency}`;
    page.item(questionText(shown(question[language], TEXT_MOST), question.lineIds.length, amount)[language]);
    if (!isPlainSubject(question.subject)) continue;
    for (const option of ['--mine', '--not-mine']) page.line(`    hikeshi claim ${option} ${shellWord(question.subject)}`);
  }
  const more = claim.questions.length - QUESTIONS;
  if (more > 0) page.item(moreQuestionsText(more)[language]);
}

function tellStep(page: SummaryPage, told: ToldClaim, language: Language): void {
  const step = claimStep(told);
  const title = plainLine([step.title], language, 'UTC');
  page.heading(W.now);
  page.item(page.paint.bold(title), title);
  if (step.url !== null) page.line(`    ${step.url}`);
}

function tellPaths(page: SummaryPage, { paths }: ClaimSummaryOptions, language: Language): void {
  if (paths === null) return;
  page.line('');
  for (const [label, path] of [
    [W.report, paths.report],
    [W.sheet, paths.sheet],
    [W.lines, paths.lines],
  ] as const)
    page.line(`${label[language]}: ${shown(path, 4_000)}`);
}
