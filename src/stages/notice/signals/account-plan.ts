/** Whether the account is on the free plan: then it may owe nothing at all, whatever runs. Source: AWS Free Tier API, GetAccountPlanState. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

export async function accountPlan(asking: Asking): Promise<SignalsSeen> {
  const { pages, refused } = await askPages(asking, { service: 'freetier', operation: 'GetAccountPlanState', region: 'us-east-1' });
  const [plan, status] = [reachText(pages[0], 'accountPlanType'), reachText(pages[0], 'accountPlanStatus')];
  const signals = plan === 'FREE' ? [freePlan(status, reachText(pages[0], 'accountPlanExpirationDate'))] : [];
  return { signals, cells: [signalCell('account-plan', 'freetier', 'global', plan === null ? 0 : 1, refused)] };
}

const freePlan = (status: string | null, expires: string | null): Signal => ({
  kind: 'free-plan',
  level: 'know',
  region: null,
  subject: status,
  at: expires,
  ja: 'このアカウントは無料プランです。無料プランのうちは、クレジットの分を超える料金は請求されず、クレジットが尽きるとアカウントが閉じられます。有料プランに切り替えないでください。',
  en: 'This account is on the free plan: beyond its credits nothing is charged, and when they are used up the account is closed. Do not upgrade to the paid plan.',
});
