/** The vendor was broken into: its role here, external id and all, is used from a network the vendor never used. */
import type { Script } from '../agenda.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { copyBuckets, readSecrets } from '../intruders/stealing-data.ts';
import { plantUser } from '../intruders/planting.ts';
import { dropUser } from '../intruders/tidying.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import { drawVendor, makeVendorRole, takeVendorRole, vendorCollector, type Vendor } from '../owners/vendor.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const thirdParty: Scenario = {
  name: 'third-party',
  title: { ja: '委託先の権限が悪用された', en: "A vendor's access was abused" },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: random.pick(['role', 'key']), dataEvents: random.chance(0.5) });
  const vendor = drawVendor(random);
  stage.longAgo(260, () => makeVendorRole(stage, vendor, [random.pick(['AdministratorAccess', 'PowerUserAccess'])]));
  stage.begin(stage.from + random.between(0, 3) * HOUR, vendorCollector(stage, vendor, ['us-east-1', owner.region]));
  stage.account.states.limits = { standard: random.pick([96, 128]), gpu: 0, spot: 64 };
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, owner, vendor));
  if (random.chance(0.5))
    stage.begin(
      start + random.between(14, 40) * HOUR,
      putOut(stage, owner.person, {
        keys: [],
        deleteKeys: false,
        thoroughness: random.between(0.5, 1),
        deleteUsers: [],
        regionsLooked: stage.account.states.computeRegions,
      }),
    );
}

function* hijack(stage: Stage, owner: TeamOwner, vendor: Vendor): Script {
  const intruder = new Intruder(stage, 'via-vendor', {
    networks: ['us-hosting', 'fi-hosting', 'vn-home', 'us-home'],
    tools: ['cli', 'kali', 'boto3', 'goSdk'],
    addresses: [1, 2],
  });
  const { random } = intruder;
  stage.cameIn({
    kind: 'third-party',
    principal: `arn:aws:iam::${stage.account.id}:role/${vendor.roleName}`,
    key: null,
    door: { kind: 'role-trust', target: vendor.roleName },
  });
  for (let sessions = random.whole(1, 3); sessions > 0; sessions--) {
    const seat = { hand: 'attacker', address: random.pick(intruder.addresses), userAgent: intruder.tool } as const;
    const client = takeVendorRole(stage, vendor, seat, 'us-east-1');
    if (client === null) return;
    yield* whoAmI(client, random);
    yield* readSecrets(client, random, owner.region);
    yield* copyBuckets(client, random, owner.region, owner.buckets);
    const user = yield* plantUser(client, random, { password: random.chance(0.5), key: true, policy: 'AdministratorAccess' });
    const plan = drawMiningPlan(random);
    yield* mineInRegions(stage, client, random, { ...plan, regions: plan.regions.slice(0, 2) });
    if (user !== null && random.chance(0.3)) yield* dropUser(client, random, user);
    yield random.between(3, 10) * HOUR;
  }
}
