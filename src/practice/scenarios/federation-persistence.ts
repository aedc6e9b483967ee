/** The owner deletes the key, and the intruder stays: a federation token lives its 36 hours, as a console session. */
import type { Act, Script } from '../agenda.ts';
import type { ConsoleSession } from '../account/console.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { whoAmI } from '../intruders/looking-around.ts';
import { MINING_REGIONS, MINING_TYPES } from '../intruders/mining-instances.ts';
import { federate } from '../intruders/planting.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { PAGES } from '../owners/console-pages.ts';
import { imageOf } from '../owners/estate.ts';
import { putOut } from '../owners/putting-it-out.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const federationPersistence: Scenario = {
  name: 'federation-persistence',
  title: { ja: 'キーを消しても残る侵入者：フェデレーションのコンソール', en: 'Still inside after the key was deleted: a federated console' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { neglectedPolicies: ['AdministratorAccess'] });
  const { user, key } = owner.neglected;
  stage.cameInByKey(user, key);
  stage.account.states.limits = { standard: random.pick([96, 128, 192]), gpu: 0, spot: 64 };
  const start = someNight(stage, random, [1.6, 4]);
  stage.begin(start, hijack(stage, owner));
  const found = {
    keys: [{ user, keyId: key.keyId ?? '' }],
    deleteKeys: true,
    thoroughness: random.between(0.5, 1),
    deleteUsers: [],
    regionsLooked: stage.account.states.computeRegions,
  };
  stage.ownerNotices(start + random.between(4, 12) * HOUR, owner.person, putOut(stage, owner.person, found));
}

function* hijack(stage: Stage, owner: BeginnerOwner): Script {
  const intruder = new Intruder(stage, 'federated', {
    networks: ['us-hosting', 'id-home', 'us-home', 'tor-nl'],
    tools: ['boto3', 'cli', 'kali'],
    addresses: [1, 2],
  });
  const { random } = intruder;
  const client = intruder.client(owner.neglected.key);
  yield* whoAmI(client, random);
  const session = yield* federate(intruder, client, random.pick([24, 36, 36]));
  if (session === null) return;
  yield* lookAndBuild(stage, intruder, session);
  const door = random.chance(0.7) ? yield* makeUserInConsole(intruder, session) : null;
  for (let visits = random.whole(2, 4); visits > 0; visits--) {
    yield random.between(3, 9) * HOUR;
    yield* lookAndBuild(stage, intruder, session);
  }
  if (door === null || random.chance(0.4)) return;
  const own = intruder.signIn(door);
  own?.look(PAGES.iam);
}

function* lookAndBuild(stage: Stage, intruder: Intruder, session: ConsoleSession): Script {
  const { random } = intruder;
  const region = random.pick(MINING_REGIONS);
  session.look([...PAGES.home, ...PAGES.ec2], region);
  yield random.between(30, 300);
  session.call(
    'ec2:RunInstances',
    { instanceType: random.pick(MINING_TYPES), imageId: imageOf(stage, region), count: random.whole(1, 4), minCount: 1 },
    region,
  );
  yield random.between(30, 300);
}

/** IAM is closed to the token itself, but not to the console made from it. */
function* makeUserInConsole(intruder: Intruder, session: ConsoleSession): Act<string | null> {
  const { random } = intruder;
  const userName = `${random.pick(['temp', 'sys', 'console'])}-${random.letters(4)}`;
  if (session.call('iam:CreateUser', { userName }).error !== null) return null;
  yield random.between(1, 5);
  session.call('iam:CreateLoginProfile', { userName, passwordResetRequired: false });
  yield random.between(1, 5);
  session.call('iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn('AdministratorAccess') });
  yield random.between(5, 40);
  return userName;
}
