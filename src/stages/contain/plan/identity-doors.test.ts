/** What the plan proposes against ways back in through identities: from the findings, the live account and its Event history. */
import { describe, expect, it } from 'vitest';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { ACCOUNT, anInstance, aRegion, aUser, aWorld, type FakeRole, type FakeWorld } from '../testing/fake-account/world.ts';
import { aFoothold, aResource, anActor, FROM, someFindings, userArn } from '../testing/some-findings.ts';
import { drafted } from '../testing/tested-run.ts';
import type { Findings } from '../../investigate/index.ts';
import type { PlanWish } from './resource-proposals.ts';

const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
const aRole = (role: Partial<FakeRole> = {}): FakeRole => ({ attached: [], inline: {}, trust: '{}', ...role });

async function planned(world: Partial<FakeWorld>, findings: Findings, wish: Partial<PlanWish> = {}) {
  const plan = await drafted(findings, new FakeAccount(aWorld(world)), wish);
  return {
    steps: plan.steps.map(({ action, target, calls }) => `${action} ${target.id}: ${calls.map((one) => one.operation).join(' ')}`),
    byHand: plan.byHand.map((one) => one.subject),
    questions: plan.questions.map((one) => one.subject),
    calls: plan.steps.flatMap((one) => one.calls),
    already: plan.already.map((one) => one.subject),
    unseen: plan.unseen,
  };
}

const event = (named: string, eventName: string, eventTime: string, requestParameters: object, eventID = `h-${eventName}-${eventTime}`) => ({
  named,
  record: JSON.stringify({ eventID, eventName, eventTime, requestParameters }),
});

const BEFORE = '2025-12-01T00:00:00Z';

describe('doors in a Region', () => {
  const [anchor, profile] = ['6f3b8c1e-0000-4000-8000-1234567890ab', '0a1b2c3d-0000-4000-8000-1234567890ab'];
  const regions = { 'eu-west-1': aRegion({ anchors: { [anchor]: true }, anywhereProfiles: { [profile]: true } }) };
  const at = (region?: string) => ({ region });

  it('are shut where the findings say they are', async () => {
    const footholds = [aFoothold('roles-anywhere-anchor', anchor, at('eu-west-1')), aFoothold('roles-anywhere-profile', profile, at('eu-west-1'))];
    const { steps } = await planned({ regions }, someFindings({ footholds }));
    expect(steps).toEqual([`rolesanywhere-disable-anchor ${anchor}: DisableTrustAnchor`, `rolesanywhere-disable-profile ${profile}: DisableProfile`]);
  });

  it('go to the person where older findings name no Region, and to nobody where they are of another account', async () => {
    const plain = await planned({ regions }, someFindings({ footholds: [aFoothold('roles-anywhere-anchor', anchor)] }));
    expect([plain.steps, plain.byHand]).toEqual([[], [`roles-anywhere-anchor ${anchor}`]]);
    const others = aFoothold('roles-anywhere-anchor', anchor, { region: 'eu-west-1', account: '111122223333' });
    const elsewhere = await planned({ regions }, someFindings({ footholds: [others] }));
    expect([elsewhere.steps, elsewhere.byHand]).toEqual([[], []]);
  });

  it('of a kind no action knows are named with their Region', async () => {
    const { byHand } = await planned({}, someFindings({ footholds: [aFoothold('network-opened', 'vpn-1', at('ap-southeast-3'))] }));
    expect(byHand).toEqual(['network-opened vpn-1 (ap-southeast-3)']);
  });
});

describe('credentials on a user he never acted as', () => {
  it('are switched off by what the findings say whose they are', async () => {
    const serial = `arn:aws:iam::${ACCOUNT}:mfa/his`;
    const world = {
      users: {
        dev: aUser({
          serviceCredentials: { ACCAEXAMPLE: 'Active' },
          sshKeys: { APKAEXAMPLE: 'Active' },
          certificates: { CERTEXAMPLE: 'Active' },
          mfa: { [serial]: '2026-01-01T00:00:00Z' },
        }),
      },
    };
    const subject = 'user/dev';
    const footholds = [
      aFoothold('bedrock-api-key', 'ACCAEXAMPLE', { subject }),
      aFoothold('ssh-public-key', 'APKAEXAMPLE', { subject }),
      aFoothold('signing-certificate', 'CERTEXAMPLE', { subject }),
      aFoothold('mfa-device', 'dev', { subject, details: { device: serial } }),
    ];
    expect((await planned(world, someFindings({ footholds }))).steps).toEqual([
      `iam-remove-mfa ${serial}: DeactivateMFADevice`,
      'iam-deactivate-service-credential ACCAEXAMPLE: UpdateServiceSpecificCredential',
      'iam-deactivate-ssh-key APKAEXAMPLE: UpdateSSHPublicKey',
      'iam-deactivate-certificate CERTEXAMPLE: UpdateSigningCertificate',
    ]);
  });

  it('of root go to the person', async () => {
    const findings = someFindings({ footholds: [aFoothold('mfa-device', 'root', { subject: 'user/root', details: { device: 'x' } })] });
    expect(await planned({}, findings)).toMatchObject({ steps: [], byHand: ['mfa-device root'] });
  });
});

