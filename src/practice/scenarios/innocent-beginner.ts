/** Looks bad, is not: root every day, wrong passwords, refusals, new keys, a tutorial followed with too many rights. */
import type { Script } from '../agenda.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { reachText, reachTexts } from '../../knowledge/json-reach.ts';
import { DAY } from '../clock.ts';
import { beginBeginner, type BeginnerOwner } from '../owners/beginner.ts';
import { Client } from '../account/client.ts';
import { imageOf } from '../owners/estate.ts';
import { browse, byDays, EVENINGS } from '../owners/evenings.ts';
import type { Stage } from '../stage.ts';
import { anyTime } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const innocentBeginner: Scenario = {
  name: 'innocent-beginner',
  title: {
    ja: '乗っ取りではない例：毎日ルートユーザーを使う初心者の失敗',
    en: 'Not a hijack: a beginner who uses root every day, and their mistakes',
  },
  verdict: 'innocent',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginBeginner(stage, { asRoot: true, mfa: false });
  stage.begin(stage.day(random.between(20, 60)), tutorials(stage, owner));
  stage.begin(stage.to - random.between(2, 12) * DAY, handsOn(stage, owner));
}

/** Study with the limited user: refused more often than not. */
function* tutorials(stage: Stage, owner: BeginnerOwner): Script {
  const { random } = owner.person;
  yield* byDays(owner.person, { ...EVENINGS, workday: 0.15, freeDay: 0.3 }, function* study(place) {
    const client = new Client(stage.account, owner.neglected.key, {
      hand: 'owner',
      address: owner.desk.addressAt(place),
      userAgent: owner.desk.commandLine,
    });
    for (const action of random.sample(
      [
        'iam:ListUsers',
        'iam:CreateUser',
        's3:ListBuckets',
        'ec2:DescribeInstances',
        'organizations:ListAccounts',
        'account:GetContactInformation',
        'ce:GetCostAndUsage',
        'iam:ListRoles',
      ],
      random.whole(2, 6),
    )) {
      client.call(action, action === 'iam:CreateUser' ? { userName: `study-${random.letters(4)}` } : {}, owner.region);
      yield random.between(5, 120);
    }
  });
}

/** An evening of hands-on: user, admin policy, key, an instance too large by mistake, ended at once. */
function* handsOn(stage: Stage, owner: BeginnerOwner): Script {
  const { random } = owner.root;
  owner.root.signIn('home', { passwordRight: false });
  yield random.between(10, 60);
  const session = owner.root.signIn('home');
  if (session === null) return;
  yield* browse(owner.root, session, ['home', 'iam'], ['us-east-1']);
  const userName = `${random.pick(['handson', 'admin', 'test-user'])}-${random.digits(2)}`;
  session.call('iam:CreateUser', { userName });
  yield random.between(2, 20);
  session.call('iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn('AdministratorAccess') });
  session.call('iam:CreateLoginProfile', { userName, passwordResetRequired: true });
  yield random.between(10, 90);
  session.call('iam:CreateAccessKey', { userName });
  yield* browse(owner.root, session, ['ec2-launch'], [owner.region]);
  const group = session.call(
    'ec2:CreateSecurityGroup',
    { groupName: `launch-wizard-${random.whole(1, 9)}`, groupDescription: 'launch-wizard', vpcId: stage.account.states.compute(owner.region).vpcId },
    owner.region,
  );
  const groupId = reachText(group.response, 'groupId') ?? '';
  session.call('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: '0.0.0.0/0' }, owner.region);
  const where = random.pick([owner.region, 'us-east-1']);
  const launched = session.call(
    'ec2:RunInstances',
    { instanceType: random.pick(['m5.large', 'c5.4xlarge', 'g4dn.xlarge']), imageId: imageOf(stage, where), count: 1 },
    where,
  );
  const instanceIds = reachTexts(launched.response, 'instancesSet.items[].instanceId');
  yield random.between(300, 4000);
  if (instanceIds.length > 0) session.call('ec2:TerminateInstances', { instanceIds }, where);
}
