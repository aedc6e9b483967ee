/** Intruders remove some of what they made: machines that did not pay, tools of a region they leave, a user no longer needed. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import type { PlantedUser } from './planting.ts';

/** Ends the intruder's own machines in a region, then the key pair they were made with. */
export function* leaveRegion(stage: Stage, client: Client, random: Random, region: string, keyName: string): Script {
  client.call('ec2:DescribeInstances', {}, region);
  yield random.between(1, 8);
  for (const instance of stage.account.states.compute(region).instances.values()) {
    if (instance.madeBy !== 'attacker') continue;
    if (instance.terminationProtected) {
      client.call('ec2:ModifyInstanceAttribute', { instanceId: instance.id, attribute: 'disableApiTermination', value: false }, region);
      yield random.between(0.5, 3);
    }
    client.call('ec2:TerminateInstances', { instanceIds: [instance.id] }, region);
    yield random.between(0.5, 4);
  }
  client.call('ec2:DeleteKeyPair', { keyName }, region);
  yield random.between(1, 5);
}

/** Takes a planted user apart again, in the order the API asks for. */
export function* dropUser(client: Client, random: Random, user: PlantedUser): Script {
  const held = client.account.identities.users.get(user.name);
  if (held === undefined) return;
  for (const accessKeyId of held.keys) client.call('iam:DeleteAccessKey', { userName: user.name, accessKeyId });
  yield random.between(1, 5);
  if (held.password) client.call('iam:DeleteLoginProfile', { userName: user.name });
  for (const policyArn of held.managed) client.call('iam:DetachUserPolicy', { userName: user.name, policyArn });
  for (const policyName of held.inline.keys()) client.call('iam:DeleteUserPolicy', { userName: user.name, policyName });
  yield random.between(1, 5);
  client.call('iam:DeleteUser', { userName: user.name });
}
