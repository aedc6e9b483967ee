/** The head of a plan on the terminal: what it would stop, who would do it, and what to know before reading on. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { counted } from '../../../words/number-format.ts';
import type { SummaryPage } from '../../../words/page/summary-page.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { Plan } from '../plan/plan.ts';
import { principalInWords } from '../plan/principal-words.ts';
import { momentIn } from './moment.ts';
import { hourly } from './step-lines.ts';

export interface HeadTelling {
  /** The reader's time zone. */
  readonly zone: string;
  /** A kept plan, which may long be carried out; the command shows how it stands. */
  readonly again: boolean;
  readonly verifyCommand: string;
  /** Short name of the zone of the times beside the steps; null where there are none. */
  readonly timed: string | null;
}

export function tellHead(page: SummaryPage, plan: Plan, { zone, again, verifyCommand, timed }: HeadTelling, language: Language): void {
  page.headline(again ? headlineAgain(plan, zone) : headline(plan), plan.steps.length === 0 ? 'bold' : 'bad');
  page.fact(SIGNED_IN, [visibleText(principalInWords(plan.operator.arn)[language])]);
  const undoable = plan.steps.filter((step) => step.undoable).length;
  if (plan.steps.length > 0) page.fact(WAY_BACK, [wayBack(undoable, plan.steps.length)[language]]);
  if (timed !== null) page.fact(TIMES, [IN_ZONE(timed)[language]]);
  if (again) page.fact(NOW, [visibleText(verifyCommand)]);
  for (const words of operatorWords(plan)) page.item(words[language]);
  const { organization } = plan;
  if (organization !== undefined && organization.management !== plan.account) page.item(STRONGER(organization.management)[language]);
}

function headline({ steps: all, account }: Plan): Bilingual {
  if (all.length === 0)
    return {
      ja: `アカウント ${account} で、いま Hikeshi がすることはありません。`,
      en: `There is nothing for Hikeshi to do in the account ${account} now.`,
    };
  const perHour = hourly(all);
  const stops =
    perHour === null
      ? { ja: '', en: '' }
      : { ja: `少なくとも 1 時間あたり約 ${perHour} が止まります。`, en: ` Stops at least about ${perHour} an hour.` };
  return {
    ja: `アカウント ${account} の侵入者を止める手順は ${all.length} 個です。${stops.ja}まだ何も変えていません。`,
    en: `${counted(all.length, 'step')} to stop the intruder in the account ${account}.${stops.en} Nothing has been changed yet.`,
  };
}

const headlineAgain = ({ id, account, madeAt, steps: all }: Plan, zone: string): Bilingual => ({
  ja: `計画 ${id}: アカウント ${account}、手順 ${all.length} 個。${momentIn(zone, madeAt)} に作りました。`,
  en: `Plan ${id} for the account ${account}: ${counted(all.length, 'step')}, made ${momentIn(zone, madeAt)}.`,
});

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

const SIGNED_IN: Bilingual = { ja: 'サインイン', en: 'Signed in' };
const TIMES: Bilingual = { ja: '時刻', en: 'Times' };
const IN_ZONE = (zone: string): Bilingual => ({
  ja: `作られたとき。${zone} の 月-日 時:分`,
  en: `when it was made, as month-day hour:minute in ${zone}`,
});
const NOW: Bilingual = { ja: 'いまは', en: 'Now' };
const WAY_BACK: Bilingual = { ja: '取り消し', en: 'Undo' };

const wayBack = (undoable: number, all: number): Bilingual =>
  undoable === 0
    ? { ja: 'どの手順も、あとで元に戻せません。', en: 'None of the steps can be taken back later.' }
    : {
        ja: `${all} 個のうち ${undoable} 個は、あとで hikeshi contain undo S-番号 で元に戻せます。ほかには「元に戻せません」と書いてあります。`,
        en: `${undoable} of ${all} can be taken back later, with hikeshi contain undo and their S-number. The others say "cannot be taken back".`,
      };
