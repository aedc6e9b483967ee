/** The intruder makes an organization, member accounts in it, and switches regions on: burning where nobody looks. */
import type { Script } from '../agenda.ts';
import { DAY, HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { shopForQuotas, whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions } from '../intruders/mining-instances.ts';
import { plantRole, plantUser } from '../intruders/planting.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const organizationAccounts: Scenario = {
  name: 'organization-accounts',
  title: { ja: '組織と子アカウントを勝手に作られた', en: 'An organization and member accounts made behind the back' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

const OPT_IN = ['af-south-1', 'ap-east-1', 'me-south-1', 'eu-south-1', 'ap-southeast-3', 'il-central-1', 'me-central-1', 'ca-west-1'];

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { neglectedPolicies: ['AdministratorAccess'] });
  const { user, key } = owner.neglected;
  stage.cameInByKey(user, key);
  stage.account.states.limits = { standard: random.pick([64, 128]), gpu: 0, spot: 64 };
  const start = someNight(stage, random, [2, 8]);
  const planted: string[] = [];
  stage.begin(start, hijack(stage, owner, planted));
  if (random.chance(0.6)) stage.begin(start + random.between(20, 44) * HOUR, react(stage, owner, planted));
}

function* hijack(stage: Stage, owner: BeginnerOwner, planted: string[]): Script {
  const { key } = owner.neglected;
  const intruder = new Intruder(stage, 'organizer', {
    networks: ['us-hosting', 'vn-home', 'aws-us-east-1', 'pk-home'],
    tools: ['boto3', 'node', 'goSdk'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  const client = intruder.client(key);
  yield* whoAmI(client, random);
  const user = yield* plantUser(client, random, { password: true, key: true, policy: 'AdministratorAccess' });
  if (user !== null) planted.push(user.name);
  client.call('organizations:DescribeOrganization');
  yield random.between(1, 10);
  client.call('organizations:LeaveOrganization');
  yield random.between(1, 10);
  client.call('organizations:CreateOrganization', { featureSet: 'ALL' });
  yield random.between(10, 60);
  const worker = user === null || user.key === null ? client : intruder.client(user.key);
  for (let accounts = random.whole(2, 12); accounts > 0; accounts--) {
    worker.call('organizations:CreateAccount', {});
    yield random.between(5, 40);
    worker.call('organizations:DescribeCreateAccountStatus', { createAccountRequestId: `car-${random.hex(32)}` });
    yield random.between(20, 200);
  }
  putMembersToWork(stage);
  const regions = random.sample(OPT_IN, random.whole(1, 4));
  for (const regionName of regions) {
    worker.call('account:EnableRegion', { regionName });
    yield random.between(2, 20);
  }
  const plan = drawMiningPlan(random);
  yield* shopForQuotas(worker, random, plan.regions);
  for (const region of plan.regions.slice(0, 3)) {
    worker.call(
      'servicequotas:RequestServiceQuotaIncrease',
      { serviceCode: 'ec2', quotaCode: 'L-1216C47A', desiredValue: random.pick([256, 1000, 5000]) },
      region,
    );
    yield random.between(2, 30);
  }
  if (random.chance(0.5)) yield* plantRole(worker, random);
  yield random.between(0.3, 0.9) * DAY;
  yield* mineInRegions(stage, worker, random, { ...plan, regions: [...plan.regions.slice(0, 3), ...regions.slice(0, 1)] });
}

/** What runs in member accounts is in their own logs, but on this account's bill. */
function putMembersToWork(stage: Stage): void {
  const random = stage.random.fork('members');
  for (const member of stage.account.states.memberAccounts.keys()) {
    if (random.chance(0.3)) continue;
    const region = random.pick(['us-east-1', 'us-east-2', 'us-west-2', 'eu-west-1']);
    const place = { region, zone: `${region}a`, hand: 'attacker', member } as const;
    const id = random.hex(16);
    stage.account.meter.began({
      ...place,
      id: `i-0${id}`,
      what: { kind: 'instance', type: random.pick(['c5.4xlarge', 'c5a.8xlarge']), spot: false },
    });
    stage.account.meter.began({ ...place, id: `vol-0${id}`, what: { kind: 'volume', gigabytes: 8 } });
    stage.account.meter.began({ ...place, id: `eni-0${id}`, what: { kind: 'address', inUse: true } });
  }
}

function* react(stage: Stage, owner: BeginnerOwner, planted: readonly string[]): Script {
  const { user, key } = owner.neglected;
  const { random } = owner.person;
  yield* putOut(stage, owner.person, {
    keys: [{ user, keyId: key.keyId ?? '' }],
    deleteKeys: true,
    thoroughness: random.between(0.3, 1),
    deleteUsers: random.chance(0.5) ? planted : [],
    regionsLooked: stage.account.states.computeRegions,
  });
  const session = owner.root.signIn('home');
  for (const accountId of stage.account.states.memberAccounts.keys()) {
    if (random.chance(0.6)) session?.call('organizations:CloseAccount', { accountId });
    yield random.between(20, 90);
  }
}
