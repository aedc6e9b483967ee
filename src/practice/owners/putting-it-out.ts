/** The owner finds out: signs in from an own address, looks, stops the user or key, ends what they can see. Often not everything. */
import type { Script } from '../agenda.ts';
import type { ConsoleSession } from '../account/console.ts';
import { MINUTE } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import type { Page } from './console-pages.ts';
import { browse } from './evenings.ts';
import type { Person } from './person.ts';

export interface Response {
  /** Keys to make inactive, with their users. */
  readonly keys: readonly { readonly user: string; readonly keyId: string }[];
  /** Keys are deleted afterwards. */
  readonly deleteKeys: boolean;
  /** Share of the intruder's instances the owner finds and terminates. */
  readonly thoroughness: number;
  /** Users the owner takes apart and deletes. */
  readonly deleteUsers: readonly string[];
  readonly regionsLooked: readonly string[];
}

/** Plays the owner's reaction from now on. */
export function* putOut(stage: Stage, person: Person, response: Response): Script {
  const { random } = person;
  const session = person.signIn('home');
  if (session === null) return;
  yield* browse(person, session, ['home', 'billing', 'cloudtrail', 'iam'], ['us-east-1']);
  yield* stopKeys(session, random, response);
  yield* endInstances(stage, person, session, response);
  for (const user of response.deleteUsers) yield* takeApart(stage, session, random, user);
  const pages: readonly Page[] = ['iam', 'billing', 'guardduty'];
  yield* browse(person, session, pages, ['us-east-1']);
}

function* stopKeys(session: ConsoleSession, random: Random, response: Response): Script {
  for (const { user, keyId } of response.keys) {
    session.call('iam:ListAccessKeys', { userName: user });
    yield random.between(5, 60);
    session.call('iam:UpdateAccessKey', { userName: user, accessKeyId: keyId, status: 'Inactive' });
    yield random.between(10, 5 * MINUTE);
    if (response.deleteKeys) session.call('iam:DeleteAccessKey', { userName: user, accessKeyId: keyId });
  }
}

/** Region by region in the console; protected instances have to be unprotected first, which a beginner may not manage. */
function* endInstances(stage: Stage, person: Person, session: ConsoleSession, response: Response): Script {
  const { random } = person;
  for (const region of response.regionsLooked) {
    session.look(['ec2:DescribeInstances', 'ec2:DescribeInstanceStatus', 'ec2:DescribeVolumes'], region);
    yield random.between(8, 60);
    for (const instance of stage.account.states.compute(region).instances.values()) {
      if ((instance.madeBy !== 'attacker' && instance.madeBy !== 'consequence') || !random.chance(response.thoroughness)) continue;
      const first = session.call('ec2:TerminateInstances', { instanceIds: [instance.id] }, region);
      yield random.between(3, 40);
      if (first.error === null || !random.chance(0.6)) continue;
      session.call('ec2:ModifyInstanceAttribute', { instanceId: instance.id, attribute: 'disableApiTermination', value: false }, region);
      yield random.between(2, 15);
      session.call('ec2:TerminateInstances', { instanceIds: [instance.id] }, region);
      yield random.between(3, 20);
    }
  }
}

/** Everything a user holds has to go before the user can. */
function* takeApart(stage: Stage, session: ConsoleSession, random: Random, userName: string): Script {
  const user = stage.account.identities.users.get(userName);
  if (user === undefined) return;
  for (const accessKeyId of user.keys) session.call('iam:DeleteAccessKey', { userName, accessKeyId });
  if (user.password) session.call('iam:DeleteLoginProfile', { userName });
  yield random.between(1, 5);
  for (const policyArn of user.managed) session.call('iam:DetachUserPolicy', { userName, policyArn });
  for (const policyName of user.inline.keys()) session.call('iam:DeleteUserPolicy', { userName, policyName });
  for (const groupName of user.groups) session.call('iam:RemoveUserFromGroup', { userName, groupName });
  yield random.between(1, 5);
  session.call('iam:DeleteUser', { userName });
}
