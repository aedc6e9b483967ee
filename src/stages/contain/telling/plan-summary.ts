/** A plan on the terminal: what would be done, what is asked, what is left to the person, and the one next command. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { counted } from '../../../words/number-format.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { PHASES } from '../actions/action.ts';
import { PHASE_WORDS } from '../plan/phase-words.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';
import { BRACKETS, eventMarks, type EventMarks } from './event-marks.ts';
import { tellHead } from './plan-head.ts';
import { tellNotes, tellUnseen } from './note-lines.ts';
import { hourly, ofActions, tellAlike, type OfAction, type ToldStep } from './step-lines.ts';

export interface PlanTelling {
  /** The commands to type next, with their paths. */
  readonly applyCommand: string;
  readonly verifyCommand: string;
  readonly showCommand: (step: string) => string;
  readonly searchCommand: (event: string) => string;
  readonly savedAt: string;
  /** The reader's time zone. */
  readonly zone: string;
  /** A kept plan, which may long be carried out. */
  readonly again: boolean;
}

export function planSummary(plan: Plan, telling: PlanTelling, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const marks = eventMarks(plan, language);
  const made = plan.steps.flatMap(({ why }) => madeAt(why.en) ?? [])[0] ?? null;
  tellHead(page, plan, { ...telling, timed: made === null ? null : twoTimes(made, telling.zone).zone }, language);
  let number = 0;
  for (const phase of PHASES) {
    const steps = plan.steps.filter((step) => step.phase === phase);
    if (steps.length === 0) continue;
    number += 1;
    page.heading(numbered(number, PHASE_WORDS[phase], steps));
    for (const one of ofActions(
      steps.map((step) => toldStep(step, marks, telling.zone, language)),
      language,
    ))
      tellAction(page, one, language);
  }
  tellNotes(page, HELD, plan.heldBack, telling.zone, language, marks.of);
  tellNotes(page, QUESTIONS, plan.questions, telling.zone, language, marks.of);
  tellNotes(page, BY_HAND, plan.byHand, telling.zone, language, marks.of);
  tellUnseen(page, plan.unseen, language);
  if (plan.unseen.length > 0) page.item(LOOK_AGAIN[language]);
  tellNext(page, plan, telling, marks.example, language);
  return page.text();
}

const numbered = (number: number, { ja, en }: Bilingual, { length }: readonly PlanStep[]): Bilingual => ({
  ja: `${number}. ${ja} (${length} 個)`,
  en: `${number}. ${en} (${counted(length, 'step')})`,
});

/** Why, for all alike; when, how much and by which events, beside each. */
function toldStep(step: PlanStep, marks: EventMarks, zone: string, language: Language): ToldStep {
  const made = madeAt(step.why.en);
  const price = hourly([step]);
  return {
    step,
    said: [`${WHY[language]}${step.why[language].replace(AT_THE_END, '')}`, ...step.risks.map((one) => `${RISK[language]}${one[language]}`)],
    beside: [made === null ? '' : monthToMinute(made, zone), price === null ? '' : PER_HOUR(price)[language], marks.of(step.eventIds)],
  };
}

/** The moment a reason ends with (`plan/his-resources.ts`). */
const AT_THE_END = / ?\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const madeAt = (why: string): string | null => AT_THE_END.exec(why)?.[0].trim() ?? null;

/** `12-04 10:04` */
const monthToMinute = (iso: string, zone: string): string => twoTimes(iso, zone).local.slice('2025-'.length, '2025-12-04 10:04'.length);

function tellAction(page: SummaryPage, { action, steps: all, alike }: OfAction, language: Language): void {
  const marks = [...(all.length > 1 ? [COUNT(all.length)[language]] : []), ...(action.undoable ? [] : [NO_WAY_BACK[language]])];
  const name = action.words.name[language];
  const after = marks.length === 0 ? '' : ` (${marks.join(language === 'ja' ? '、' : ', ')})`;
  page.item(`${page.paint.bold(name)}${after}`, `${name}${after}`);
  page.note(`${MIND[language]}${action.words.mayBreak[language]}`);
  const saved = hourly(all.map(({ step }) => step));
  if (saved !== null) page.note(SAVES(saved)[language]);
  for (const one of alike) tellAlike(page, one, language);
}

function tellNext(page: SummaryPage, plan: Plan, telling: PlanTelling, example: string | null, language: Language): void {
  if (example !== null) {
    page.heading(EVIDENCE);
    page.item(BRACKETS[language]);
    page.line(`        ${visibleText(telling.searchCommand(example))}`);
    page.item(WHOLE[language]);
    page.line(`        ${visibleText(telling.showCommand(plan.steps[0]?.id ?? ''))}`);
  }
  page.heading(NEXT);
  if (plan.steps.length > 0) {
    page.item(APPLY[language]);
    page.line(`        ${page.paint.bold(telling.applyCommand)}`);
  }
  page.item(SAVED[language]);
  page.line(`        ${visibleText(telling.savedAt)}`);
}

const COUNT = (count: number): Bilingual => ({ ja: `${count} 個`, en: `${count}` });
const NO_WAY_BACK: Bilingual = { ja: '元に戻せません', en: 'cannot be taken back' };
const MIND: Bilingual = { ja: '影響: ', en: 'Effect: ' };
const WHY: Bilingual = { ja: '理由: ', en: 'Why: ' };
const RISK: Bilingual = { ja: '注意: ', en: 'Mind: ' };
const PER_HOUR = (price: string): Bilingual => ({ ja: `${price}/時`, en: `${price}/h` });
const SAVES = (price: string): Bilingual => ({
  ja: `料金: 1 時間あたり約 ${price} が止まります (Linux の定価)。`,
  en: `Cost: about ${price} an hour stops (list price, Linux).`,
});
const HELD: Bilingual = { ja: 'しないこと: 自分を締め出してしまうもの', en: 'Held back: it would lock you out' };
const QUESTIONS: Bilingual = { ja: '教えてください (答えがあるまで触りません)', en: 'Please tell (not touched until you do)' };
const BY_HAND: Bilingual = { ja: '手でしてもらうこと', en: 'Left to you' };
const LOOK_AGAIN: Bilingual = {
  ja: '許可が足りないときは、hikeshi permissions が出す見るだけの許可を足すか、別の管理者でサインインして、計画を作り直してください。',
  en: 'Where permissions are missing, add the read-only ones that hikeshi permissions prints, or sign in as another administrator, and make the plan again.',
};
const EVIDENCE: Bilingual = { ja: '根拠', en: 'What it rests on' };
const WHOLE: Bilingual = {
  ja: '1つの手順について全部 (根拠の番号、手でするやり方、呼び出す API) を見るには:',
  en: 'Everything about one step (all its events, the way by hand, the calls):',
};
const NEXT: Bilingual = { ja: '次に', en: 'Next' };
const APPLY: Bilingual = {
  ja: '読んで、自分のものが入っていなければ (はじめる前に、アカウント番号を聞きます):',
  en: 'When you have read it and nothing in it is yours (it asks for the account id before it begins):',
};
const SAVED: Bilingual = { ja: '計画のファイル (イベントの番号も、すべてここにあります):', en: 'The plan as a file, with the ids of all events:' };
