/** A permissions boundary the intruder took away or replaced: back to what Event history says it was; without that the owner is asked. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Foothold } from '../../investigate/index.ts';
import { iamSetBoundary } from '../actions/iam-set-boundary/action.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import { earlierCalls, formerly, type EarlierCall } from './earlier-calls.ts';
import { LEFT } from './left-behind.ts';
import { isPlanted } from './planted.ts';
import { nothingProposed, proposal, type Looking, type Note, type Proposed } from './proposal.ts';
import { roleTarget, userTarget } from './targets.ts';
import { IAM, unseenNote } from './unseen-note.ts';

export async function boundaryProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const { account, accountId, findings } = looking;
  const [, kind, name = ''] = /^(user|role)\/(.+)$/s.exec(one.target) ?? [];
  if (kind === undefined || isPlanted(findings, kind === 'user' ? 'user' : 'role', name)) return nothingProposed;
  const [What, input] = kind === 'user' ? ['User', { UserName: name }] : ['Role', { RoleName: name }];
  const answer = await account.ask({ service: 'iam', operation: `Get${What}`, region: GLOBAL_REGION, input });
  if (answer.kind === 'absent') return nothingProposed;
  if (answer.kind !== 'found') return { ...nothingProposed, unseen: [unseenNote(one.target, answer, IAM, one.eventIds)] };
  const now = reachText(answer.output, `${What}.PermissionsBoundary.PermissionsBoundaryArn`) ?? '';
  const was = formerly(await earlierCalls(account, name, one, findings), boundaryIn);
  if (was === null) return { ...nothingProposed, questions: [question(one, name, now)] };
  const arn = reachText(answer.output, `${What}.Arn`);
  const more = { kind: What, boundary: was };
  const target = kind === 'user' ? { ...userTarget(accountId, name, arn), more } : roleTarget(accountId, name, arn, more);
  return { ...nothingProposed, proposals: [proposal(iamSetBoundary, target, LEFT, one.eventIds, { identity: one.target })] };
}

/** `''` for none; null when the call says nothing about it. */
function boundaryIn({ name, request }: EarlierCall): string | null {
  if (/^Put(User|Role)PermissionsBoundary$/.test(name)) return reachText(request, 'permissionsBoundary');
  if (/^Delete(User|Role)PermissionsBoundary$/.test(name)) return '';
  return name === 'CreateUser' || name === 'CreateRole' ? (reachText(request, 'permissionsBoundary') ?? '') : null;
}

const question = ({ target, eventIds }: Foothold, name: string, now: string): Note => ({
  subject: target,
  said: {
    ja: `侵入者が ${name} の権限の境界を変えました (いまは ${now === '' ? 'なし' : now})。前に何だったかは、90 日分の記録からは分かりません。覚えがあれば IAM > ${name} > 許可の境界 で戻してください。`,
    en: `The intruder changed the permissions boundary of ${name} (now ${now === '' ? 'none' : now}). The last 90 days do not show what it was before. If you know, set it back under IAM > ${name} > Permissions boundary.`,
  },
  eventIds,
});
