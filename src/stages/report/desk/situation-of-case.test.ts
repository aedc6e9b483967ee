import { describe, expect, it } from 'vitest';
import { FOUNDING_STORY } from '../testing/founding-story.ts';
import { CALM } from '../testing/samples.ts';
import { recommendDesk } from './recommend-desk.ts';
import { situationOf } from './situation-of-case.ts';

const { findings } = FOUNDING_STORY;
const withAddress = (aws: string | null) => ({
  ...findings,
  actors: findings.actors.map((actor) => ({
    ...actor,
    addresses: actor.addresses.map((address) => ({ ...address, aws: actor.kind === 'attacker' ? aws : address.aws })),
  })),
});

describe('situationOf', () => {
  it('knows from the findings whether the intruder came from AWS', () => {
    expect(situationOf(null, withAddress(null)).attackerAddress).toBe('elsewhere');
    expect(situationOf(null, withAddress('EC2 us-east-1')).attackerAddress).toBe('aws');
    expect(situationOf(null, null).attackerAddress).toBe('unknown');
  });

  it('knows from the findings whether there was a break-in', () => {
    expect(situationOf(null, findings).hijacked).toBe('yes');
    expect(situationOf(null, CALM.findings).hijacked).toBe('no');
  });

  it('sends an open door to Support at once', () => {
    expect(recommendDesk(situationOf(null, findings))).toMatchObject({ first: { name: 'new-case' }, bring: ['first-report'] });
  });
});
