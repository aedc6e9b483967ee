/** Takes out of a proposal what would cut off whoever acts, or leave nobody who can put the account right. */
import type { Note, Proposal } from './proposal.ts';
import type { Operator } from './operator.ts';
import type { PlanStep } from './plan.ts';

/** Actions after which a user or role can do nothing more. */
const CUTS = new Set(['iam-deny-user', 'iam-deny-role']);
/** Actions that can end what the operator is signed in with. */
const ENDS_SIGN_IN = new Set([
  ...CUTS,
  'iam-deactivate-key',
  'iam-cut-user-sessions',
  'iam-cut-role-sessions',
  'iam-remove-password',
  'iam-remove-mfa',
  'iam-detach-policy',
  'iam-remove-inline-policy',
  'iam-leave-group',
  'iam-close-trust',
]);

export interface Held {
  readonly kept: readonly Proposal[];
  readonly heldBack: readonly Note[];
}

/** The same of a plan's steps, before they are applied: those that may not be. */
export function heldSteps(steps: readonly PlanStep[], operator: Operator, administrators: readonly string[] | null): readonly PlanStep[] {
  const cutting = steps.map((step) => ({ step, actionId: step.action, identity: identityOf(step) }));
  const own = cutting.filter((one) => isOwn(one, operator));
  return [
    ...own,
    ...lastOnes(
      cutting.filter((one) => !own.includes(one)),
      operator,
      administrators,
    ),
  ].map(({ step }) => step);
}

/** Whom a step is about, as `user/x` or `role/x`. */
function identityOf({ target: { arn, more } }: PlanStep): string | null {
  const [, kind, name] = /:(user|role)\/(?:.*\/)?([^/]+)$/.exec(more['userArn'] ?? arn) ?? [];
  return kind === undefined ? null : `${kind}/${name ?? ''}`;
}

/** @param administrators null when IAM did not show them: then only the operator is protected */
export function holdBack(proposals: readonly Proposal[], operator: Operator, administrators: readonly string[] | null): Held {
  const cutting = proposals.map((proposal) => ({ proposal, actionId: proposal.action.id, identity: proposal.identity }));
  const own = cutting.filter((one) => isOwn(one, operator));
  const rest = cutting.filter((one) => !own.includes(one));
  const last = lastOnes(rest, operator, administrators);
  return {
    kept: rest.filter((one) => !last.includes(one)).map((one) => one.proposal),
    heldBack: [...own.map((one) => ownNote(one.proposal)), ...last.map((one) => lastNote(one.proposal))],
  };
}

interface Cutting {
  readonly actionId: string;
  readonly identity: string | null;
}

const isOwn = ({ actionId, identity }: Cutting, operator: Operator): boolean =>
  identity !== null && identity === operator.identity && ENDS_SIGN_IN.has(actionId);

/** Root cannot be cut, but not everybody has root at hand: one administrator must be left besides, or be the one who acts. */
function lastOnes<One extends Cutting>(cutting: readonly One[], operator: Operator, administrators: readonly string[] | null): readonly One[] {
  if (operator.kind === 'root' || administrators === null) return [];
  const cut = new Set(cutting.filter((one) => CUTS.has(one.actionId)).map((one) => one.identity));
  if (administrators.some((one) => !cut.has(one))) return [];
  return cutting.filter((one) => CUTS.has(one.actionId) && one.identity !== null && administrators.includes(one.identity));
}

const ownNote = ({ action, target, eventIds }: Proposal): Note => ({
  subject: target.id,
  said: {
    ja: `「${action.words.name.ja}」は、いまあなたがサインインに使っているものなので、しません。ルートか別の管理者で aws login か CloudShell からサインインし、計画を作り直してください。`,
    en: `"${action.words.name.en}" would cut the very thing you are signed in with, so it is not done. Sign in as root or another administrator (aws login or CloudShell) and make the plan again.`,
  },
  eventIds,
});

const lastNote = ({ action, target, eventIds }: Proposal): Note => ({
  subject: target.id,
  said: {
    ja: `「${action.words.name.ja}」をすると、このアカウントを直せる管理者がいなくなるので、しません。ルートでサインインして計画を作り直してください。`,
    en: `"${action.words.name.en}" would leave nobody who can put the account right, so it is not done. Sign in as root and make the plan again.`,
  },
  eventIds,
});