describe('what Event history still knows', () => {
  const trust = '{ "Version": "2012-10-17", "Statement": [] }';
  const opened = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}]}`;

  it('a trust comes back to the very text the owner last wrote', async () => {
    const history = [
      event('web', 'UpdateAssumeRolePolicy', FROM, { roleName: 'web', policyDocument: opened }, 'e-role-trust'),
      event('web', 'UpdateAssumeRolePolicy', BEFORE, { roleName: 'web', policyDocument: trust }),
      event('web', 'CreateRole', '2025-11-01T00:00:00Z', { roleName: 'web', assumeRolePolicyDocument: opened }),
    ];
    const findings = someFindings({ footholds: [aFoothold('role-trust', 'web')] });
    const { calls } = await planned({ roles: { web: aRole({ trust: opened }) }, history }, findings);
    expect(calls.map((one) => one.input)).toEqual([{ RoleName: 'web', PolicyDocument: trust }]);
    const asked = await planned({ roles: { web: aRole({ trust: opened }) } }, findings);
    expect([asked.steps, asked.questions]).toEqual([[], ['role/web']]);
  });

  it('a boundary comes back; unknown, it is asked about; none before, it goes', async () => {
    const limits = `arn:aws:iam::${ACCOUNT}:policy/limits`;
    const removed = someFindings({ footholds: [aFoothold('boundary-removed', 'user/dev')] });
    const put = event('dev', 'PutUserPermissionsBoundary', BEFORE, { userName: 'dev', permissionsBoundary: limits });
    const users = { dev: aUser() };
    expect((await planned({ users, history: [put] }, removed)).calls.map((one) => one.input)).toEqual([
      { UserName: 'dev', PermissionsBoundary: limits },
    ]);
    expect(await planned({ users }, removed)).toMatchObject({ steps: [], questions: ['user/dev'] });
    const set = someFindings({ footholds: [aFoothold('boundary-set', 'role/web')] });
    const made = event('web', 'CreateRole', BEFORE, { roleName: 'web', assumeRolePolicyDocument: '{}' });
    expect((await planned({ roles: { web: aRole({ boundary: ADMIN }) }, history: [made] }, set)).steps).toEqual([
      'iam-set-boundary web: DeleteRolePermissionsBoundary',
    ]);
  });

  it('an inline policy he overwrote says again what it said; one of his own goes', async () => {
    const history = [event('dev', 'PutUserPolicy', BEFORE, { userName: 'dev', policyName: 'own', policyDocument: trust })];
    const findings = someFindings({ footholds: [aFoothold('inline-policy', 'dev own'), aFoothold('inline-policy', 'dev his')] });
    const { steps } = await planned({ users: { dev: aUser({ inline: { own: '{"a":1}', his: '{"a":1}' } }) }, history }, findings);
    expect(steps).toEqual(['iam-remove-inline-policy own: PutUserPolicy', 'iam-remove-inline-policy his: DeleteUserPolicy']);
  });
});

describe('roles of machines', () => {
  it('one he gave a machine is taken off, and its sessions are cut', async () => {
    const profile = `arn:aws:iam::${ACCOUNT}:instance-profile/ops`;
    const world = {
      roles: { ops: aRole() },
      instanceProfiles: { ops: 'ops' },
      regions: { 'eu-west-1': aRegion({ instances: { 'i-0a': anInstance({ profile }) } }) },
    };
    const findings = someFindings({ footholds: [aFoothold('instance-profile', 'i-0a', { region: 'eu-west-1' })] });
    expect((await planned(world, findings)).steps).toEqual([
      'ec2-detach-profile i-0a: DisassociateIamInstanceProfile',
      'iam-cut-role-sessions ops: PutRolePolicy',
    ]);
  });

  it('profiles that lead to a role he made are emptied', async () => {
    const findings = someFindings({
      resources: [aResource('AWS::IAM::Role', 'his', 'us-east-1'), aResource('AWS::IAM::InstanceProfile', 'fast', 'us-east-1')],
    });
    const { steps, byHand } = await planned({ roles: { his: aRole() }, instanceProfiles: { fast: 'his', own: 'web' } }, findings);
    expect(steps).toContain('iam-empty-profile fast: RemoveRoleFromInstanceProfile');
    expect([steps.length, byHand]).toEqual([4, []]);
  });
});

it('outbound federation he switched on is stopped; on since before, it is asked about', async () => {
  const findings = someFindings({ footholds: [aFoothold('outbound-federation', ACCOUNT)] });
  expect((await planned({ outboundFederation: true }, findings)).steps).toEqual([
    `iam-disable-outbound-federation ${ACCOUNT}: DisableOutboundWebIdentityFederation`,
  ]);
  expect(await planned({ outboundFederation: true }, someFindings())).toMatchObject({ steps: [], questions: ['outbound-federation'] });
});

it('requests to be given permissions are named, once they can still give any', async () => {
  const account = new FakeAccount(aWorld());
  const requests = ['PENDING_APPROVAL', 'REJECTED'].map((State, index) => ({
    DelegationRequestId: `dr-${index}`,
    RequestorName: 'Helper Inc',
    State,
  }));
  account.meddling = ({ operation }) =>
    operation === 'ListDelegationRequests' ? { kind: 'found', output: { DelegationRequests: requests }, requestId: 'r' } : null;
  const plan = await drafted(someFindings(), account);
  expect(plan.questions.map((one) => [one.subject, one.said.en.includes('Helper Inc')])).toEqual([['delegation-request dr-0', true]]);
});

it('people of Identity Center he made are disabled and lose what he let them be, but never the one who acts', async () => {
  const set = 'arn:aws:sso:::permissionSet/ssoins-1/ps-1';
  const world = { regions: { 'us-west-2': aRegion({ centerUsers: { 'u-1': true }, centerAssignments: [`USER u-1 in ${ACCOUNT} with ${set}`] }) } };
  const at = { region: 'us-west-2' };
  const footholds = [aFoothold('identity-center-user', 'u-1', at), aFoothold('identity-center-assignment', `USER u-1 in ${ACCOUNT} with ${set}`, at)];
  expect((await planned(world, someFindings({ footholds }))).steps).toEqual([
    'identitystore-disable-user u-1: UpdateUser',
    'sso-remove-assignment u-1: DeleteAccountAssignment',
  ]);
  const caller = `arn:aws:sts::${ACCOUNT}:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/name-u-1`;
  expect((await planned({ ...world, caller }, someFindings({ footholds }))).steps).toEqual([]);
});

it('a role of Identity Center, which IAM would refuse to change, goes to the person with what no API can do', async () => {
  const name = 'AWSReservedSSO_Admin_0123456789abcdef';
  const findings = someFindings({ actors: [anActor('attacker', [`arn:aws:sts::${ACCOUNT}:assumed-role/${name}/eve@example.com`])] });
  const plan = await drafted(findings, new FakeAccount(aWorld({ roles: { [name]: aRole() } })));
  expect([plan.steps, plan.byHand.map((one) => one.subject)]).toEqual([[], [`role/${name}`]]);
  expect(plan.byHand[0]?.said.en).toMatch(/no API ends portal sessions/);
});

describe('deleting at the end', () => {
  const findings = someFindings({
    actors: [anActor('attacker', [userArn('dev')], ['AKIAIOSFODNN7EXAMPLE'])],
    resources: [
      aResource('AWS::IAM::User', 'his', 'us-east-1'),
      aResource('AWS::IAM::Role', 'back', 'us-east-1'),
      aResource('AWS::IAM::Group', 'ops2', 'us-east-1'),
      aResource('AWS::IAM::ManagedPolicy', `arn:aws:iam::${ACCOUNT}:policy/his`, 'us-east-1'),
      aResource('AWS::IAM::VirtualMFADevice', `arn:aws:iam::${ACCOUNT}:mfa/his`, 'us-east-1'),
    ],
  });
  const world = () => ({
    users: { dev: aUser({ keys: { AKIAIOSFODNN7EXAMPLE: 'Active' as const } }), his: aUser({ keys: { AKIAI44QH8DHBEXAMPLE: 'Active' as const } }) },
    roles: { back: aRole() },
    groups: { ops2: { attached: [], inline: {} } },
    policies: { [`arn:aws:iam::${ACCOUNT}:policy/his`]: { version: 'v1', versions: { v1: FROM } } },
    virtualMfa: [`arn:aws:iam::${ACCOUNT}:mfa/his`],
  });

  it('is left out unless asked for, and then comes last', async () => {
    const without = await planned(world(), findings);
    expect([without.steps.filter((one) => one.includes('-delete-')), without.byHand]).toEqual([[], []]);
    const { steps } = await planned(world(), findings, { remove: true });
    expect(steps.slice(-6)).toEqual([
      'iam-delete-key AKIAIOSFODNN7EXAMPLE: DeleteAccessKey',
      `iam-delete-mfa-device arn:aws:iam::${ACCOUNT}:mfa/his: DeleteVirtualMFADevice`,
      'iam-delete-user his: DeleteAccessKey DeleteUser',
      'iam-delete-role back: DeleteRole',
      'iam-delete-group ops2: DeleteGroup',
      `iam-delete-policy arn:aws:iam::${ACCOUNT}:policy/his: DeletePolicy`,
    ]);
  });
});
