/** What came of taking steps back, on the terminal. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import type { UndoneStep } from '../undo/undo-steps.ts';
import { standingTold } from './standing-words.ts';
import { tellOutcome } from './step-lines.ts';

export function undoneSummary(steps: readonly UndoneStep[], language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const back = steps.filter(({ standing }) => standing === 'done' || standing === 'settling');
  page.headline(
    { ja: `${back.length} 個の手順を元に戻しました。`, en: `${back.length} step${back.length === 1 ? ' was' : 's were'} taken back.` },
    'bold',
  );
  const told = (some: readonly UndoneStep[]) => some.map((one) => standingTold(one, language));
  tellOutcome(page, BACK, told(back), language);
  const untouched = steps.filter(({ standing }) => standing === 'untouched');
  tellOutcome(page, NOT_BACK, told(steps.filter((one) => !back.includes(one) && !untouched.includes(one))), language);
  if (untouched.length > 0) {
    page.line('');
    page.item(UNTOUCHED(untouched.map(({ step }) => step.id))[language]);
  }
  return page.text();
}

/** Nobody asks about them one by one, but for one that was named. */
const UNTOUCHED = (ids: readonly string[]): Bilingual =>
  ids.length > MOST_NAMED
    ? {
        ja: `ほかの ${ids.length} 個は実行していないので、何もしませんでした。`,
        en: `The other ${ids.length} were never carried out, so nothing was done.`,
      }
    : { ja: `実行していないので、何もしませんでした: ${ids.join(', ')}`, en: `Never carried out, so nothing was done: ${ids.join(', ')}` };
const MOST_NAMED = 8;

const BACK: Bilingual = { ja: '元に戻したもの', en: 'Taken back' };
const NOT_BACK: Bilingual = { ja: '元に戻していないもの', en: 'Not taken back' };
