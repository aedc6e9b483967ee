/** What a fix would do, what it costs and may break, before anything is done. */
import type { Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { neededActions, type FixPlan, type PlannedFix } from '../fix/plan-fixes.ts';
import { byRegion } from './by-region.ts';
import { FIX_WORDS as W } from './fix-words.ts';
import { fixCommand } from './next-door.ts';
import { safeText } from './safe-text.ts';
import { STATE_WORDS } from './state-words.ts';

const STEPS_MOST = 40;

/** @param applying the person asked to apply it, and is asked next @returns text that ends with a newline */
export function fixPreview(plan: FixPlan, language: Language, applying: boolean, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  page.headline(plan.planned.length === 0 ? W.nothing : W.preview, 'bold');
  for (const one of plan.planned) tellPlanned(page, one, language);
  if (plan.needs.length > 0) {
    page.heading(W.needs);
    for (const { check, wishes } of plan.needs)
      page.item(`${check.words.open[language]}: ${fixCommand(check.id, check.fix?.wishes ?? wishes)[language]}`);
  }
  if (plan.leftOut.length > 0) {
    page.heading(W.leftOut);
    for (const { check, breaks } of plan.leftOut) page.item(`${check.words.open[language]} [${check.id}]: ${breaks[language]}`);
  }
  if (plan.byHand.length > 0) {
    page.heading(W.byHand);
    for (const { check, state } of plan.byHand) {
      const what = state === 'fail' ? check.words.open[language] : `${STATE_WORDS[state][language]}: ${check.words.title[language]}`;
      page.item(`${what}: hikeshi harden fix ${check.id}`);
    }
  }
  for (const { check, state } of plan.nothing) page.item(`${check.words.title[language]} [${check.id}]: ${W.states[state][language]}`);
  if (plan.planned.length > 0) {
    page.line('');
    page.note(W.permissions[language](neededActions(plan).length), 0);
    if (!applying) page.line(page.paint.bold(W.apply[language]));
  }
  return page.text();
}

function tellPlanned(page: SummaryPage, { check, fix, steps, trial }: PlannedFix, language: Language): void {
  const title = `${check.words.open[language]} [${check.id}]`;
  page.heading({ ja: title, en: title });
  const told = byRegion(
    steps.map(({ does }) => safeText(does[language], page.zone)),
    language,
  );
  for (const text of told.slice(0, STEPS_MOST)) page.item(text);
  if (told.length > STEPS_MOST) page.item(W.more[language](told.length - STEPS_MOST));
  page.fact(W.cost, [fix.cost[language], ...trial.map((one) => safeText(one[language], page.zone))]);
  if (fix.breaks !== null) page.fact(W.breaks, [fix.breaks[language]]);
  const kept = steps.flatMap(({ undo }) => (undo.kind === 'none' ? [undo.why[language]] : []));
  page.fact(W.undo, kept.length === steps.length ? kept : [W.undoable[language], ...kept]);
}
