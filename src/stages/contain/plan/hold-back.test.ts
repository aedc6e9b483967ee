/** Never the operator, never the last one who can put the account right: one case a way of being signed in, and a way of being the last. */
import { describe, expect, it } from 'vitest';
import { checkBeforeApplying } from '../apply/before-applying.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { ACCOUNT, aUser, aWorld, type FakeRole, type FakeWorld } from '../testing/fake-account/world.ts';
import { aFoothold, aResource, anActor, sessionArn, someFindings, userArn } from '../testing/some-findings.ts';
import { drafted } from '../testing/tested-run.ts';

const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
const KEY = 'AKIAIOSFODNN7EXAMPLE';
const allow = (principal: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }] });
const aRole = (trust: object, attached: string[] = [ADMIN]): FakeRole => ({ attached, inline: {}, trust: allow(trust) });
const PEOPLE = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const MACHINES = { Service: 'ec2.amazonaws.com' };

const suspectUser = someFindings({ actors: [anActor('attacker', [userArn('ogawa')], [KEY])] });
const suspectRole = someFindings({ actors: [anActor('attacker', [sessionArn('ops', 'x')])] });
const ogawa = (more = {}) => aUser({ attached: [ADMIN], password: true, keys: { [KEY]: 'Active' }, ...more });

const planned = async (world: Partial<FakeWorld>, findings = suspectUser) => {
  const plan = await drafted(findings, new FakeAccount(aWorld(world)));
  const named = (list: readonly { subject: string }[]) => list.map((one) => one.subject);
  return { steps: plan.steps.map((one) => `${one.action} ${one.target.id}`), held: named(plan.heldBack), plan };
};

const ALL = [`iam-deactivate-key ${KEY}`, 'iam-deny-user ogawa', 'iam-cut-user-sessions ogawa'];

