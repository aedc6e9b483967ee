/**
 * What can be done from an organisation's side. From its management account: a service control policy on the member account of the findings, and on accounts the intruder
 * made. From a member account: only said who could.
 */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Findings, Resource } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { organizationsDenyAccount } from '../actions/organizations-deny-account/action.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { nothingProposed, proposal, together, type Note, type Proposed } from './proposal.ts';
import { sharedUse } from './shared-use.ts';
import { principalOf, suspectsOf } from './suspects.ts';

export interface Organization {
  readonly id: string;
  readonly management: string;
}

/** Null for an account of its own, and where AWS does not say. */
export async function organizationOf(account: AwsAccount): Promise<Organization | null> {
  const answer = await account.ask({ service: 'organizations', operation: 'DescribeOrganization', region: GLOBAL_REGION, input: {} });
  if (answer.kind !== 'found') return null;
  const [id, management] = [reachText(answer.output, 'Organization.Id'), reachText(answer.output, 'Organization.MasterAccountId')];
  return id === null || management === null ? null : { id, management };
}

/** Accounts of the findings that are members of the organisation `here` manages; none when it manages none. */
export async function membersOf(
  account: AwsAccount,
  here: string,
  organization: Organization | null,
  wanted: readonly string[],
): Promise<readonly string[]> {
  if (organization?.management !== here) return [];
  const listed = await listAll(account, { service: 'organizations', operation: 'ListAccounts', region: GLOBAL_REGION, input: {} }, 'Accounts[]');
  const ids = new Set(listed.kind === 'found' ? listed.items.map((item) => reachText(item, 'Id')) : []);
  return wanted.filter((id) => id !== here && ids.has(id));
}

/** AWS's limit of a service control policy (Organizations User Guide, "Quotas"). */
const MOST_CHARACTERS = 5120;

/** @param members accounts to lock: by the intruder's hands in them */
export async function memberLocks(
  account: AwsAccount,
  { id, management }: Organization,
  findings: Findings,
  members: readonly string[],
): Promise<Proposed> {
  const wanted = members.map((member) => ({ member, hands: handsIn(findings, member) })).filter(({ hands }) => hands.arns.length > 0);
  if (wanted.length === 0) return nothingProposed;
  if (!(await usesPolicies(account))) return { ...nothingProposed, byHand: wanted.map(({ member }) => switchOn(member)) };
  return together(
    wanted.map(({ member, hands }) => {
      const content = denial({ ArnLike: { 'aws:PrincipalArn': hands.arns } });
      if (content.length > MOST_CHARACTERS) return { ...nothingProposed, byHand: [tooMany(member, hands.arns.length)] };
      const target = { id: member, account: management, region: GLOBAL_REGION, arn: accountArn(management, id, member), more: { content } };
      return { ...nothingProposed, proposals: [proposal(organizationsDenyAccount, target, HANDS, hands.eventIds, { risks: hands.risks })] };
    }),
  );
}

/** Accounts the intruder made: locked for everybody but the organisation's own way in; closing is left to the person. */
export async function hisAccounts(account: AwsAccount, organization: Organization | null, findings: Findings, here: string): Promise<Proposed> {
  const his = findings.resources.filter((one) => one.type === 'AWS::Organizations::Account' && one.verdict === 'attacker' && one.state !== 'deleted');
  if (his.length === 0) return nothingProposed;
  const byHand = his.map(closing);
  const there = await membersOf(
    account,
    here,
    organization,
    his.map((one) => one.id),
  );
  if (organization === null || there.length === 0 || !(await usesPolicies(account))) return { ...nothingProposed, byHand };
  const proposals = there.map((member) => {
    const exempt = `arn:aws:iam::${member}:role/OrganizationAccountAccessRole`;
    const content = denial({ ArnNotLike: { 'aws:PrincipalArn': [exempt] } });
    const arn = accountArn(here, organization.id, member);
    const eventIds = his.filter((one) => one.id === member).flatMap((one) => (one.createEventId === null ? [] : [one.createEventId]));
    return proposal(organizationsDenyAccount, { id: member, account: here, region: GLOBAL_REGION, arn, more: { content } }, MADE, eventIds);
  });
  return { ...nothingProposed, proposals, byHand };
}

