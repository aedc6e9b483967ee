/** Who acts, and what must therefore not be cut: the branch one sits on. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { permissionSetOf } from './center-roles.ts';
import type { Plan } from './plan.ts';
import { principalOf, type Suspect } from './suspects.ts';
import { refusedInWords } from './unseen-note.ts';

export interface Operator {
  readonly account: string;
  readonly arn: string;
  readonly kind: Plan['operator']['kind'];
  /** `user/x`, `role/x`; null for root and what is neither. */
  readonly identity: string | null;
  /** A federated session carries the permissions of a user whom AWS does not name: every user may be it. */
  readonly federated: boolean;
  /** Of a role's session. */
  readonly session: string | null;
  /** Of a role that Identity Center made: its permission set and the person's name there. */
  readonly center: { readonly permissionSet: string; readonly userName: string } | null;
  readonly quarantine: readonly string[];
}

/** @throws HikeshiProblem `not-signed-in` (yours) when AWS does not say who this is: nothing may be planned blind. */
export async function operatorOf(account: AwsAccount): Promise<Operator> {
  const answer = await account.ask({ service: 'sts', operation: 'GetCallerIdentity', region: GLOBAL_REGION });
  const arn = answer.kind === 'found' ? reachText(answer.output, 'Arn') : null;
  const id = answer.kind === 'found' ? reachText(answer.output, 'Account') : null;
  if (answer.kind !== 'found') throw notSignedIn(refusedInWords(answer, null));
  if (arn === null || id === null) throw notSignedIn({ ja: 'AWS が名前を答えませんでした。', en: 'AWS did not say who you are.' });
  const principal = principalOf(arn);
  const kind = principal === null ? 'other' : principal.kind === 'federated-user' ? 'other' : principal.kind;
  const name = principal?.name ?? '';
  const identity = kind === 'user' || kind === 'role' ? `${kind}/${name}` : null;
  const session = kind === 'role' ? arn.slice(arn.lastIndexOf('/') + 1) : null;
  return {
    account: id,
    arn,
    kind,
    identity,
    federated: principal?.kind === 'federated-user',
    session,
    center: centerOf(name, session ?? ''),
    quarantine: await quarantineOn(account, kind, name),
  };
}

/** `AWSReservedSSO_Admin_0123456789abcdef`; the session is called after the person ("Referencing permission sets", Identity Center User Guide). */
function centerOf(role: string, session: string): Operator['center'] {
  const permissionSet = permissionSetOf(role);
  return permissionSet === null ? null : { permissionSet, userName: session };
}

/** AWS makes new versions of the policy, so they go by the beginning of their name (containment facts 2). */
const QUARANTINE = /^(AWSCompromisedKeyQuarantine|AWSExposedCredentialPolicy)/;

async function quarantineOn(account: AwsAccount, kind: Operator['kind'], name: string): Promise<readonly string[]> {
  if (kind !== 'user') return [];
  const listed = await listAll(
    account,
    { service: 'iam', operation: 'ListAttachedUserPolicies', region: GLOBAL_REGION, input: { UserName: name } },
    'AttachedPolicies[]',
  );
  if (listed.kind !== 'found') return [];
  return listed.items.map((item) => reachText(item, 'PolicyName') ?? '').filter((policy) => QUARANTINE.test(policy));
}

export const isSuspect = (operator: Operator, suspects: readonly Suspect[]): boolean =>
  suspects.some(({ kind, name }) => `${kind}/${name}` === operator.identity);

const notSignedIn = (why: { ja: string; en: string }): HikeshiProblem =>
  new HikeshiProblem('not-signed-in', 'you', {
    ja: `AWS に、誰としてつながっているか確かめられません。${why.ja} サインインし直してください (新しいアクセスキーは作らず、aws login か CloudShell で)。`,
    en: `Cannot make sure who you are to AWS. ${why.en} Sign in again (with aws login or CloudShell; do not create an access key).`,
  });
