/** Large instances in region after region: key pair, security group, then as many as the limit allows. */
import { reachText, reachTexts } from '../../knowledge/json-reach.ts';
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import { imageOf } from '../owners/estate.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';

export interface MiningPlan {
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly perRegion: readonly [number, number];
  readonly groupName: string;
  readonly keyName: string;
  readonly names: readonly string[];
  readonly protect: boolean;
}

/** Region names intruders prefer, default ones first. */
export const MINING_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'eu-north-1',
  'ca-central-1',
  'sa-east-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-2',
] as const;
export const MINING_TYPES = ['c5.9xlarge', 'c5.18xlarge', 'c5a.8xlarge', 'c5a.16xlarge', 'c6i.8xlarge', 'c6i.16xlarge', 'm5.12xlarge'] as const;

export function drawMiningPlan(random: Random): MiningPlan {
  return {
    regions: random.sample(MINING_REGIONS, random.whole(3, 7)),
    types: random.sample([...MINING_TYPES, random.pick(['g4dn.12xlarge', 'p3.8xlarge'])], random.whole(2, 3)),
    perRegion: [1, random.whole(2, 6)],
    groupName: random.pick(['ec2group', 'default-sg', `sg-${random.letters(6)}`, 'launch-wizard-1', 'web-open']),
    keyName: random.pick([random.letters(7), 'key1', `k${random.digits(5)}`, 'ubuntu']),
    names: random.pick([[], ['web-server'], [random.letters(5)]]),
    protect: random.chance(0.3),
  };
}

export function* mineInRegions(stage: Stage, client: Client, random: Random, plan: MiningPlan): Script {
  for (const region of plan.regions) {
    client.call('ec2:DescribeInstanceTypes', {}, region);
    yield random.between(1, 4);
    client.call('ec2:CreateKeyPair', { keyName: plan.keyName }, region);
    yield random.between(0.5, 3);
    const group = client.call(
      'ec2:CreateSecurityGroup',
      { groupName: plan.groupName, groupDescription: plan.groupName, vpcId: stage.account.states.compute(region).vpcId },
      region,
    );
    const groupId = reachText(group.response, 'groupId');
    yield random.between(0.5, 3);
    if (groupId !== null) client.call('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: '0.0.0.0/0' }, region);
    yield random.between(1, 5);
    yield* launch(stage, client, random, plan, region, groupId);
    yield random.between(5, 240);
  }
}

function* launch(stage: Stage, client: Client, random: Random, plan: MiningPlan, region: string, groupId: string | null): Script {
  for (const instanceType of plan.types) {
    const wish = {
      instanceType,
      imageId: imageOf(stage, region),
      count: random.whole(plan.perRegion[0], plan.perRegion[1]),
      minCount: 1,
      keyName: plan.keyName,
      userData: true,
    };
    const outcome = client.call(
      'ec2:RunInstances',
      { ...wish, ...(groupId === null ? {} : { groupId }), ...(plan.names[0] === undefined ? {} : { name: plan.names[0] }) },
      region,
    );
    yield random.between(1, 10);
    if (outcome.error !== null) continue;
    for (const instanceId of plan.protect ? reachTexts(outcome.response, 'instancesSet.items[].instanceId') : []) {
      client.call('ec2:ModifyInstanceAttribute', { instanceId, attribute: 'disableApiTermination', value: true }, region);
      yield random.between(0.3, 2);
    }
    if (random.chance(0.5)) client.call('ec2:DescribeInstances', {}, region);
  }
}
