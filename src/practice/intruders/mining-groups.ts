/** Mining that grows back: launch templates, Auto Scaling groups with silly bounds, persistent Spot requests, protected instances. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import { imageOf } from '../owners/estate.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';

export interface GroupPlan {
  readonly regions: readonly string[];
  readonly groupsPerRegion: number;
  readonly types: readonly string[];
  readonly min: number;
  readonly max: number;
}

export function* mineWithGroups(stage: Stage, client: Client, random: Random, plan: GroupPlan): Script {
  client.call('iam:CreateServiceLinkedRole', { aWSServiceName: 'autoscaling.amazonaws.com' });
  yield random.between(1, 6);
  for (const region of plan.regions) {
    const templates = [`SPOT-${random.letters(6)}`, `OD-${random.letters(6)}`];
    for (const name of templates) {
      client.call(
        'ec2:CreateLaunchTemplate',
        { name, instanceType: random.pick(plan.types), imageId: imageOf(stage, region), spot: name.startsWith('SPOT') },
        region,
      );
      yield random.between(1, 4);
    }
    for (let made = 0; made < plan.groupsPerRegion; made++) {
      const launchTemplateName = templates[made % 2] ?? '';
      client.call(
        'autoscaling:CreateAutoScalingGroup',
        {
          autoScalingGroupName: `${launchTemplateName}-${made}`,
          launchTemplateName,
          minSize: plan.min,
          maxSize: plan.max,
          desiredCapacity: plan.min,
        },
        region,
      );
      yield random.between(1, 5);
    }
    yield random.between(10, 90);
  }
}

/** Every instance of the intruder's is protected from termination, one call each. */
export function* protectInstances(stage: Stage, client: Client, random: Random, regions: readonly string[]): Script {
  for (const region of regions) {
    client.call('ec2:DescribeInstances', {}, region);
    yield random.between(1, 5);
    for (const instance of stage.account.states.compute(region).instances.values()) {
      if (instance.spot || (instance.madeBy !== 'attacker' && instance.madeBy !== 'consequence')) continue;
      client.call('ec2:ModifyInstanceAttribute', { instanceId: instance.id, attribute: 'disableApiTermination', value: true }, region);
      yield random.between(0.3, 2);
    }
  }
}

export function* mineOnSpot(stage: Stage, client: Client, random: Random, regions: readonly string[], instanceType: string): Script {
  for (const region of regions) {
    client.call('ec2:DescribeSpotPriceHistory', {}, region);
    yield random.between(1, 5);
    client.call('ec2:RequestSpotInstances', { instanceType, imageId: imageOf(stage, region), count: random.whole(1, 4), persistent: true }, region);
    yield random.between(2, 10);
  }
}
