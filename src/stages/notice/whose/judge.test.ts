import { describe, expect, it } from 'vitest';
import type { Found } from '../sweep/sweep.ts';
import type { Creator } from '../notice-record.ts';
import { ec2Instance } from '../resources/ec2-instance/resource.ts';
import { NOT_ASKED } from './creators.ts';
import { Judge } from './judge.ts';
import type { KnownCase } from './known-case.ts';

const found: Found = {
  kind: ec2Instance,
  region: 'us-east-1',
  id: 'i-1',
  arn: 'arn:aws:ec2:us-east-1:123456789012:instance/i-1',
  state: 'running',
  active: true,
  createdAt: null,
  size: null,
  tags: {},
  madeBy: null,
  price: { kind: 'unknown', missing: [] },
  burning: true,
  spot: null,
};
const inCase = (verdict: KnownCase['resources'][number]['verdict'], id = 'i-1'): KnownCase => ({
  resources: [
    {
      type: 'AWS::EC2::Instance',
      id,
      arn: null,
      region: 'us-east-1',
      verdict,
      createEventId: 'e-1',
      creator: { principal: 'p', accessKeyId: 'k', ip: null },
    },
  ],
  hands: [],
});
const hands = (...all: readonly (readonly ['attacker' | 'owner' | 'other', string])[]): KnownCase => ({
  resources: [],
  hands: all.map(([kind, key]) => ({ kind, accessKeyIds: [key] })),
});
const by = (accessKeyId: string): Creator => ({ ...NOT_ASKED, from: 'cloudtrail', accessKeyId, principal: 'arn:aws:iam::123456789012:user/alice' });
const NOTHING = { mine: [], notMine: [] };

describe('Judge', () => {
  it.each([
    ['attacker', 'not-mine'],
    ['consequence', 'not-mine'],
    ['owner', 'mine'],
    ['service', 'unsure'],
    ['unclear', 'unsure'],
  ] as const)('follows the investigation: %s is %s', (verdict, is) => {
    expect(new Judge(inCase(verdict), NOTHING).judge(found, NOT_ASKED, null).is).toBe(is);
  });

  it('lets the owner overrule it, by id, ARN, key, user name or what it belongs to', () => {
    const judge = (mine: string) =>
      new Judge(inCase('attacker'), { mine: [mine], notMine: [] }).judge(
        { ...found, madeBy: { type: 'AWS::AutoScaling::AutoScalingGroup', id: 'group' } },
        by('AKIAIOSFODNN7EXAMPLE'),
        null,
      ).is;
    expect(['i-1', found.arn ?? '', 'AKIAIOSFODNN7EXAMPLE', 'alice', 'group'].map(judge)).toEqual(['mine', 'mine', 'mine', 'mine', 'mine']);
    expect(judge('i-2')).toBe('not-mine');
  });

  it('believes a key only when one side alone used it', () => {
    const is = (known: KnownCase) => new Judge(known, NOTHING).judge(found, by('AKIAIOSFODNN7EXAMPLE'), null).is;
    expect(is(hands(['attacker', 'AKIAIOSFODNN7EXAMPLE']))).toBe('not-mine');
    expect(is(hands(['owner', 'AKIAIOSFODNN7EXAMPLE']))).toBe('mine');
    expect(is(hands(['attacker', 'AKIAIOSFODNN7EXAMPLE'], ['owner', 'AKIAIOSFODNN7EXAMPLE']))).toBe('unsure');
    expect(is(hands(['other', 'AKIAIOSFODNN7EXAMPLE']))).toBe('unsure');
    expect(is(hands(['attacker', 'AKIAI44QH8DHBEXAMPLE']))).toBe('unsure');
  });

  it('follows what it belongs to', () => {
    const judge = new Judge(hands(), NOTHING);
    expect(judge.judge(found, NOT_ASKED, { is: 'not-mine', because: 'case' })).toEqual({ is: 'not-mine', because: 'case-parent' });
    expect(judge.judge(found, NOT_ASKED, { is: 'unsure', because: 'nothing-known' }).is).toBe('unsure');
  });

  it('accuses nobody when it knows nothing', () => {
    expect(new Judge(hands(), NOTHING).judge(found, by('AKIAIOSFODNN7EXAMPLE'), null)).toEqual({ is: 'unsure', because: 'nothing-known' });
  });

  it('is not fooled by a name in another Region', () => {
    expect(new Judge(inCase('attacker'), NOTHING).judge({ ...found, arn: null, region: 'eu-west-1' }, NOT_ASKED, null).is).toBe('unsure');
  });
});
