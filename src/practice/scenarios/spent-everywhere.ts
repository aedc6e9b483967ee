/** More than servers: notebooks in regions nobody opens, Lightsail, domains, prepaid plans. The bill shows what the console's first page does not. */
import type { Script } from '../agenda.ts';
import type { ConsoleSession } from '../account/console.ts';
import { DAY, HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { drawMiningPlan, mineInRegions, MINING_REGIONS } from '../intruders/mining-instances.ts';
import { plantUser } from '../intruders/planting.ts';
import { rentLightsail, rentNotebooks, shop } from '../intruders/spending-everywhere.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { putOut } from '../owners/putting-it-out.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const spentEverywhere: Scenario = {
  name: 'spent-everywhere',
  title: {
    ja: 'サーバーだけではない使い込み：ノートブック、Lightsail、ドメイン、前払いの契約',
    en: 'Money spent on more than servers: notebooks, Lightsail, domains, prepaid plans',
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
  const start = someNight(stage, random, [2, 9]);
  stage.begin(start, hijack(stage, owner));
  if (random.chance(0.6)) stage.begin(start + random.between(14, 44) * HOUR, react(stage, owner));
}

function* hijack(stage: Stage, owner: BeginnerOwner): Script {
  const { key } = owner.neglected;
  const intruder = new Intruder(stage, 'spender', {
    networks: ['us-hosting', 'vn-home', 'fi-hosting', 'us-home'],
    tools: ['boto3', 'node', 'goSdk', 'cliWindows'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  const client = intruder.client(key);
  yield* whoAmI(client, random);
  yield* plantUser(client, random, { password: random.chance(0.5), key: true, policy: 'AdministratorAccess' });
  yield random.between(20, 900);
  const plan = drawMiningPlan(random);
  yield* mineInRegions(stage, client, random, { ...plan, perRegion: [1, 1], regions: plan.regions.slice(0, random.whole(1, 2)) });
  yield* rentNotebooks(client, random, random.sample(MINING_REGIONS, random.whole(3, 7)));
  yield random.between(60, 3000);
  if (random.chance(0.7))
    yield* rentLightsail(client, random, random.sample(['us-east-1', 'us-west-2', 'eu-central-1', 'ap-southeast-1'], random.whole(1, 3)));
  if (random.chance(0.8)) yield* shop(client, random);
  yield random.between(0.2, 0.8) * DAY;
  const back = intruder.client(key);
  for (const region of random.sample(MINING_REGIONS, 3)) back.call('sagemaker:ListNotebookInstances', {}, region);
}

/** Finds the bill first, then by its regions some of the machines. */
function* react(stage: Stage, owner: BeginnerOwner): Script {
  const { user, key } = owner.neglected;
  const { random } = owner.person;
  yield* putOut(stage, owner.person, {
    keys: [{ user, keyId: key.keyId ?? '' }],
    deleteKeys: random.chance(0.5),
    thoroughness: 1,
    deleteUsers: [],
    regionsLooked: stage.account.states.computeRegions,
  });
  const session = owner.person.signIn('home');
  if (session === null) return;
  for (const { type, id, region, state } of stage.account.holdings.resources) {
    if (state === 'deleted' || !random.chance(0.7)) continue;
    yield* remove(session, random.between(5, 60), type, id, region);
  }
}

function* remove(session: ConsoleSession, seconds: number, type: string, id: string, region: string): Script {
  if (type === 'AWS::SageMaker::NotebookInstance') {
    session.call('sagemaker:StopNotebookInstance', { notebookInstanceName: id }, region);
    yield seconds;
    session.call('sagemaker:DeleteNotebookInstance', { notebookInstanceName: id }, region);
  }
  if (type === 'AWS::Lightsail::Instance') session.call('lightsail:DeleteInstance', { instanceName: id, forceDeleteAddOns: true }, region);
  yield seconds;
}
