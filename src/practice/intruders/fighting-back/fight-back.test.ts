import { describe, expect, it } from 'vitest';
import { policyText } from '../../account/services/iam-documents.ts';
import { deny } from '../../account/policy.ts';
import { DAY, HOUR } from '../../clock.ts';
import { openEmptyAccount } from '../../live/open-live-account.ts';
import { founder, makeUser } from '../../owners/estate.ts';
import { Intruder } from '../intruder.ts';
import { fightBack, type Temper } from './fight-back.ts';
import { Hold } from './hold.ts';
import type { Ground } from './moves.ts';

const REGION = 'us-east-1';

/** Somebody with a leaked key of `deploy`, who may do everything. */
function fight(temper: Temper) {
  const { live, stage } = openEmptyAccount();
  stage.account.states.limits = { standard: 1000, gpu: 0, spot: 0 };
  const key = makeUser(stage, { name: 'deploy', policies: ['AdministratorAccess'], key: true });
  if (key === null) throw new Error('no key was made');
  const intruder = new Intruder(stage, 'back', { networks: ['us-hosting'], tools: ['boto3'] });
  const hold = new Hold(intruder, [key]);
  const ground: Ground = { stage, hold, users: ['deploy'], regions: [REGION], instanceType: 'c5.4xlarge', perRegion: 2 };
  stage.begin(live.now, fightBack(ground, stage.random.fork('fight'), { temper }));
  const running = () => [...stage.account.states.lookAt(REGION).instances.values()].filter(({ state }) => state === 'running');
  const owner = (action: string, input: Parameters<typeof stage.must>[2]) => stage.must(founder(), action, input, REGION);
  return { live, stage, hold, key, running, owner };
}

describe('an intruder who fights back', () => {
  it('starts again what was ended, and gives up when the only key is dead', () => {
    const { live, hold, key, running, owner } = fight('lazy');
    live.advance(600);
    expect(running()).toHaveLength(2);
    owner('ec2:TerminateInstances', { instanceIds: running().map(({ id }) => id) });
    live.advance(600);
    expect(running()).toHaveLength(2);
    owner('iam:UpdateAccessKey', { userName: 'deploy', accessKeyId: key.keyId, status: 'Inactive' });
    owner('ec2:TerminateInstances', { instanceIds: running().map(({ id }) => id) });
    live.advance(DAY);
    expect([running(), hold.living]).toEqual([[], []]);
  });

  it('comes back with a second key, and protects machines from being ended', () => {
    const { live, stage, hold, key, running, owner } = fight('stubborn');
    live.advance(600);
    expect(running().every(({ terminationProtected }) => terminationProtected)).toBe(true);
    owner('iam:UpdateAccessKey', { userName: 'deploy', accessKeyId: key.keyId, status: 'Inactive' });
    expect(hold.living.map(({ keyId }) => keyId)).not.toContain(key.keyId);
    expect(hold.living).toHaveLength(1);
    const [first] = running();
    if (first === undefined) throw new Error('nothing runs');
    expect(stage.account.call(founder(), 'ec2:TerminateInstances', { instanceIds: [first.id] }, REGION).error).toBe('Client.OperationNotPermitted');
  });

  it('takes a denial off while another credential still may, and not when all keys of the user are denied', () => {
    const { live, stage, owner, hold } = fight('fierce');
    live.advance(600);
    const denials = (): number => [...(stage.account.identities.users.get('deploy')?.inline.keys() ?? [])].length;
    owner('iam:PutUserPolicy', { userName: 'deploy', policyName: 'stop', policyDocument: policyText(deny('*')) });
    live.advance(900);
    // support-sync, which it made meanwhile, may still do everything.
    expect(denials()).toBe(0);
    owner('iam:PutUserPolicy', { userName: 'support-sync', policyName: 'stop', policyDocument: policyText(deny('*')) });
    owner('iam:PutUserPolicy', { userName: 'deploy', policyName: 'stop', policyDocument: policyText(deny('*')) });
    live.advance(2 * HOUR);
    expect(denials()).toBe(1);
    expect(hold.living.length).toBeGreaterThan(0);
  });

  it('keeps a federation session that outlives every key, until its user is denied', () => {
    const { live, stage, owner, hold, running } = fight('fierce');
    live.advance(600);
    for (const name of ['deploy', 'support-sync'])
      for (const accessKeyId of stage.account.identities.users.get(name)?.keys ?? []) owner('iam:DeleteAccessKey', { userName: name, accessKeyId });
    expect(hold.living.map(({ principal }) => principal.kind)).toEqual(['federated']);
    const before = running().length;
    expect(before).toBeGreaterThan(0);
    owner('iam:PutUserPolicy', { userName: 'deploy', policyName: 'stop', policyDocument: policyText(deny('*')) });
    const calls = hold.client()?.call('ec2:DescribeInstances', {}, REGION);
    expect(calls?.error).toBe('Client.UnauthorizedOperation');
  });
});
