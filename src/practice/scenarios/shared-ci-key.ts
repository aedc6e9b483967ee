/** One key, two hands: the owner's pipeline goes on deploying with it while an intruder uses it too. */
import type { Script } from '../agenda.ts';
import { DAY, HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { dryRuns, whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { plantKey, plantUser } from '../intruders/planting.ts';
import { readSecrets } from '../intruders/stealing-data.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import { leaveRegion } from '../intruders/tidying.ts';
import type { Credential } from '../account/credential.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const sharedCiKey: Scenario = {
  name: 'shared-ci-key',
  title: {
    ja: '一つのキーを二人で：自動デプロイと侵入者が同じキーを同時に使った',
    en: 'One key, two hands: the build pipeline and the intruder use it at the same time',
  },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: 'key', pipelinePolicies: [random.pick(['AdministratorAccess', 'PowerUserAccess'])] });
  const { pipelineKey: key } = owner;
  if (key === null || key.principal.kind !== 'user') throw new Error('the pipeline has no key of a user');
  const user = key.principal.name;
  stage.account.states.limits = { standard: random.pick([128, 192]), gpu: 0, spot: 64 };
  stage.cameInByKey(user, key);
  const start = someNight(stage, random, [3, 12]);
  stage.begin(start, hijack(stage, owner, key, user));
  if (random.chance(0.5))
    stage.begin(
      start + random.between(30, 60) * HOUR,
      putOut(stage, owner.person, {
        keys: [{ user, keyId: key.keyId ?? '' }],
        deleteKeys: false,
        thoroughness: random.between(0.4, 1),
        deleteUsers: [],
        regionsLooked: stage.account.states.computeRegions,
      }),
    );
}

function* hijack(stage: Stage, owner: TeamOwner, key: Credential, user: string): Script {
  const intruder = new Intruder(stage, 'second-hand', {
    networks: ['us-hosting', 'us-home', 'fi-hosting', 'aws-us-east-1'],
    tools: ['boto3', 'cli', 'node', 'goSdk'],
    addresses: [1, 4],
  });
  const { random } = intruder;
  yield* whoAmI(intruder.client(key), random);
  yield* readSecrets(intruder.client(key), random, owner.region);
  const plan = drawMiningPlan(random);
  yield* dryRuns(stage, intruder.client(key), random, plan.regions.slice(0, 4), plan.types[0] ?? 'c5.9xlarge');
  yield random.between(0.2, 20) * HOUR;
  yield* plantKey(intruder.client(key), random, user);
  if (random.chance(0.6)) yield* plantUser(intruder.client(key), random, { password: true, key: false, policy: 'AdministratorAccess' });
  yield* mineInRegions(stage, intruder.client(key), random, plan);
  for (let visits = random.whole(1, 5); visits > 0; visits--) {
    yield random.between(0.2, 0.8) * DAY;
    const back = intruder.client(key);
    if (random.chance(0.2)) yield* leaveRegion(stage, back, random, random.pick(plan.regions), plan.keyName);
    for (const region of plan.regions) {
      back.call('ec2:DescribeInstances', {}, region);
      yield random.between(0.5, 4);
    }
  }
}
