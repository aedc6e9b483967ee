/** A password without MFA, tried or bought: the console is opened from abroad. */
import { reachText } from '../../knowledge/json-reach.ts';
import type { Script } from '../agenda.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { DAY, HOUR } from '../clock.ts';
import { Intruder } from '../intruders/intruder.ts';
import { MINING_REGIONS, MINING_TYPES } from '../intruders/mining-instances.ts';
import { PAGES } from '../owners/console-pages.ts';
import { imageOf } from '../owners/estate.ts';
import type { Person } from '../owners/person.ts';
import { putOut } from '../owners/putting-it-out.ts';
import { beginTeam } from '../owners/team.ts';
import type { Stage } from '../stage.ts';
import { anyTime, someNight } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const consolePassword: Scenario = {
  name: 'console-password',
  title: { ja: 'MFAのないパスワードで、海外からコンソールに入られた', en: 'A password without MFA, and a console opened from abroad' },
  verdict: 'hijacked',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: random.pick(['role', 'key']), weakMember: true });
  const { weak } = owner;
  if (weak === null) throw new Error('nobody has a weak password');
  stage.account.states.limits = { standard: random.pick([96, 128]), gpu: 0, spot: 64 };
  stage.cameIn({
    kind: 'console-password',
    principal: `arn:aws:iam::${stage.account.id}:user/${weak.user}`,
    key: null,
    door: { kind: 'login-profile', target: weak.user },
  });
  const start = someNight(stage, random, [2, 9]);
  const planted: string[] = [];
  stage.begin(start, hijack(stage, weak, planted));
  if (random.chance(0.6)) stage.begin(start + random.between(14, 40) * HOUR, react(stage, owner.person, weak, planted));
}

function* hijack(stage: Stage, weak: Person, planted: string[]): Script {
  const intruder = new Intruder(stage, 'password', {
    networks: ['us-hosting', 'vn-home', 'id-home', 'ng-mobile', 'tor-nl', 'us-home'],
    tools: ['cli'],
    addresses: [1, 3],
  });
  const { random } = intruder;
  for (let wrong = random.whole(0, 6); wrong > 0; wrong--) {
    intruder.signIn(random.chance(0.7) ? weak.user : random.pick(['admin', 'test', 'root-user']), false);
    yield random.between(2, 90);
  }
  const session = intruder.signIn(weak.user);
  if (session === null) return;
  for (const page of ['home', 'iam', 'ec2', 'billing'] as const) {
    session.look(PAGES[page]);
    yield random.between(8, 70);
  }
  const userName = `${random.pick(['backup', 'svc', 'cloud', 'support'])}-${random.letters(4)}`;
  if (session.call('iam:CreateUser', { userName }).error === null) {
    planted.push(userName);
    session.call('iam:CreateLoginProfile', { userName, passwordResetRequired: false });
    yield random.between(1, 6);
    session.call('iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn('AdministratorAccess') });
    session.call('iam:CreateAccessKey', { userName });
  }
  if (random.chance(0.4)) {
    session.call('iam:CreateVirtualMFADevice', { virtualMFADeviceName: weak.user });
    yield random.between(10, 40);
    session.call('iam:EnableMFADevice', { userName: weak.user, serialNumber: `arn:aws:iam::${stage.account.id}:mfa/${weak.user}` });
  }
  for (const region of random.sample(MINING_REGIONS, random.whole(2, 4))) {
    session.look(PAGES['ec2-launch'], region);
    yield random.between(20, 120);
    const group = session.call(
      'ec2:CreateSecurityGroup',
      { groupName: 'launch-wizard-1', groupDescription: 'launch-wizard-1', vpcId: stage.account.states.compute(region).vpcId },
      region,
    );
    session.call(
      'ec2:RunInstances',
      {
        instanceType: random.pick(MINING_TYPES),
        imageId: imageOf(stage, region),
        count: random.whole(1, 4),
        minCount: 1,
        groupId: reachText(group.response, 'groupId') ?? '',
      },
      region,
    );
    yield random.between(60, 600);
  }
  yield random.between(0.2, 0.9) * DAY;
  const again = intruder.signIn(planted[0] ?? weak.user);
  again?.look(PAGES.ec2);
}

function* react(stage: Stage, admin: Person, weak: Person, planted: readonly string[]): Script {
  const { random } = admin;
  const session = admin.signIn('home');
  session?.call(random.chance(0.5) ? 'iam:DeleteLoginProfile' : 'iam:UpdateLoginProfile', { userName: weak.user });
  yield random.between(60, 600);
  yield* putOut(stage, admin, {
    keys: [],
    deleteKeys: false,
    thoroughness: random.between(0.5, 1),
    deleteUsers: random.chance(0.6) ? planted : [],
    regionsLooked: stage.account.states.computeRegions,
  });
}
