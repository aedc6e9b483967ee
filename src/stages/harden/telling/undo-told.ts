/** What can be taken back, and what was: by the check it belongs to, in words; the calls and the numbers of the journal below. */
import type { Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { regionInWords } from '../../../words/place-names.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';
import { CHECKS } from '../checks/index.ts';
import type { Undone } from '../fix/undo-acts.ts';
import { FIX_WORDS as W } from './fix-words.ts';
import { safeText } from './safe-text.ts';

/** @param applying the person asked to do it, and is asked next @returns text that ends with a newline */
export function undoPreview(acts: readonly Undone['act'][], language: Language, applying: boolean, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  page.headline(acts.length === 0 ? W.nothingToUndo : W.undoPreview, 'bold');
  const told = acts.flatMap(({ n, step, undo }) => undo.map((call) => ({ n, step, call })));
  for (const [check, those] of grouped(told, ({ step }) => checkOf(step))) tellCheck(page, check, those, language);
  if (acts.length > 0 && !applying) page.line(W.apply[language]);
  return page.text();
}

/** @returns text that ends with a newline */
export function undoDone(undone: readonly Undone[], language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  page.heading(W.whatWasDone);
  for (const [outcome, those] of grouped(undone, (one) => one.outcome)) {
    page.item(`${W[outcome][language]}:`);
    const told = those.map(({ act: { n, step }, call }) => ({ n, step, call }));
    for (const [check, same] of grouped(told, ({ step }) => checkOf(step))) tellCheck(page, check, same, language);
  }
  return page.text();
}

interface ToldCall {
  readonly n: number;
  readonly call: AwsCall;
}

/** A step is named after its check: `guardduty/detector@eu-west-1`. */
const checkOf = (step: string): string => step.split('/')[0] ?? step;

function tellCheck(page: SummaryPage, id: string, calls: readonly ToldCall[], language: Language): void {
  const title = CHECKS.find((one) => one.id === id)?.words.title[language];
  page.item(safeText(title === undefined ? id : `${title} [${id}]`, page.zone));
  for (const [call, same] of grouped(calls, ({ call: { service, operation } }) => `${service}:${operation}`)) {
    page.note(safeText(call, page.zone));
    page.list(
      same.map(({ n, call: { region } }) => safeText(`J-${n} ${regionInWords(region)[language]}`, page.zone)),
      8,
    );
  }
}

function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
