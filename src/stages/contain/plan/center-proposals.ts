/** People the intruder made in Identity Center, and what he let them be: proposed in the Region the findings name. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Foothold } from '../../investigate/index.ts';
import { identitystoreDisableUser } from '../actions/identitystore-disable-user/action.ts';
import { ssoRemoveAssignment } from '../actions/sso-remove-assignment/action.ts';
import { listAll } from '../actions/looking.ts';
import { byHand, LEFT } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Proposed } from './proposal.ts';
import { unseenNote } from './unseen-note.ts';

interface Person {
  readonly store: string;
  readonly storeArn: string;
  readonly userName: string;
}

/** The findings name the person; the directory is known from the instances of the Region. Null when nobody there is called so. */
async function personOf({ account, accountId }: Looking, id: string, region: string): Promise<Person | AwsRefused | null> {
  const listed = await listAll(account, { service: 'sso-admin', operation: 'ListInstances', region, input: {} }, 'Instances[]');
  if (listed.kind !== 'found') return listed;
  for (const item of listed.items) {
    const store = reachText(item, 'IdentityStoreId');
    if (store === null) continue;
    const user = await account.ask({ service: 'identitystore', operation: 'DescribeUser', region, input: { IdentityStoreId: store, UserId: id } });
    if (user.kind === 'absent') continue;
    if (user.kind !== 'found') return user;
    const storeArn = `arn:aws:identitystore::${reachText(item, 'OwnerAccountId') ?? accountId}:identitystore/${store}`;
    return { store, storeArn, userName: reachText(user.output, 'UserName') ?? '' };
  }
  return null;
}

export async function centerUserProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const { region } = one;
  if (region === undefined) return byHand(one);
  const person = await personOf(looking, one.target, region);
  if (person === null) return nothingProposed;
  if ('kind' in person)
    return { ...nothingProposed, unseen: [unseenNote(`${one.kind} ${one.target}`, person, { service: 'sso-admin', region }, one.eventIds)] };
  const { store, storeArn, userName } = person;
  const arn = `arn:aws:identitystore:::user/${one.target}`;
  const target = { id: one.target, account: looking.accountId, region, arn, more: { store, storeArn, userName } };
  return { ...nothingProposed, proposals: [proposal(identitystoreDisableUser, target, LEFT, one.eventIds)] };
}

/** `USER person in account with permission-set` */
export async function centerAssignmentProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const [, principalType, id, into, arn] = /^(USER|GROUP) (\S+) in (\d{12}) with (arn:aws[a-z-]*:sso:::permissionSet\/\S+)$/.exec(one.target) ?? [];
  if (one.region === undefined || principalType === undefined || id === undefined || into === undefined || arn === undefined) return byHand(one);
  const instance = arn.slice(0, arn.lastIndexOf('/')).replace(':permissionSet/', ':instance/');
  const person = principalType === 'USER' ? await personOf(looking, id, one.region) : null;
  if (person !== null && 'kind' in person)
    return {
      ...nothingProposed,
      unseen: [unseenNote(`${one.kind} ${one.target}`, person, { service: 'sso-admin', region: one.region }, one.eventIds)],
    };
  const more = { instance, in: into, principalType, ...(person === null ? {} : { userName: person.userName }) };
  const target = { id, account: looking.accountId, region: one.region, arn, more };
  return { ...nothingProposed, proposals: [proposal(ssoRemoveAssignment, target, LEFT, one.eventIds)] };
}
