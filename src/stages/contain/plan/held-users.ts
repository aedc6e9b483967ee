/** Users of the owner whose key or password was in the intruder's hands, without the log showing him act as them: his sessions of them live on without either. */
import type { Suspect } from './suspects.ts';
import { iamCutUserSessions } from '../actions/iam-cut-user-sessions/action.ts';
import { iamDeactivateKey } from '../actions/iam-deactivate-key/action.ts';
import { iamRemovePassword } from '../actions/iam-remove-password/action.ts';
import { proposal, together, type Looking, type Proposal, type Proposed } from './proposal.ts';
import { sharedUse } from './shared-use.ts';
import { userTarget } from './targets.ts';
import { credentialProposals } from './user-credentials.ts';

/** Sessions made with a key, or at the console, do not end with it (containment-facts, section 2); the user's other credentials are asked about. */
export async function heldUserProposals(looking: Looking, suspects: readonly Suspect[], proposals: readonly Proposal[]): Promise<Proposed> {
  const known = new Set(suspects.flatMap(({ kind, name }) => (kind === 'user' ? [name] : [])));
  const held = new Map<string, Proposal>();
  for (const one of proposals) {
    const user = userOf(one);
    if (user !== null && !known.has(user)) held.set(user, held.get(user) ?? one);
  }
  const all: Proposed[] = [];
  for (const [name, { target, eventIds }] of held) all.push(await ofHeldUser(looking, name, target.arn, eventIds));
  return together(all);
}

/** Whose key or password a proposal takes. */
export const userOf = ({ action, target }: Pick<Proposal, 'target'> & { readonly action: { readonly id: string } }): string | null =>
  action.id === iamDeactivateKey.id ? (target.more['user'] ?? null) : action.id === iamRemovePassword.id ? target.id : null;

async function ofHeldUser(looking: Looking, name: string, arn: string, eventIds: readonly string[]): Promise<Proposed> {
  const suspect: Suspect = { kind: 'user', name, planted: false, shared: false, eventIds };
  const target = userTarget(looking.accountId, name, arn);
  const credentials = await credentialProposals(looking, suspect, target, HELD);
  const risks = sharedUse(looking.findings, looking.accountId, suspect);
  const cut = proposal(iamCutUserSessions, target, HELD, eventIds, { identity: `user/${name}`, risks });
  return { ...credentials, proposals: [...credentials.proposals, cut] };
}

const HELD = {
  ja: '侵入者が、このユーザーのキーかパスワードを持っていました。それを止めても、作ってあったセッションは続きます。',
  en: 'The intruder held a key or the password of this user. Sessions he made with it go on without it.',
};
