/** Doors that clean-ups miss: a public function, an identity provider, a trust anchor, an opened role; the intruder comes back through a new user. */
import type { Script } from '../agenda.ts';
import { DAY, HOUR } from '../clock.ts';
import { lookForGuards } from '../intruders/hiding.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { openRole, plantFunctionUrl, plantTrustAnchor, plantUser, plantWebProvider } from '../intruders/planting.ts';
import { leaveRegion } from '../intruders/tidying.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const lambdaUrlPersistence: Scenario = {
  name: 'lambda-url-persistence',
  title: {
    ja: '片付けで見落とされる裏口：公開された関数、認証元、書き換えられたロール',
    en: 'Back doors a clean-up misses: a public function, an identity provider, a rewritten role',
  },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { neglectedPolicies: ['AdministratorAccess'] });
  const { user, key } = owner.neglected;
  stage.cameInByKey(user, key);
  const start = someNight(stage, random, [3, 10]);
  stage.begin(start, hijack(stage, owner));
  if (random.chance(0.7))
    stage.begin(
      start + random.between(10, 40) * HOUR,
      putOut(stage, owner.person, {
        keys: [{ user, keyId: key.keyId ?? '' }],
        deleteKeys: random.chance(0.6),
        thoroughness: random.between(0.5, 1),
        deleteUsers: [],
        regionsLooked: stage.account.states.computeRegions,
      }),
    );
}

function* hijack(stage: Stage, owner: BeginnerOwner): Script {
  const intruder = new Intruder(stage, 'persister', {
    networks: ['us-hosting', 'fi-hosting', 'us-home'],
    tools: ['boto3', 'goSdk', 'node', 'cli'],
    addresses: [1, 2],
  });
  const { random } = intruder;
  const client = intruder.client(owner.neglected.key);
  yield* whoAmI(client, random);
  yield* lookForGuards(client, random, ['us-east-1', owner.region]);
  yield* plantFunctionUrl(client, random, random.pick(['us-east-1', 'us-west-2', owner.region]));
  if (random.chance(0.6)) yield* openRole(client, random, 'web-server-role');
  if (random.chance(0.5)) yield* plantWebProvider(client, random);
  if (random.chance(0.4)) yield* plantTrustAnchor(client, random, 'us-east-1');
  const user = yield* plantUser(client, random, { password: random.chance(0.5), key: true, policy: 'AdministratorAccess' });
  yield random.between(0.3, 1.5) * DAY;
  if (user === null || user.key === null) return;
  const plan = drawMiningPlan(random);
  yield* mineInRegions(stage, intruder.client(user.key), random, { ...plan, regions: plan.regions.slice(0, 2) });
  if (random.chance(0.5)) return;
  yield random.between(2, 10) * HOUR;
  yield* leaveRegion(stage, intruder.client(user.key), random, plan.regions[0] ?? 'us-east-1', plan.keyName);
}
