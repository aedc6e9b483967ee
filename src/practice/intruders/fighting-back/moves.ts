/** Single moves against whoever puts the fire out. Each looks at the account as it is, does something only where something is open, and tells whether it did. */
import { managedPolicyArn } from '../../account/managed-policies.ts';
import { policyText } from '../../account/services/iam-documents.ts';
import { allow } from '../../account/policy.ts';
import type { Instance } from '../../account/service-states.ts';
import { HOUR } from '../../clock.ts';
import { imageOf } from '../../owners/estate.ts';
import type { Stage } from '../../stage.ts';
import type { Hold } from './hold.ts';

export interface Ground {
  readonly stage: Stage;
  readonly hold: Hold;
  /** Users whose credentials the intruder uses or made. */
  readonly users: readonly string[];
  readonly regions: readonly string[];
  readonly instanceType: string;
  /** Machines they want running in each region. */
  readonly perRegion: number;
  /** The same where regions differ; those not named keep none. */
  readonly wanted?: ReadonlyMap<string, number>;
}

export type Move = (ground: Ground) => boolean;

/** Takes denials off the users they act as: attached ones and inline ones. */
export const detachDenials: Move = ({ stage, hold, users }) => {
  let did = false;
  for (const userName of users) {
    const user = stage.account.identities.users.get(userName);
    if (user === undefined) continue;
    const attached = [...user.managed].filter((arn) => /Deny|Quarantine/.test(arn));
    const inline = [...user.inline].filter(([, document]) => document.Statement.some(({ Effect }) => Effect === 'Deny')).map(([name]) => name);
    for (const policyArn of attached)
      did = hold.tries((client) => client.call('iam:DetachUserPolicy', { userName, policyArn }).error === null) || did;
    for (const policyName of inline)
      did = hold.tries((client) => client.call('iam:DeleteUserPolicy', { userName, policyName }).error === null) || did;
  }
  return did;
};

/** A second key beside the one that may be found, for the first user that has room for one. */
export const plantSecondKey: Move = ({ stage, hold, users }) => {
  const userName = users.find((name) => hold.keysOf(name) < 2 && stage.account.identities.users.has(name));
  return (
    userName !== undefined &&
    hold.tries((client) => {
      const { issued } = client.call('iam:CreateAccessKey', { userName });
      hold.keep(issued);
      return issued !== null;
    })
  );
};

/** A user of their own, once, with everything allowed. */
export const plantUser =
  (userName: string): Move =>
  ({ stage, hold }) =>
    !stage.account.identities.users.has(userName) &&
    hold.tries((client) => {
      if (client.call('iam:CreateUser', { userName }).error !== null) return false;
      client.call('iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn('AdministratorAccess') });
      hold.keep(client.call('iam:CreateAccessKey', { userName }).issued);
      return true;
    });

/** A session that lives on when the key is gone: 36 hours, or until its user is denied or deleted. */
export const takeFederationSession: Move = ({ hold }) =>
  !hold.hasFederation() &&
  hold.tries((client) => {
    if (!client.credential.longTerm) return false;
    const { issued } = client.call('sts:GetFederationToken', { name: 'console', durationSeconds: 36 * HOUR, policy: policyText(allow('*')) });
    hold.keep(issued);
    return issued !== null;
  });

export const theirs = ({ stage }: Ground, region: string): Instance[] =>
  [...stage.account.states.lookAt(region).instances.values()].filter(
    ({ madeBy, state }) => state === 'running' && (madeBy === 'attacker' || madeBy === 'consequence'),
  );

/** How many machines of theirs somebody ended in a region. */
export const missingIn = (ground: Ground, region: string): number =>
  Math.max(0, (ground.wanted === undefined ? ground.perRegion : (ground.wanted.get(region) ?? 0)) - theirs(ground, region).length);

/** Machines that cannot simply be terminated, or stopped. */
export const protectMachines: Move = (ground) => {
  let did = false;
  for (const region of ground.regions)
    for (const instance of theirs(ground, region)) {
      const attribute = instance.terminationProtected ? 'disableApiStop' : 'disableApiTermination';
      if (instance.terminationProtected && instance.stopProtected) continue;
      const wish = { instanceId: instance.id, attribute, value: true };
      did = ground.hold.tries((client) => client.call('ec2:ModifyInstanceAttribute', wish, region).error === null) || did;
    }
  return did;
};

/** What was ended comes back, as many as the limits allow. */
export const startAgain: Move = (ground) => {
  let did = false;
  for (const region of ground.regions) {
    const missing = missingIn(ground, region);
    if (missing === 0) continue;
    const wish = { instanceType: ground.instanceType, imageId: imageOf(ground.stage, region), count: missing, minCount: 1, userData: true };
    did = ground.hold.tries((client) => client.call('ec2:RunInstances', wish, region).error === null) || did;
  }
  return did;
};

const GROUP = 'worker-pool';

/** A group that starts machines again by itself; one that was set to zero is set up again. */
export const growByGroup: Move = (ground) => {
  const region = ground.regions[0] ?? 'us-east-1';
  const { scalingGroups, templates } = ground.stage.account.states.lookAt(region);
  const group = scalingGroups.get(GROUP);
  const bounds = { minSize: ground.perRegion, maxSize: ground.perRegion * 2, desiredCapacity: ground.perRegion };
  if (group !== undefined && group.desired > 0) return false;
  return ground.hold.tries((client) => {
    if (group !== undefined)
      return client.call('autoscaling:UpdateAutoScalingGroup', { autoScalingGroupName: GROUP, ...bounds }, region).error === null;
    const template = { name: GROUP, instanceType: ground.instanceType, imageId: imageOf(ground.stage, region) };
    if (!templates.has(GROUP) && client.call('ec2:CreateLaunchTemplate', template, region).error !== null) return false;
    return (
      client.call('autoscaling:CreateAutoScalingGroup', { autoScalingGroupName: GROUP, launchTemplateName: GROUP, ...bounds }, region).error === null
    );
  });
};
