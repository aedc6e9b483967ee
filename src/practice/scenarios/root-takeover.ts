/** Somebody who reads the owner's mail recovers root's password, signs in from abroad, makes users and machines, and shuts the owner out. */
import type { Act, Script } from '../agenda.ts';
import { recoverRootPassword, type ConsoleSession } from '../account/console.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { DAY, HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { drawMiningPlan, type MiningPlan } from '../intruders/mining-instances.ts';
import { reachText } from '../../knowledge/json-reach.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { PAGES } from '../owners/console-pages.ts';
import { imageOf } from '../owners/estate.ts';
import { putOut } from '../owners/putting-it-out.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const rootTakeover: Scenario = {
  name: 'root-takeover',
  title: {
    ja: 'ルートユーザーの乗っ取り：パスワードを再設定され、知らないユーザーを作られた',
    en: 'Root taken over: the password was reset, and users nobody knows were made',
  },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { asRoot: random.chance(0.4) });
  stage.account.states.limits = { standard: random.pick([64, 128, 192]), gpu: 0, spot: 64 };
  stage.cameIn({ kind: 'root', principal: `arn:aws:iam::${stage.account.id}:root`, key: null, door: null });
  const start = someNight(stage, random, [2, 7]);
  const planted: string[] = [];
  stage.begin(start, hijack(stage, planted));
  if (random.chance(0.6)) stage.begin(start + random.between(20, 45) * HOUR, takeBack(stage, owner, planted));
}

function* hijack(stage: Stage, planted: string[]): Script {
  const intruder = new Intruder(stage, 'root', {
    networks: ['tor-nl', 'us-home', 'vn-home', 'ng-mobile', 'us-hosting'],
    tools: ['boto3', 'cliWindows'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  if (random.chance(0.7)) {
    recoverRootPassword(stage.account, intruder.visitor(), 'PasswordRecoveryRequested');
    yield random.between(60, 900);
    recoverRootPassword(stage.account, intruder.visitor(), 'PasswordRecoveryCompleted');
  } else {
    for (let wrong = random.whole(1, 4); wrong > 0; wrong--) {
      intruder.signIn('root', false);
      yield random.between(5, 60);
    }
  }
  yield random.between(20, 200);
  const session = intruder.signIn('root');
  if (session === null) return;
  yield* lookAround(session, intruder);
  if (random.chance(0.5)) {
    session.call('iam:CreateVirtualMFADevice', { virtualMFADeviceName: 'root-account-mfa-device' });
    yield random.between(10, 60);
    session.call('iam:EnableMFADevice', { serialNumber: `arn:aws:iam::${stage.account.id}:mfa/root-account-mfa-device` });
  }
  for (let users = random.whole(1, 3); users > 0; users--) planted.push(yield* makeUser(session, intruder, users));
  if (random.chance(0.4)) {
    session.call('account:StartPrimaryEmailUpdate', { primaryEmail: 'someone-else@example.net' });
    yield random.between(60, 400);
    session.call('account:AcceptPrimaryEmailUpdate', {});
  }
  yield random.between(60, 1800);
  yield* mineByHand(stage, session, intruder, drawMiningPlan(random));
  yield* comeBackAsUser(intruder, planted);
}

function* lookAround(session: ConsoleSession, intruder: Intruder): Script {
  for (const page of ['home', 'billing', 'iam', 'ec2'] as const) {
    session.look(PAGES[page]);
    yield intruder.random.between(10, 90);
  }
}

function* makeUser(session: ConsoleSession, intruder: Intruder, number: number): Act<string> {
  const { random } = intruder;
  const name = `${random.pick(['admin', 'support', 'aws', 'developer', 'operator'])}${random.pick(['-new', '_', '.ops', ''])}${number}${random.digits(2)}`;
  session.call('iam:CreateUser', { userName: name });
  yield random.between(1, 4);
  session.call('iam:CreateLoginProfile', { userName: name, passwordResetRequired: false });
  yield random.between(1, 4);
  session.call('iam:AttachUserPolicy', { userName: name, policyArn: managedPolicyArn('AdministratorAccess') });
  yield random.between(1, 20);
  if (random.chance(0.6)) session.call('iam:CreateAccessKey', { userName: name });
  yield random.between(5, 60);
  return name;
}

/** Launch wizard after launch wizard. */
function* mineByHand(stage: Stage, session: ConsoleSession, intruder: Intruder, plan: MiningPlan): Script {
  const { random } = intruder;
  for (const region of plan.regions.slice(0, 4)) {
    session.look(PAGES['ec2-launch'], region);
    yield random.between(20, 90);
    const group = session.call(
      'ec2:CreateSecurityGroup',
      { groupName: plan.groupName, groupDescription: 'launch-wizard-1 created', vpcId: stage.account.states.compute(region).vpcId },
      region,
    );
    const groupId = reachText(group.response, 'groupId') ?? '';
    session.call('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: '0.0.0.0/0' }, region);
    yield random.between(1, 4);
    const instanceType = random.pick(plan.types);
    session.call(
      'ec2:RunInstances',
      { instanceType, imageId: imageOf(stage, region), count: random.whole(1, plan.perRegion[1]), minCount: 1, groupId },
      region,
    );
    yield random.between(60, 400);
  }
}

function* comeBackAsUser(intruder: Intruder, planted: readonly string[]): Script {
  const { random } = intruder;
  const [name] = planted;
  if (name === undefined || random.chance(0.3)) return;
  yield random.between(0.2, 1.2) * DAY;
  const session = intruder.signIn(name);
  if (session !== null) yield* lookAround(session, intruder);
}

/** The owner, let in again by AWS's support, takes root back. */
function* takeBack(stage: Stage, owner: BeginnerOwner, planted: readonly string[]): Script {
  const visitor = { hand: 'owner', address: owner.desk.addressAt('home'), browser: owner.desk.browser, signInRegion: 'us-east-1' } as const;
  recoverRootPassword(stage.account, visitor, 'PasswordRecoveryRequested');
  yield 300;
  recoverRootPassword(stage.account, visitor, 'PasswordRecoveryCompleted');
  yield 120;
  const { random } = owner.root;
  owner.root.signIn('home')?.call('iam:DeactivateMFADevice', { serialNumber: `arn:aws:iam::${stage.account.id}:mfa/root-account-mfa-device` });
  yield* putOut(stage, owner.root, {
    keys: [],
    deleteKeys: false,
    thoroughness: random.between(0.5, 1),
    deleteUsers: random.sample(planted, random.whole(0, planted.length)),
    regionsLooked: stage.account.states.computeRegions,
  });
}
