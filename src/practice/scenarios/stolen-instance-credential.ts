/** A server gives its role's credential away (old metadata service, a hole in the web application); it is used from outside to read, copy and launch. */
import type { Script } from '../agenda.ts';
import { DAY, HOUR, MINUTE } from '../clock.ts';
import { stopTheTrail } from '../intruders/hiding.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { plantUser } from '../intruders/planting.ts';
import { copyBuckets, readSecrets, shareSnapshot } from '../intruders/stealing-data.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const stolenInstanceCredential: Scenario = {
  name: 'stolen-instance-credential',
  title: {
    ja: 'サーバーの権限が外へ持ち出された：データの持ち出しと大型サーバーの起動',
    en: "A server's credential was carried off: data copied, large servers started",
  },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const powerful = random.chance(0.6);
  const owner = beginTeam(stage, {
    pipeline: random.pick(['role', 'key', 'none']),
    oldMetadata: random.chance(0.8),
    dataEvents: random.chance(0.6),
    serverPolicies: powerful ? ['PowerUserAccess'] : ['AmazonS3FullAccess', 'AmazonEC2FullAccess'],
  });
  stage.account.states.limits = { standard: random.pick([96, 128, 192]), gpu: 0, spot: 64 };
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, owner));
  if (random.chance(0.5))
    stage.begin(
      start + random.between(12, 40) * HOUR,
      putOut(stage, owner.person, {
        keys: [],
        deleteKeys: false,
        thoroughness: random.between(0.4, 1),
        deleteUsers: [],
        regionsLooked: stage.account.states.computeRegions,
      }),
    );
}

/** The thief and the instance use the same credential at the same time, until it expires. */
function* hijack(stage: Stage, owner: TeamOwner): Script {
  const intruder = new Intruder(stage, 'thief', {
    networks: ['us-hosting', 'fi-hosting', 'vn-home', 'us-home'],
    tools: ['kali', 'cli', 'boto3', 'cliWindows'],
    addresses: [1, 2],
  });
  const { random } = intruder;
  const { region, buckets } = owner;
  const { tray } = owner.server;
  while (tray.credential === null || (tray.credential.expiresAt ?? 0) < stage.clock.now + 4 * HOUR) yield 10 * MINUTE;
  const first = tray.credential;
  yield random.between(1, 15) * MINUTE;
  stage.cameIn({
    kind: 'instance-credential',
    principal: `arn:aws:sts::${stage.account.id}:assumed-role/${owner.server.role}/${owner.server.instanceId}`,
    key: first.keyId,
    door: null,
  });
  const client = intruder.client(first);
  yield* whoAmI(client, random);
  yield* readSecrets(client, random, region);
  yield* copyBuckets(client, random, region, buckets);
  const disk = [...stage.account.states.compute(region).instances.values()].find((instance) => instance.madeBy === 'owner')?.volumeIds[0];
  if (disk !== undefined && random.chance(0.5)) yield* shareSnapshot(client, random, region, disk);
  yield* plantUser(client, random, { password: true, key: true, policy: 'AdministratorAccess' });
  const plan = drawMiningPlan(random);
  yield* mineInRegions(stage, client, random, { ...plan, regions: [region, ...plan.regions.slice(0, random.whole(1, 3))] });
  if (random.chance(0.4)) yield* stopTheTrail(client, random, region);
  if (random.chance(0.5)) return;
  yield random.between(0.4, 1.2) * DAY;
  const second = tray.credential;
  if (second !== null) yield* copyBuckets(intruder.client(second), random, region, buckets);
}
