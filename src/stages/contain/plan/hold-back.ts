/** Takes out of a proposal what would cut off whoever acts, or leave nobody who can put the account right. */
import type { Bilingual } from '../../../words/language.ts';
import type { Target } from '../actions/action.ts';
import { actingOf } from './acting.ts';
import type { Administrator, People } from './administrators.ts';
import { endsSignIn } from './ends-sign-in.ts';
import { lostBy } from './lost-administrators.ts';
import type { Note, Proposal } from './proposal.ts';
import type { Operator } from './operator.ts';
import type { PlanStep } from './plan.ts';

export interface Held {
  readonly kept: readonly Proposal[];
  readonly heldBack: readonly Note[];
}

/** Something that would be done, as far as it can cut somebody off. */
export interface Cutting {
  readonly actionId: string;
  readonly identity: string | null;
  readonly target: Target;
}

/** The same of a plan's steps, before they are applied: those that may not be. */
export function heldSteps(steps: readonly PlanStep[], operator: Operator, people: People | null): readonly PlanStep[] {
  const acting = actingOf(operator, people);
  const cutting = steps.map((step) => ({ step, actionId: step.action, identity: identityOf(step), target: step.target }));
  const own = cutting.filter((one) => endsSignIn(one, acting));
  const rest = cutting.filter((one) => !own.includes(one));
  return [...own, ...lastOnes(rest, operator, people?.administrators ?? null)].map(({ step }) => step);
}

/** Whom a step is about, as `user/x`, `role/x` or `group/x`. */
function identityOf({ target: { arn, more } }: PlanStep): string | null {
  if (more['kind'] !== undefined && more['name'] !== undefined) return `${more['kind'].toLowerCase()}/${more['name']}`;
  const [, kind, name] = /:(user|role|group)\/(?:.*\/)?([^/]+)$/.exec(more['userArn'] ?? arn) ?? [];
  return kind === undefined ? null : `${kind}/${name ?? ''}`;
}

/** @param people null when IAM did not show them: then only the operator is protected */
export function holdBack(proposals: readonly Proposal[], operator: Operator, people: People | null): Held {
  const acting = actingOf(operator, people);
  const cutting = proposals.map((proposal) => ({
    proposal,
    actionId: proposal.action.id,
    identity: proposal.identity,
    target: proposal.target,
  }));
  const own = cutting.filter((one) => endsSignIn(one, acting));
  const rest = cutting.filter((one) => !own.includes(one));
  const last = lastOnes(rest, operator, people?.administrators ?? null);
  return {
    kept: rest.filter((one) => !last.includes(one)).map((one) => one.proposal),
    heldBack: [...own.map((one) => note(one.proposal, operator.federated ? FEDERATED : OWN)), ...last.map((one) => note(one.proposal, LAST))],
  };
}

/** Root cannot be cut, but not everybody has root at hand: one administrator must be left besides, or be the one who acts. */
function lastOnes<One extends Cutting>(cutting: readonly One[], operator: Operator, administrators: readonly Administrator[] | null): readonly One[] {
  if (operator.kind === 'root' || administrators === null) return [];
  const lost = administrators.map((one) => ({ one, by: lostBy(one, cutting, operator) }));
  if (lost.some(({ by }) => by === null)) return [];
  const losing = new Set(lost.flatMap(({ by }) => by ?? []));
  return cutting.filter((one) => losing.has(one));
}

const note = ({ action, target, eventIds }: Proposal, said: (name: Bilingual) => Bilingual): Note => ({
  subject: target.id,
  said: said(action.words.name),
  eventIds,
});

const OWN = ({ ja, en }: Bilingual): Bilingual => ({
  ja: `「${ja}」は、いまあなたがサインインに使っているものなので、しません。ルートか別の管理者で aws login か CloudShell からサインインし、計画を作り直してください。`,
  en: `"${en}" would cut the very thing you are signed in with, so it is not done. Sign in as root or another administrator (aws login or CloudShell) and make the plan again.`,
});

const FEDERATED = ({ ja, en }: Bilingual): Bilingual => ({
  ja: `「${ja}」は、しません。いまのサインイン (フェデレーションの一時的な認証情報) がどのユーザーのものかを AWS が答えないため、あなた自身を止めるおそれがあります。ルートか別の管理者で aws login か CloudShell からサインインし、計画を作り直してください。`,
  en: `"${en}" is not done: you are signed in with a federated session, AWS does not say whose user it rests on, and it could be this one. Sign in as root or another administrator (aws login or CloudShell) and make the plan again.`,
});

const LAST = ({ ja, en }: Bilingual): Bilingual => ({
  ja: `「${ja}」をすると、このアカウントを直せる管理者がいなくなるので、しません。ルートでサインインして計画を作り直してください。`,
  en: `"${en}" would leave nobody who can put the account right, so it is not done. Sign in as root and make the plan again.`,
});