describe('whoever is signed in is not cut', () => {
  it.each([
    ['by a session of the user', { caller: userArn('ogawa') }],
    ['by a session of a role that only this user may become', { caller: sessionArn('ops', 'cli'), roles: { ops: aRole({ AWS: userArn('ogawa') }) } }],
    [
      'by "Switch role" in the console, which calls the session after the user',
      { caller: sessionArn('ops', 'ogawa'), roles: { ops: aRole(PEOPLE) } },
    ],
  ])('%s', async (_, world) => {
    const { steps, held } = await planned({ users: { ogawa: ogawa(), boss: ogawa({ keys: {} }) }, ...world });
    expect(steps).toEqual([]);
    expect(held).toEqual([KEY, 'ogawa', 'ogawa']);
  });

  it('by a role with another way in: the user is cut', async () => {
    const { steps } = await planned({ users: { ogawa: ogawa() }, caller: sessionArn('ops', 'cli'), roles: { ops: aRole(PEOPLE) } });
    expect(steps).toEqual(ALL);
  });

  it('by a session of the role, also one of Identity Center', async () => {
    const { steps, held } = await planned({ caller: sessionArn('ops', 'me'), roles: { ops: aRole(PEOPLE) } }, suspectRole);
    expect([steps, held]).toEqual([[], ['ops']]);
  });

  it('by a federated session, whose user nobody tells: no user is denied, keys are switched off all the same', async () => {
    const { steps, held, plan } = await planned({ users: { ogawa: ogawa() }, caller: `arn:aws:sts::${ACCOUNT}:federated-user/me` });
    expect(steps).toEqual([`iam-deactivate-key ${KEY}`]);
    expect(held).toEqual(['ogawa', 'ogawa']);
    expect(plan.heldBack[0]?.said.en).toMatch(/federated session/);
    expect(plan.heldBack[0]?.said.ja).toMatch(/フェデレーション/);
  });

  it('by a group: it keeps what its members need', async () => {
    const findings = someFindings({ footholds: [aFoothold('attached-policy', `group/admins ${ADMIN}`)] });
    const world = { users: { me: aUser({ groups: ['admins'], password: true }) }, groups: { admins: { attached: [ADMIN], inline: {} } } };
    expect(await planned({ ...world, caller: userArn('me') }, findings)).toMatchObject({ steps: [], held: [ADMIN] });
    expect((await planned(world, findings)).steps).toEqual([`iam-detach-policy ${ADMIN}`]);
  });

  it('by a provider: it stays while the role trusts it', async () => {
    const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/login.example.net`;
    const findings = someFindings({ footholds: [aFoothold('oidc-provider', arn)] });
    const world = { oidc: { [arn]: { url: 'login.example.net', clients: [], thumbprints: [] } }, roles: { ops: aRole({ Federated: arn }) } };
    expect(await planned({ ...world, caller: sessionArn('ops', 'me') }, findings)).toMatchObject({ steps: [], held: [arn] });
    expect((await planned(world, findings)).steps).toEqual([`iam-remove-oidc-provider ${arn}`]);
  });

  it('a root key is never switched off: root may be signed in with it', async () => {
    const account = new FakeAccount(aWorld());
    account.meddling = ({ operation }) =>
      operation === 'GetAccessKeyLastUsed' ? { kind: 'found', output: { UserName: 'root' }, requestId: 'r' } : null;
    const plan = await drafted(someFindings({ footholds: [aFoothold('access-key', KEY)] }), account);
    expect([plan.steps, plan.byHand.map((one) => one.subject)]).toEqual([[], [`access-key ${KEY}`]]);
  });
});

describe('one who can put the account right is left', () => {
  const helper = { caller: userArn('helper') };
  const users = { ogawa: ogawa(), helper: aUser({ password: true }) };
  it.each<[string, Partial<FakeWorld>, boolean]>([
    ['nobody else', { users }, false],
    ['a user nobody can sign in as', { users: { ...users, old: aUser({ attached: [ADMIN] }) } }, false],
    ['a user whose only key is off', { users: { ...users, old: aUser({ attached: [ADMIN], keys: { AKIAOFF: 'Inactive' } }) } }, false],
    ['a user with a key', { users: { ...users, ci: aUser({ attached: [ADMIN], keys: { AKIAON: 'Active' } }) } }, true],
    ['a user who is denied everything', { users: { ...users, old: ogawa({ attached: [ADMIN, 'arn:aws:iam::aws:policy/AWSDenyAll'] }) } }, false],
    [
      'a quarantined user',
      { users: { ...users, old: ogawa({ attached: [ADMIN, 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV4'] }) } },
      false,
    ],
    ['a role only machines become', { users, roles: { web: aRole(MACHINES) } }, false],
    ['a role people may become', { users, roles: { ops: aRole(PEOPLE) } }, true],
    [
      'a member of an administrators’ group',
      { users: { ...users, boss: aUser({ groups: ['a'], password: true }) }, groups: { a: { attached: [ADMIN], inline: {} } } },
      true,
    ],
    ['somebody who may write to IAM', { users: { ...users, boss: ogawa({ attached: ['arn:aws:iam::aws:policy/IAMFullAccess'] }) } }, true],
  ])('%s: cut %#', async (_, world, cut) => {
    const { steps, held } = await planned({ ...world, ...helper });
    expect(steps.includes('iam-deny-user ogawa')).toBe(cut);
    expect(held.includes('ogawa')).toBe(!cut);
  });

  it('not by taking the last password and key, nor the last grant', async () => {
    const boss = aUser({ attached: [ADMIN], password: true });
    const password = someFindings({ footholds: [aFoothold('login-profile', 'boss')] });
    expect(await planned({ users: { boss, helper: aUser() }, ...helper }, password)).toMatchObject({
      steps: ['iam-cut-user-sessions boss'],
      held: ['boss'],
    });
    const grant = someFindings({ footholds: [aFoothold('attached-policy', `boss ${ADMIN}`)] });
    expect(await planned({ users: { boss, helper: aUser() }, ...helper }, grant)).toMatchObject({ steps: [], held: [ADMIN] });
    const group = someFindings({ footholds: [aFoothold('group-membership', 'boss in a')] });
    const groups = { a: { attached: [ADMIN], inline: {} } };
    const member = aUser({ groups: ['a'], password: true });
    expect(await planned({ users: { boss: member, helper: aUser() }, groups, ...helper }, group)).toMatchObject({ steps: [], held: ['a'] });
    const two = { users: { boss: aUser({ ...boss, keys: { AKIAON: 'Active' } }), helper: aUser() }, ...helper };
    expect((await planned(two, password)).steps).toEqual(['iam-remove-password boss', 'iam-cut-user-sessions boss']);
  });

  it('a role is not shut for everybody when it is the last', async () => {
    const planted = someFindings({ resources: [aResource('AWS::IAM::Role', 'ops', 'us-east-1')] });
    const { held } = await planned({ users: { helper: aUser() }, roles: { ops: aRole(PEOPLE) }, ...helper }, planted);
    expect(held).toEqual(['ops', 'ops']);
  });
});

it('a quarantined operator stops no hands, and is told what to use instead', async () => {
  const boss = ogawa({ keys: {} });
  const world = aWorld({ users: { ogawa: ogawa(), boss }, caller: userArn('boss') });
  const account = new FakeAccount(world);
  const plan = await drafted(suspectUser, account);
  world.users['boss']?.attached.push('arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV4');
  const refused = checkBeforeApplying(plan, plan.steps, new Set(), account);
  await expect(refused).rejects.toMatchObject({ code: 'quarantined', message: expect.stringMatching(/CloudShell/) as string });
  expect(account.writes).toEqual([]);
});
