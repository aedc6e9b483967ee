/** What an owner does between reading a plan and applying it: begins to put it out by hand, goes on working, or changes what is in doubt. */
import type { Random } from '../../../src/practice/random.ts';
import { makeInstance } from '../../../src/practice/owners/estate.ts';
import { policyText, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import { founder } from '../../../src/practice/owners/estate.ts';
import type { Ground } from '../staged/ground.ts';

type Doing = (ground: Ground, random: Random) => void;

/** Refusals are no harm: the thing was not there. */
const tries = ({ stage }: Ground, action: string, input: Parameters<Ground['owner']>[1], region = 'us-east-1'): void =>
  void stage.account.call(founder(), action, input, region);

const shutsAKey: Doing = (ground, random) => {
  const [id = ''] = random.shuffled(
    [...ground.stage.account.identities.keys.values()].filter(({ madeBy }) => madeBy === 'attacker').map((key) => key.id),
  );
  tries(ground, 'iam:UpdateAccessKey', { accessKeyId: id, status: 'Inactive' });
};
const endsAMachine: Doing = (ground, random) => {
  const { account } = ground.stage;
  for (const [region] of account.states.regional.compute) {
    const [one] = random.shuffled([...account.states.lookAt(region).instances.values()].filter(({ madeBy }) => madeBy === 'attacker'));
    if (one !== undefined) tries(ground, 'ec2:TerminateInstances', { instanceIds: [one.id] }, region);
  }
};
const closesTheRole: Doing = (ground) =>
  tries(ground, 'iam:UpdateAssumeRolePolicy', { roleName: 'web', policyDocument: policyText(trustService('ec2.amazonaws.com')) });
const startsAMachine: Doing = ({ stage }) => void makeInstance(stage, 'us-east-1', 't3.micro', 'new', null);
const takesPasswordAway: Doing = (ground) => tries(ground, 'iam:DeleteLoginProfile', { userName: 'deploy' });
const stopsAGroup: Doing = (ground) => {
  for (const [region] of ground.stage.account.states.regional.compute)
    for (const { name, madeBy } of ground.stage.account.states.lookAt(region).scalingGroups.values())
      if (madeBy === 'attacker')
        tries(ground, 'autoscaling:UpdateAutoScalingGroup', { autoScalingGroupName: name, minSize: 0, desiredCapacity: 0 }, region);
};

const DOINGS = [shutsAKey, endsAMachine, closesTheRole, startsAMachine, takesPasswordAway, stopsAGroup];

export function meanwhile(ground: Ground, random: Random): void {
  for (const doing of random.sample(DOINGS, random.whole(1, 2))) {
    doing(ground, random);
    ground.live.advance(random.between(5, 90));
  }
  ground.live.advance(300);
}
