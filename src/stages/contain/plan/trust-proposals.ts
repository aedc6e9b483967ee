/**
 * A role whose trust the intruder changed: back to the very text the owner last wrote, where Event history has it; else strangers that can be told apart are taken out, or
 * it is a question.
 */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Findings, Foothold } from '../../investigate/index.ts';
import type { Target } from '../actions/action.ts';
import { iamCloseTrust } from '../actions/iam-close-trust/action.ts';
import { trusted } from '../actions/iam-close-trust/closed-trust.ts';
import { GLOBAL_REGION, plainDocument } from '../actions/looking.ts';
import { earlierCalls, formerly, type EarlierCall } from './earlier-calls.ts';
import { LEFT } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Proposed } from './proposal.ts';
import { principalOf } from './suspects.ts';
import { roleTarget } from './targets.ts';
import { IAM, unseenNote } from './unseen-note.ts';

export async function trustProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const { account, accountId, findings } = looking;
  const role = one.target.slice(one.target.lastIndexOf('/') + 1);
  const planted = findings.resources.some((made) => made.type === 'AWS::IAM::Role' && made.id === role && made.verdict === 'attacker');
  if (planted) return nothingProposed;
  const answer = await account.ask({ service: 'iam', operation: 'GetRole', region: GLOBAL_REGION, input: { RoleName: role } });
  if (answer.kind === 'absent') return nothingProposed;
  if (answer.kind !== 'found') return { ...nothingProposed, unseen: [unseenNote(`role/${role}`, answer, IAM, one.eventIds)] };
  const trust = plainDocument(reachText(answer.output, 'Role.AssumeRolePolicyDocument')) ?? '';
  const arn = reachText(answer.output, 'Role.Arn');
  const was = formerly(await earlierCalls(account, role, one, findings), trustIn);
  if (was !== null) return closing(roleTarget(accountId, role, arn, { document: was }), one);
  const foreign = trusted(trust).filter((name) => isForeign(name, accountId));
  const strangers = tellApart(foreign, findings, accountId);
  if (strangers === null) return { ...nothingProposed, questions: [question(role, foreign, one.eventIds)] };
  if (strangers.length === 0) return nothingProposed;
  return closing(roleTarget(accountId, role, arn, { strangers: strangers.join(' ') }), one);
}

const closing = (target: Target, { eventIds }: Foothold): Proposed => ({
  ...nothingProposed,
  proposals: [proposal(iamCloseTrust, target, LEFT, eventIds, { identity: `role/${target.id}` })],
});

/** What the owner last made of it, to the byte. */
const trustIn = ({ name, request }: EarlierCall): string | null =>
  name === 'UpdateAssumeRolePolicy'
    ? reachText(request, 'policyDocument')
    : name === 'CreateRole'
      ? reachText(request, 'assumeRolePolicyDocument')
      : null;

const accountOf = (name: string): string | null => /^\d{12}$/.exec(name)?.[0] ?? /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(name)?.[1] ?? null;

/** Another account, everybody, or an id of something deleted. Providers of the account's own are judged by the person. */
export const isForeign = (name: string, accountId: string): boolean =>
  name.includes('oidc-provider') || name.includes('saml-provider') || accountOf(name) !== accountId;

/**
 * Everybody in the world, and accounts the intruder acted from, are his. One single stranger is he too: the findings say that he let somebody in.
 * With several, of whom some may be partners, only the owner knows: null.
 */
export function tellApart(foreign: readonly string[], findings: Findings, accountId: string): readonly string[] | null {
  const his = new Set(
    findings.actors
      .filter((one) => one.kind === 'attacker')
      .flatMap((one) => one.principals.map((arn) => principalOf(arn)?.account ?? null))
      .filter((one) => one !== null && one !== accountId),
  );
  const known = foreign.filter((name) => name === '*' || his.has(accountOf(name)) || /^A(?:IDA|ROA)[A-Z0-9]+$/.test(name));
  const rest = foreign.filter((name) => !known.includes(name));
  if (known.length > 0) return known;
  const [only] = rest;
  if (only === undefined) return [];
  return rest.length === 1 && accountOf(only) !== accountId ? rest : null;
}

const question = (role: string, foreign: readonly string[], eventIds: readonly string[]) => ({
  subject: `role/${role}`,
  said: {
    ja: `侵入者がロール ${role} の入口を書き換えました。いま入れるのは ${foreign.join(', ')} です。知らない相手は IAM > ロール > ${role} > 信頼関係 で消してください。`,
    en: `The intruder rewrote who may become the role ${role}. Those let in now: ${foreign.join(', ')}. Take out whom you do not know under IAM > Roles > ${role} > Trust relationships.`,
  },
  eventIds,
});
