/** What came of carrying a plan out, on the terminal: what is done is counted, what is not is named, and what to do about it. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import type { Applied } from '../apply/apply-plan.ts';
import { standingTold } from './standing-words.ts';
import { tellOutcome, tellPhases } from './step-lines.ts';

/** Commands to type next, with their paths. */
export interface AppliedTelling {
  readonly applyCommand: string;
  readonly verifyCommand: string;
}

export function appliedSummary({ steps, foughtBack }: Applied, telling: AppliedTelling, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const done = steps.filter(isDone);
  const settling = steps.filter(({ standing }) => standing === 'settling').length;
  page.headline(headline(done.length, steps.length, settling), done.length === steps.length ? 'good' : 'bad');
  if (foughtBack.length > 0) page.item(FOUGHT(foughtBack.join(', '))[language]);
  const stepOf = ({ step }: Applied['steps'][number]) => step;
  tellPhases(page, steps.map(stepOf), done.map(stepOf), language);
  const open = steps.filter((one) => !isDone(one));
  tellOutcome(
    page,
    NOT_DONE,
    open.map((one) => standingTold(one, language)),
    language,
  );
  page.heading(NEXT);
  if (open.length > 0) {
    page.item(AGAIN[language]);
    page.line(`        ${telling.applyCommand}`);
  }
  page.item(PROVE[language]);
  page.line(`        ${telling.verifyCommand}`);
  return page.text();
}

const isDone = ({ standing }: Applied['steps'][number]): boolean => standing === 'done' || standing === 'settling';

function headline(done: number, all: number, settling: number): Bilingual {
  const [ja, en] =
    settling === 0 ? ['', ''] : [`うち ${settling} 個は AWS が受け付けて進行中です。`, ` AWS has accepted ${settling} of them and is still at work.`];
  return { ja: `${all} 個の手順のうち ${done} 個が済みました。${ja}`, en: `${done} of ${all} steps are done.${en}` };
}

const FOUGHT = (ids: string): Bilingual => ({
  ja: `途中で誰かが元に戻したので、やり直しました: ${ids}。侵入者がまだ見張っています。`,
  en: `Somebody undid these while they were being done, and they were done again: ${ids}. The intruder is watching.`,
});

const NOT_DONE: Bilingual = { ja: 'まだ済んでいないもの', en: 'Not done yet' };
const NEXT: Bilingual = { ja: '次に', en: 'Next' };
const AGAIN: Bilingual = {
  ja: '許可が足りなかったなら、それを足すか、別の管理者でサインインし、少し待ってから、もう一度実行してください (済んだものは繰り返しません):',
  en: 'Where a permission was missing, add it or sign in as another administrator. Wait a little, then run it again (what is done is not done twice):',
};
const PROVE: Bilingual = { ja: '本当に止まったか確かめます (見るだけです):', en: 'Make sure that it has stopped (only looks):' };
