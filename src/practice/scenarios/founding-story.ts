/** The story Hikeshi comes from: a beginner's neglected key, no MFA, large instances in several regions from American addresses, noticed on the 7th of December. */
import type { Script } from '../agenda.ts';
import { HOUR, secondsOf } from '../clock.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { Intruder } from '../intruders/intruder.ts';
import { dryRuns, shopForQuotas, whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions, type MiningPlan } from '../intruders/mining-instances.ts';
import { leaveRegion } from '../intruders/tidying.ts';
import type { Stage } from '../stage.ts';
import type { Scenario } from './scenario.ts';

const NOTICED = secondsOf('2025-12-07T11:30:00Z');

/** With one machine of each kind in each region, the bill of the default seed comes to the US$1,346 that all this began with. */
const HOURS_UNNOTICED = [48, 82.55] as const;

export const foundingStory: Scenario = {
  name: 'founding-story',
  title: {
    ja: '始まりの物語：忘れられたアクセスキーから、知らない大型サーバーが各地で起動された',
    en: 'The founding story: a forgotten access key, and large servers nobody asked for in several regions',
  },
  verdict: 'hijacked',
  endsAt: () => NOTICED + 30 * HOUR,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { mfa: false });
  const { user, key } = owner.neglected;
  stage.cameInByKey(user, key);
  stage.account.states.limits = { standard: random.pick([128, 192, 256, 320]), gpu: 0, spot: 64 };
  const plan = drawMiningPlan(random);
  const firstUse = NOTICED - random.between(...HOURS_UNNOTICED) * HOUR;
  stage.begin(firstUse, hijack(stage, owner, plan));
  const regionsLooked = random.sample(plan.regions, Math.max(2, plan.regions.length - random.whole(0, 2)));
  const found = {
    keys: [{ user, keyId: key.keyId ?? '' }],
    deleteKeys: random.chance(0.2),
    thoroughness: random.between(0.5, 1),
    deleteUsers: [],
    regionsLooked,
  };
  stage.ownerNotices(NOTICED, owner.person, putOut(stage, owner.person, found));
}

function* hijack(stage: Stage, owner: BeginnerOwner, plan: MiningPlan): Script {
  const intruder = new Intruder(stage, 'miner', {
    networks: ['us-hosting', 'us-hosting', 'us-home'],
    tools: ['boto3', 'cli', 'goSdk', 'powershell', 'cliWindows', 'kali'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  yield* whoAmI(intruder.client(owner.neglected.key), random);
  yield random.between(20, 400);
  const client = intruder.client(owner.neglected.key);
  yield* shopForQuotas(client, random, plan.regions);
  if (random.chance(0.7)) yield* dryRuns(stage, client, random, plan.regions.slice(0, 4), plan.types[0] ?? 'c5.9xlarge');
  yield* mineInRegions(stage, client, random, { ...plan, perRegion: [1, 1] });
  for (let visits = random.whole(1, 4); visits > 0; visits--) {
    yield random.between(6, 30) * HOUR;
    const back = intruder.client(owner.neglected.key);
    if (random.chance(0.25)) yield* leaveRegion(stage, back, random, random.pick(plan.regions), plan.keyName);
    for (const region of plan.regions) {
      back.call('ec2:DescribeInstances', {}, region);
      yield random.between(1, 5);
    }
  }
}