const accountArn = (management: string, organization: string, member: string): string =>
  `arn:aws:organizations::${management}:account/${organization}/${member}`;

const denial = (Condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'HikeshiDeny', Effect: 'Deny', Action: '*', Resource: '*', Condition }] });

/** Users and roles go by their names, whatever their path; federated sessions by their own. */
function handsIn(findings: Findings, member: string) {
  const suspects = suspectsOf(findings, member);
  const federated = findings.actors
    .filter((one) => one.kind === 'attacker')
    .flatMap((one) => one.principals.filter((arn) => principalOf(arn)?.kind === 'federated-user' && principalOf(arn)?.account === member));
  const named = suspects.flatMap(({ kind, name }) => [`arn:aws:iam::${member}:${kind}/${name}`, `arn:aws:iam::${member}:${kind}/*/${name}`]);
  return {
    arns: [...new Set([...named, ...federated])],
    eventIds: [...new Set(suspects.flatMap((one) => one.eventIds))],
    risks: suspects.flatMap((one) => sharedUse(findings, member, one)),
  };
}

async function usesPolicies(account: AwsAccount): Promise<boolean> {
  const listed = await listAll(account, { service: 'organizations', operation: 'ListRoots', region: GLOBAL_REGION, input: {} }, 'Roots[]');
  return (
    listed.kind === 'found' &&
    listed.items.some((root) =>
      reach(root, 'PolicyTypes[]').some((one) => reachText(one, 'Type') === 'SERVICE_CONTROL_POLICY' && reachText(one, 'Status') === 'ENABLED'),
    )
  );
}

const HANDS: Bilingual = {
  ja: '侵入者はこのアカウントで操作しています。組織の側からなら、侵入者には外せません。',
  en: 'The intruder acts in this account. From the organization’s side he cannot undo it.',
};
const MADE: Bilingual = { ja: '侵入者が組織の中に作ったアカウントです。', en: 'The intruder made this account in the organization.' };

const switchOn = (member: string): Note => ({
  subject: `account ${member}`,
  said: {
    ja: `組織でサービスコントロールポリシー (SCP) が有効になっていないので、組織の側からは止められません。AWS Organizations > ポリシー > サービスコントロールポリシー で有効にしてから計画を作り直すか、アカウント ${member} にサインインして計画を作ってください。`,
    en: `Service control policies are not switched on in the organization, so nothing can be stopped from its side. Switch them on under AWS Organizations > Policies > Service control policies and plan again, or sign in to the account ${member} and plan there.`,
  },
  eventIds: [],
});

const tooMany = (member: string, count: number): Note => ({
  subject: `account ${member}`,
  said: {
    ja: `侵入者の名前が ${count} 個あり、1つの SCP に入りません。アカウント ${member} にサインインして計画を作ってください。`,
    en: `The intruder has ${count} names there, too many for one policy. Sign in to the account ${member} and plan there.`,
  },
  eventIds: [],
});

/** Why a program does not close it: it cannot be undone after 90 days, what runs in it is charged all the same, and what is in it is evidence. */
const closing = ({ id, createEventId }: Resource): Note => ({
  subject: `account ${id}`,
  said: {
    ja: `侵入者が組織の中に作ったアカウント ${id} は、あなたが中を確かめてから閉じてください。閉じても、それまでに動いたものの料金は管理アカウントに請求され、90 日を過ぎると証拠ごと戻せなくなるため、Hikeshi は閉じません。管理アカウントから OrganizationAccountAccessRole で入り、動いているものを止めてから、AWS Organizations > AWS アカウント > ${id} > 閉鎖。`,
    en: `Close the account ${id}, which the intruder made in the organization, once you have looked into it. Hikeshi does not: closing leaves what ran in it on the management account's bill, and after 90 days it cannot be taken back, evidence included. Enter it from the management account as OrganizationAccountAccessRole, stop what runs, then AWS Organizations > AWS accounts > ${id} > Close.`,
  },
  eventIds: createEventId === null ? [] : [createEventId],
});
