/** Everything that must be true before the first call: the plan is whole, the account is the right one and has not moved, and nobody cuts off himself. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import { peopleOf } from '../plan/administrators.ts';
import { heldSteps } from '../plan/hold-back.ts';
import { operatorOf } from '../plan/operator.ts';
import { planIdOf, seenHash } from '../plan/plan-identity.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';
import { principalInWords } from '../plan/principal-words.ts';
import { widthOf } from '../plan/width.ts';
import { stepsNamed } from '../telling/step-lines.ts';
import { inParallel } from './in-parallel.ts';
import { actionOfStep } from './write-gate.ts';

const LOOKS_AT_ONCE = 6;

/** @throws HikeshiProblem `plan-changed`, `another-account`, `quarantined`, `would-cut-off`, `plan-old` (yours); nothing has been changed then. */
export async function checkBeforeApplying(plan: Plan, chosen: readonly PlanStep[], begun: ReadonlySet<string>, account: AwsAccount): Promise<void> {
  await checkPlanAndAccount(plan, account);
  const operator = await operatorOf(account);
  if (operator.quarantine.length > 0 && chosen.some((step) => step.phase === 'identities')) throw quarantined(operator.quarantine);
  const people = await peopleOf(account);
  const held = heldSteps(chosen, operator, 'kind' in people ? null : people);
  if (held.length > 0) throw wouldCutOff(held, operator.arn);
  const moved = await movedSince(
    chosen.filter((step) => !begun.has(step.id)),
    account,
  );
  if (moved.length > 0) throw planOld(moved);
}

/** @throws HikeshiProblem `too-wide` (yours) */
export function refuseTooWide(chosen: readonly PlanStep[], accepted: number | undefined): void {
  if (widthOf(chosen).wide && accepted !== chosen.length) throw tooWide(chosen.length);
}

/** @throws HikeshiProblem `plan-changed`, `another-account` (yours). */
export async function checkPlanAndAccount(plan: Plan, account: AwsAccount): Promise<void> {
  const { id, ...body } = plan;
  if (planIdOf(body) !== id) throw planChanged();
  const here = (await operatorOf(account)).account;
  if (here !== plan.account) throw anotherAccount(plan.account, here);
}

/** Steps whose target is not as the plan saw it and still needs something done. What has gone, or is done already, hinders nobody. */
async function movedSince(steps: readonly PlanStep[], account: AwsAccount): Promise<readonly PlanStep[]> {
  const moved = await inParallel(steps, LOOKS_AT_ONCE, async (step) => {
    const action = actionOfStep(step);
    const looked = await action.look(account, step.target);
    if (looked.kind !== 'there' || seenHash(action, looked.state) === step.beforeSha256) return [];
    return action.apply(looked.state, step.target, { cutAt: null }).length === 0 ? [] : [step];
  });
  return moved.flat();
}

const planChanged = (): HikeshiProblem =>
  new HikeshiProblem('plan-changed', 'you', {
    ja: '計画のファイルが、作ったときと違います。hikeshi contain plan で作り直してください (何も実行していません)。',
    en: 'The plan file is not as it was written. Make it again with hikeshi contain plan (nothing was done).',
  });

const anotherAccount = (planned: string, here: string): HikeshiProblem =>
  new HikeshiProblem('another-account', 'you', {
    ja: `この計画はアカウント ${planned} のものですが、いまつながっているのは ${here} です。サインインし直してください (何も実行していません)。`,
    en: `This plan is for the account ${planned}, but you are signed in to ${here}. Sign in again (nothing was done).`,
  });

/** Quarantine denies the very calls that stop hands: half of a plan would be worse than none, as the intruder is warned. */
const quarantined = (policies: readonly string[]): HikeshiProblem =>
  new HikeshiProblem('quarantined', 'you', {
    ja: `AWS が、いまのユーザーを隔離しています (${policies.join(', ')})。ユーザーやロールを止める操作は、このユーザーではできません。ルートか別の管理者で aws login か CloudShell からサインインし、計画を作り直してください。隔離のポリシーは外さず、新しいアクセスキーも作らないでください (何も実行していません)。`,
    en: `AWS has quarantined the user you are signed in as (${policies.join(', ')}), so users and roles cannot be stopped with it. Sign in as root or another administrator with aws login or CloudShell and make the plan again. Leave the quarantine policy attached and create no access key (nothing was done).`,
  });

const wouldCutOff = (steps: readonly PlanStep[], operator: string): HikeshiProblem =>
  new HikeshiProblem('would-cut-off', 'you', {
    ja: `この計画には、いまのサインイン (${principalInWords(operator).ja}) か、最後に残る管理者を止める手順があります: ${stepsNamed(steps, 'ja')}。ルートか別の管理者で aws login か CloudShell からサインインし、計画を作り直してください (何も実行していません)。`,
    en: `The plan would cut off your own sign-in (${principalInWords(operator).en}) or the last administrator: ${stepsNamed(steps, 'en')}. Sign in as root or another administrator with aws login or CloudShell and make the plan again (nothing was done).`,
  });

const tooWide = (count: number): HikeshiProblem =>
  new HikeshiProblem('too-wide', 'you', {
    ja: `この計画は、ふつうの事件よりずっと多くのもの (手順 ${count} 個) に触れます。計画を読み、身に覚えのないものだけだと確かめてから、手順の数も入力してください (何も実行していません)。`,
    en: `This plan touches far more than an ordinary incident does (${count} steps). Read it, make sure that nothing in it is yours, and then type the number of steps as well (nothing was done).`,
  });

const planOld = (steps: readonly PlanStep[]): HikeshiProblem =>
  new HikeshiProblem('plan-old', 'you', {
    ja: `計画を作ったあとに、アカウントの様子が変わりました: ${stepsNamed(steps, 'ja')}。hikeshi contain plan で作り直してください (何も実行していません)。`,
    en: `The account has moved since the plan was made: ${stepsNamed(steps, 'en')}. Make it again with hikeshi contain plan (nothing was done).`,
  });
