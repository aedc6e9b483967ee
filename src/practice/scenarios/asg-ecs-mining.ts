/** Mining that grows back, after the campaign AWS described in December 2025: ASGs, ECS on Fargate, protected instances, a public function, a mail user. */
import type { Script } from '../agenda.ts';
import { DAY, HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { dryRuns, shopForQuotas, whoAmI } from '../intruders/looking-around.ts';
import { MINER_IMAGES, mineInContainers } from '../intruders/mining-containers.ts';
import { mineOnSpot, mineWithGroups, protectInstances } from '../intruders/mining-groups.ts';
import { MINING_REGIONS, MINING_TYPES } from '../intruders/mining-instances.ts';
import { plantFunctionUrl, plantUser } from '../intruders/planting.ts';
import { beginBeginner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { quarantine } from '../owners/quarantine.ts';
import { beginTeam } from '../owners/team.ts';
import type { Credential } from '../account/credential.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const asgEcsMining: Scenario = {
  name: 'asg-ecs-mining',
  title: {
    ja: '消しても生えてくる採掘：Auto Scaling、コンテナ、削除保護',
    en: 'Mining that grows back: Auto Scaling, containers, termination protection',
  },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  stage.account.states.limits = { standard: random.pick([128, 256]), gpu: random.pick([0, 64]), spot: 128 };
  const leak = random.chance(0.5) ? beginnersKey(stage) : teamsKey(stage);
  stage.cameInByKey(leak.user, leak.key);
  const start = someNight(stage, random, [2, 8]);
  const regions = random.sample(MINING_REGIONS, random.whole(2, 5));
  stage.begin(start, hijack(stage, leak.key, regions));
  if (random.chance(0.4)) stage.begin(start + random.between(1, 20) * HOUR, quarantine(stage, leak.user, leak.key));
  const finds = random.chance(0.7);
  if (!finds && !stage.handsOver) return;
  const found = {
    keys: [{ user: leak.user, keyId: leak.key.keyId ?? '' }],
    deleteKeys: random.chance(0.3),
    thoroughness: random.between(0.3, 1),
    deleteUsers: [],
    regionsLooked: regions,
  };
  stage.ownerNotices(start + random.between(14, 40) * HOUR, leak.person, putOut(stage, leak.person, found));
}

interface Leak {
  readonly user: string;
  readonly key: Credential;
  readonly person: Parameters<typeof putOut>[1];
}

function beginnersKey(stage: Stage): Leak {
  const owner = beginBeginner(stage, { neglectedPolicies: ['AdministratorAccess'] });
  return { ...owner.neglected, person: owner.person };
}

function teamsKey(stage: Stage): Leak {
  const owner = beginTeam(stage, { pipeline: 'key', pipelinePolicies: ['AdministratorAccess'] });
  const { key } = owner.person;
  if (key === null) throw new Error('the administrator has no key');
  return { user: owner.person.user, key, person: owner.person };
}

function* hijack(stage: Stage, key: Credential, regions: readonly string[]): Script {
  const intruder = new Intruder(stage, 'grower', {
    networks: ['us-hosting', 'fi-hosting', 'aws-us-east-1'],
    tools: ['boto3', 'boto3', 'goSdk', 'boto3Windows'],
    addresses: [1, 2],
  });
  const { random } = intruder;
  const client = intruder.client(key);
  yield* whoAmI(client, random);
  yield* shopForQuotas(client, random, regions);
  yield* dryRuns(stage, client, random, regions, 'c5a.8xlarge');
  if (random.chance(0.8))
    yield* mineInContainers(client, random, {
      regions,
      clustersPerRegion: random.whole(1, 4),
      tasksPerService: random.whole(2, 6),
      image: random.pick(MINER_IMAGES),
    });
  yield* mineWithGroups(stage, client, random, {
    regions,
    groupsPerRegion: random.whole(1, 3),
    types: random.sample(MINING_TYPES, 3),
    min: random.whole(2, 20),
    max: random.pick([99, 500, 999]),
  });
  if (random.chance(0.5)) yield* mineOnSpot(stage, client, random, regions.slice(0, 2), 'c5a.8xlarge');
  yield random.between(120, 900);
  yield* protectInstances(stage, client, random, regions);
  if (random.chance(0.7)) yield* plantFunctionUrl(client, random, random.pick(regions));
  if (random.chance(0.7))
    yield* plantUser(client, random, {
      password: random.chance(0.6),
      key: true,
      policy: random.pick(['AdministratorAccess', 'AmazonSESFullAccess']),
    });
  yield random.between(0.2, 1) * DAY;
  const back = intruder.client(key);
  for (const region of regions) back.call('autoscaling:DescribeAutoScalingGroups', {}, region);
}
