/** What an intruder starts in EC2, and what starts it again, one thing for each action. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { IMAGE, REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

const place = (ground: Ground) => ground.stage.account.states.lookAt(REGION);
const ec2 = ({ id }: Ground, kind: string, of: string, more: Target['more'] = {}): Target => regional('ec2', id, REGION, `${kind}/${of}`, of, more);

/** Protected against both, as intruders do. */
function machine(ground: Ground, protectedToo: boolean): Target {
  const made = ground.intruder('ec2:RunInstances', { instanceType: 'c5.4xlarge', imageId: IMAGE, count: 1 });
  const instanceId = reachText(made.response, 'instancesSet.items[].instanceId') ?? '';
  for (const attribute of protectedToo ? ['disableApiTermination', 'disableApiStop'] : [])
    ground.intruder('ec2:ModifyInstanceAttribute', { instanceId, attribute, value: true });
  ground.live.advance(600);
  return ec2(ground, 'instance', instanceId);
}

function template(ground: Ground): void {
  ground.intruder('ec2:CreateLaunchTemplate', { name: 'SPOT-abcdef', instanceType: 'c5.4xlarge', imageId: IMAGE });
}

const last = <Value>(map: ReadonlyMap<string, Value>): Value => {
  const found = [...map.values()].at(-1);
  if (found === undefined) throw new Error('it was not made');
  return found;
};

/** A group that was never able to launch: the limit was nought, so that the way back can be compared. */
const groupWithoutMachines: Staging['stage'] = (ground) => {
  ground.stage.account.states.lookAt(REGION).limits.standard = 0;
  template(ground);
  ground.intruder('autoscaling:CreateAutoScalingGroup', {
    autoScalingGroupName: 'SPOT-abcdef-0',
    launchTemplateName: 'SPOT-abcdef',
    minSize: 3,
    maxSize: 99,
    desiredCapacity: 3,
  });
  ground.live.advance(7200);
  return regional('autoscaling', ground.id, REGION, 'autoScalingGroup:*:autoScalingGroupName/SPOT-abcdef-0', 'SPOT-abcdef-0');
};

export const STAGED_MACHINES: Readonly<Record<string, Staging>> = {
  'autoscaling-zero': { stage: groupWithoutMachines },
  'ec2-cancel-spot-request': {
    stage: (ground) => {
      ground.intruder('ec2:RequestSpotInstances', { instanceType: 'c5.4xlarge', imageId: IMAGE, count: 1, persistent: true });
      ground.live.advance(600);
      return ec2(ground, 'spot-instances-request', last(place(ground).spotRequests).id);
    },
  },
  'ec2-delete-launch-template': {
    stage: (ground) => {
      template(ground);
      return ec2(ground, 'launch-template', last(place(ground).templates).id);
    },
  },
  'ec2-terminate-instance': { stage: (ground) => machine(ground, true) },
  'ec2-stop-instance': {
    stage: (ground) => machine(ground, true),
    comesBackAnew: [[/instances\.i-[0-9a-f]+\.(launchedAt|since)/, 'a start is a new launch time']],
  },
  'ec2-snapshot-disks': { stage: (ground) => machine(ground, false) },
  'ec2-delete-volume': {
    stage: (ground) => {
      ground.intruder('ec2:CreateVolume', { size: 100 });
      return ec2(ground, 'volume', ground.stage.account.states.things.of('volume', REGION).at(-1)?.id ?? '');
    },
  },
  'ec2-release-address': {
    stage: (ground) => {
      ground.intruder('ec2:AllocateAddress');
      return ec2(ground, 'elastic-ip', ground.stage.account.states.things.of('address', REGION).at(-1)?.id ?? '');
    },
  },
  'ec2-delete-key-pair': {
    stage: (ground) => {
      ground.intruder('ec2:CreateKeyPair', { keyName: 'key1' });
      const { id, name } = last(place(ground).keyPairs);
      return regional('ec2', ground.id, REGION, `key-pair/${name}`, id);
    },
  },
  'ec2-close-ingress': {
    stage: (ground) => {
      ground.intruder('ec2:CreateSecurityGroup', { groupName: 'web-open', groupDescription: 'web-open' });
      const { id: groupId } = last(place(ground).securityGroups);
      ground.intruder('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: '0.0.0.0/0' });
      ground.owner('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' });
      return regional('ec2', ground.id, REGION, `security-group/${groupId}`, `${groupId}:22-22`, { group: groupId, ports: '22-22' });
    },
  },
};
