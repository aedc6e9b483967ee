/** What was done, and what reading it back shows. */
import type { Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import type { AppliedStep } from '../fix/apply-fixes.ts';
import type { Result } from '../judging/judge.ts';
import { byRegion } from './by-region.ts';
import { FIX_WORDS as W } from './fix-words.ts';
import { safeText } from './safe-text.ts';
import { STATE_WORDS } from './state-words.ts';

/** What did not work is told last, nearest to what comes next. */
const OUTCOMES: readonly AppliedStep['outcome'][] = ['done', 'skipped', 'unknown', 'refused'];

/** @param after the checks of the fixes, looked at again @returns text that ends with a newline */
export function fixDone(applied: readonly AppliedStep[], after: readonly Result[], language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const shut = after.every(({ state }) => state === 'pass');
  page.headline(shut ? W.allShut : W.notAllShut, shut ? 'good' : 'bad');
  page.heading(W.whatWasDone);
  for (const outcome of OUTCOMES) {
    const said = applied
      .filter((one) => one.outcome === outcome)
      .map(({ step, answer }) => {
        const why = answer !== null && answer.kind !== 'found' && 'message' in answer ? ` (${answer.message})` : '';
        return safeText(`${step.does[language]}${why}`, page.zone);
      });
    for (const text of byRegion(said, language)) page.item(`${W[outcome][language]}: ${text}`);
  }
  page.heading(W.readBack);
  for (const { check, state, lines } of after) {
    const open = lines.find((line) => line.state === state);
    page.item(
      safeText(
        `${STATE_WORDS[state][language]}: ${check.words.title[language]} [${check.id}]${state === 'pass' ? '' : ` (${open?.says[language] ?? ''})`}`,
        page.zone,
      ),
    );
  }
  page.line('');
  page.note(shut ? W.rest[language] : W.later[language], 0);
  return page.text();
}
