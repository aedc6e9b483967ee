/** Looks bad, is not: new colleagues, a vendor with an external id, single sign-on, a new region, all within days. */
import { reachText } from '../../knowledge/json-reach.ts';
import type { Act, Script } from '../agenda.ts';
import type { ConsoleSession } from '../account/console.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { policyText, trustAccount } from '../account/services/iam-documents.ts';
import { DAY, HOUR } from '../clock.ts';
import { Desk } from '../owners/desk.ts';
import { consoleHabit, OFFICE_HOURS, terminalHabit } from '../owners/evenings.ts';
import { Person } from '../owners/person.ts';
import { beginTeam, type TeamOwner } from '../owners/team.ts';
import { drawVendor, vendorCollector } from '../owners/vendor.ts';
import type { Stage } from '../stage.ts';
import { anyTime } from './dates.ts';
import type { Scenario } from './scenario.ts';

export const innocentOnboarding: Scenario = {
  name: 'innocent-onboarding',
  title: {
    ja: '乗っ取りではない例：入社した人たち、委託先、シングルサインオンの導入',
    en: 'Not a hijack: new colleagues, a vendor, and single sign-on',
  },
  verdict: 'innocent',
  endsAt: anyTime,
  set,
};

function set(stage: Stage): void {
  const random = stage.random.fork('story');
  const owner = beginTeam(stage, { pipeline: 'role', config: true });
  stage.begin(stage.to - random.between(15, 25) * DAY, newColleagues(stage, owner));
  stage.begin(stage.to - random.between(8, 14) * DAY, newVendor(stage, owner));
  stage.begin(stage.to - random.between(3, 7) * DAY, singleSignOn(owner));
}

function* newColleagues(stage: Stage, owner: TeamOwner): Script {
  const { random } = owner.person;
  const session = owner.person.signIn('office');
  if (session === null) return;
  for (const userName of random.sample(['hayashi', 'matsuda', 'endo', 'nishimura'], random.whole(2, 3))) {
    yield* hire(stage, owner, session, userName);
    yield random.between(60, 900);
  }
}

function* hire(stage: Stage, owner: TeamOwner, session: ConsoleSession, userName: string): Act<void> {
  const { random } = owner.person;
  session.call('iam:CreateUser', { userName });
  yield random.between(2, 20);
  session.call('iam:CreateLoginProfile', { userName, passwordResetRequired: true });
  session.call('iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn(random.pick(['AdministratorAccess', 'PowerUserAccess'])) });
  yield random.between(2, 20);
  const key = session.call('iam:CreateAccessKey', { userName }).issued;
  const person = new Person(stage, new Desk(stage, userName, owner.officeAddress), { user: userName, mfa: false, key, region: owner.region });
  stage.begin(
    stage.clock.now + random.between(1, 20) * HOUR,
    consoleHabit(person, OFFICE_HOURS, ['ec2', 's3', 'cloudwatch', 'lambda'], [owner.region, 'us-east-1'], () => {}),
  );
  if (random.chance(0.7)) stage.begin(stage.clock.now + DAY, terminalHabit(person, OFFICE_HOURS));
}

function* newVendor(stage: Stage, owner: TeamOwner): Script {
  const { random } = owner.person;
  const vendor = drawVendor(random);
  const session = owner.person.signIn('office');
  if (session === null) return;
  session.call('iam:CreateRole', {
    roleName: vendor.roleName,
    assumeRolePolicyDocument: policyText(trustAccount(vendor.accountId, vendor.externalId)),
    description: 'monitoring integration',
  });
  yield random.between(5, 60);
  session.call('iam:AttachRolePolicy', { roleName: vendor.roleName, policyArn: managedPolicyArn('ReadOnlyAccess') });
  yield random.between(60, 900);
  stage.begin(stage.clock.now + random.between(0.1, 2) * HOUR, vendorCollector(stage, vendor, ['us-east-1', owner.region, 'us-west-2']));
}

/** Identity Center and a second region opened by the administrator. */
function* singleSignOn(owner: TeamOwner): Script {
  const { random } = owner.person;
  const session = owner.person.signIn('office');
  if (session === null) return;
  session.call('organizations:CreateOrganization', { featureSet: 'ALL' });
  yield random.between(60, 300);
  const instance = session.call('sso:CreateInstance', { name: 'company' }, owner.region);
  const instanceArn = reachText(instance.response, 'instanceArn') ?? '';
  yield random.between(60, 300);
  const set_ = session.call('sso:CreatePermissionSet', { name: 'PowerUserAccess', instanceArn }, owner.region);
  const permissionSetArn = reachText(set_.response, 'permissionSet.permissionSetArn') ?? '';
  session.call(
    'sso:AttachManagedPolicyToPermissionSet',
    { instanceArn, permissionSetArn, managedPolicyArn: managedPolicyArn('PowerUserAccess') },
    owner.region,
  );
  for (let people = random.whole(2, 4); people > 0; people--) {
    const user = session.call('sso-directory:CreateUser', { identityStoreId: 'd-95677example' }, owner.region);
    yield random.between(10, 90);
    session.call(
      'sso:CreateAccountAssignment',
      { instanceArn, permissionSetArn, permissionSetName: 'PowerUserAccess', principalId: reachText(user.response, 'user.userId') ?? '' },
      owner.region,
    );
    yield random.between(10, 90);
  }
  session.call('account:EnableRegion', { regionName: 'ap-southeast-3' });
  yield random.between(600, 4000);
  session.call('s3:CreateBucket', { bucketName: `company-singapore-${random.digits(6)}` }, 'ap-southeast-1');
}
