/** A plan on the terminal: what would be done, what is asked, what is left to the person, and the one next command. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { decimal, sum, ZERO } from '../../../knowledge/money/decimal.ts';
import { PHASES } from '../actions/action.ts';
import { actionOfStep } from '../apply/write-gate.ts';
import { PHASE_WORDS } from '../plan/phase-words.ts';
import type { Plan, PlanNote } from '../plan/plan.ts';
import { noteLine, stepDetails, stepTitle } from './step-lines.ts';

export interface PlanTelling {
  /** The command to type next, with its paths. */
  readonly applyCommand: string;
  readonly savedAt: string;
}

export function planSummary(plan: Plan, { applyCommand, savedAt }: PlanTelling, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  page.headline(headline(plan), plan.steps.length === 0 ? 'bold' : 'bad');
  page.fact(SIGNED_IN, [plan.operator.arn]);
  if (plan.steps.some(({ undoable }) => undoable)) page.item(WAY_BACK[language]);
  for (const words of operatorWords(plan)) page.item(words[language]);
  const { organization } = plan;
  if (organization !== undefined && organization.management !== plan.account) page.item(STRONGER(organization.management)[language]);
  for (const phase of PHASES) {
    const steps = plan.steps.filter((step) => step.phase === phase);
    if (steps.length === 0) continue;
    page.heading(PHASE_WORDS[phase]);
    for (const action of new Set(steps.map(actionOfStep))) page.item(`${action.words.name[language]}: ${action.words.mayBreak[language]}`);
    for (const step of steps) {
      page.item(stepTitle(step, language));
      page.fact(UNDER, stepDetails(step, language));
    }
  }
  notes(page, HELD, plan.heldBack, language);
  notes(page, QUESTIONS, plan.questions, language);
  notes(page, BY_HAND, plan.byHand, language);
  notes(page, UNSEEN, plan.unseen, language);
  page.heading(NEXT);
  page.item(savedAt);
  if (plan.steps.length > 0) page.item(applyCommand);
  return page.text();
}

function notes(page: SummaryPage, heading: Bilingual, all: readonly PlanNote[], language: Language): void {
  if (all.length === 0) return;
  page.heading(heading);
  for (const one of all) page.item(noteLine(one, language));
}

function headline({ steps, account }: Plan): Bilingual {
  if (steps.length === 0)
    return {
      ja: `アカウント ${account} で、いま Hikeshi がすることはありません。`,
      en: `There is nothing for Hikeshi to do in the account ${account} now.`,
    };
  const perHour = sum(steps.flatMap((one) => (one.usdPerHour === null ? [] : [decimal(one.usdPerHour)])));
  const stops =
    perHour === ZERO
      ? { ja: '', en: '' }
      : { ja: `少なくとも 1 時間あたり約 US$${perHour} が止まります。`, en: ` Stops at least about US$${perHour} an hour.` };
  return {
    ja: `アカウント ${account} の侵入者を止める手順は ${steps.length} 個です。${stops.ja}まだ何も変えていません。`,
    en: `${steps.length} steps stop the intruder in the account ${account}.${stops.en} Nothing has been changed yet.`,
  };
}

function operatorWords({ operator }: Plan): readonly Bilingual[] {
  const quarantined: Bilingual = {
    ja: 'AWS が、いまのユーザーを隔離しています。足りない許可があるので、ルートか別の管理者で aws login か CloudShell からサインインし直してください (新しいアクセスキーは作らないでください)。',
    en: 'AWS has quarantined the user you are signed in as, and some permissions are missing. Sign in as root or another administrator with aws login or CloudShell (do not create an access key).',
  };
  const suspect: Bilingual = {
    ja: 'いまサインインしているのは、侵入者も使ったユーザーかロールです。ルートか別の管理者でサインインして、計画を作り直すのが安全です。',
    en: 'You are signed in as a user or role the intruder used too. It is safer to sign in as root or another administrator and make the plan again.',
  };
  return [...(operator.quarantine.length === 0 ? [] : [quarantined]), ...(operator.suspect ? [suspect] : [])];
}

const STRONGER = (management: string): Bilingual => ({
  ja: `このアカウントは組織に入っています。管理アカウント ${management} にサインインして同じコマンドを実行すると、侵入者には外せない止め方 (SCP) を先に使えます。`,
  en: `This account belongs to an organization. Sign in to its management account ${management} and run the same command: from there the intruder can be stopped in a way he cannot undo (SCP). Do that first.`,
});

const WAY_BACK: Bilingual = {
  ja: '「元に戻せません」と書いていない手順は、あとで hikeshi contain undo S-番号 で元に戻せます。',
  en: 'Steps not marked "cannot be taken back" can be taken back later, with hikeshi contain undo and their S-number.',
};
/** Details stand below their step. */
const UNDER: Bilingual = { ja: '', en: '' };
const SIGNED_IN: Bilingual = { ja: 'サインイン', en: 'Signed in' };
const HELD: Bilingual = { ja: 'しないこと: 自分を締め出してしまうもの', en: 'Held back: it would lock you out' };
const QUESTIONS: Bilingual = { ja: '教えてください (答えがあるまで触りません)', en: 'Please tell (not touched until you do)' };
const BY_HAND: Bilingual = { ja: '手でしてもらうこと', en: 'Left to you' };
const UNSEEN: Bilingual = { ja: '見られなかったもの (空だという意味ではありません)', en: 'Could not be seen (which does not mean empty)' };
const NEXT: Bilingual = { ja: '次に', en: 'Next' };
