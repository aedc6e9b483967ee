/** Steps of a plan on the page: what is done alike stands together, and what is true of all of them is said once. */
import { decimal, sum, type Decimal } from '../../../knowledge/money/decimal.ts';
import { figure } from '../../../knowledge/money/money-words.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { SummaryPage } from '../../../words/page/summary-page.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { PHASES, type Action } from '../actions/action.ts';
import { actionOfStep } from '../apply/write-gate.ts';
import { PHASE_WORDS } from '../plan/phase-words.ts';
import type { PlanStep } from '../plan/plan.ts';
import { placeInWords, thingInWords } from './thing-words.ts';

/** `S-03  End the EC2 instance: i-0123 in Oregon (us-west-2)`, where a step stands alone. */
export function stepTitle(step: PlanStep, language: Language): string {
  const place = placeInWords(step, language);
  const where = place === null ? '' : { ja: ` (${place})`, en: ` in ${place}` }[language];
  return visibleText(`${step.id}  ${actionOfStep(step).words.name[language]}: ${thingInWords(step, language)}${where}`);
}

/** `S-03 End the EC2 instance: i-0123 in Oregon (us-west-2), S-04 ...`, inside a sentence; of many the first. */
export function stepsNamed(steps: readonly PlanStep[], language: Language, most = 5): string {
  const named = steps.slice(0, most).map((step) => stepTitle(step, language).replace('  ', ' '));
  const more = steps.length - named.length;
  if (more > 0) named.push({ ja: `ほか ${more} 個`, en: `${more} more` }[language]);
  return named.join(language === 'ja' ? '、' : ', ');
}

export interface ToldStep {
  readonly step: PlanStep;
  /** Sentences, said once for all steps that share them. */
  readonly said: readonly string[];
  /** Beside the name of this one. */
  readonly beside: readonly string[];
}

interface Alike {
  readonly said: readonly string[];
  readonly places: readonly { readonly place: string | null; readonly steps: readonly ToldStep[] }[];
}

export interface OfAction {
  readonly action: Action;
  readonly steps: readonly ToldStep[];
  readonly alike: readonly Alike[];
}

/** By what is done, then by what is said of it, then by where, in the order of the plan. */
export const ofActions = (told: readonly ToldStep[], language: Language): readonly OfAction[] =>
  grouped(told, ({ step }) => step.action).map((steps) => ({
    action: actionOfStep(first(steps).step),
    steps,
    alike: grouped(steps, ({ said }) => JSON.stringify(said)).map((same) => ({
      said: first(same).said,
      places: grouped(same, ({ step }) => placeInWords(step, language) ?? '').map((there) => ({
        place: placeInWords(first(there).step, language),
        steps: there,
      })),
    })),
  }));

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new TypeError('a group has at least one member');
  return item;
}

/** How deep places and the steps below them stand, and where the second line of a step goes on. */
const [DEEP, DEEPER, HANGING] = [8, 10, 6];

/** What is said of steps that are alike, then where, then the steps: each on a line of its own when something stands beside it, else in running lines. */
export function tellAlike(page: SummaryPage, { said, places }: Alike, language: Language): void {
  const sentences = said.join(language === 'ja' ? '' : ' ');
  if (sentences !== '') page.note(visibleText(sentences));
  for (const { place, steps } of places) {
    // A refusal names the Region itself.
    const apart = place !== null && !sentences.includes(place);
    if (apart) page.note(IN_PLACE(place)[language], DEEP);
    tellSteps(page, steps, apart ? DEEPER : DEEP, language);
  }
}

const IN_PLACE = (place: string): Bilingual => ({ ja: `${place}:`, en: `In ${place}:` });

function tellSteps(page: SummaryPage, steps: readonly ToldStep[], indent: number, language: Language): void {
  const named = ({ step, beside }: ToldStep): string =>
    [step.id, thingInWords(step, language), ...beside.filter((one) => one !== '')].map(visibleText).join('  ');
  if (steps.some(({ beside }) => beside.some((one) => one !== ''))) for (const one of steps) page.note(named(one), indent, HANGING);
  else page.list(steps.map(named), indent);
}

/** `US$8.16`: of steps whose price is known; null when none is. */
export function hourly(steps: readonly PlanStep[]): string | null {
  const known = steps.flatMap(({ usdPerHour }): readonly Decimal[] => (usdPerHour === null ? [] : [decimal(usdPerHour)]));
  return known.length === 0 ? null : `US$${figure(sum(known), 2)}`;
}

/** Steps that came to the same, by what is done: `what` is said of each, and who they are below. */
export function tellOutcome(page: SummaryPage, heading: Bilingual, told: readonly ToldStep[], language: Language): void {
  if (told.length === 0) return;
  page.heading(heading);
  for (const { action, alike } of ofActions(told, language)) {
    page.item(action.words.name[language]);
    for (const one of alike) tellAlike(page, one, language);
  }
}

/** What is done is counted by phases, so that what is not can be seen. */
export function tellPhases(page: SummaryPage, all: readonly PlanStep[], done: readonly PlanStep[], language: Language): void {
  for (const phase of PHASES) {
    const [of, finished] = [all, done].map((steps) => steps.filter((step) => step.phase === phase).length);
    if (of === undefined || of === 0) continue;
    page.item(`${PHASE_WORDS[phase][language]}: ${DONE_OF(finished ?? 0, of)[language]}`);
  }
}

const DONE_OF = (done: number, all: number): Bilingual => ({ ja: `${all} 個のうち ${done} 個済み`, en: `${done} of ${all} done` });
