/** The footprint an investigation keeps, held against the truth of the played account. */
import { describe, expect, it } from 'vitest';
import { investigatedAccount } from './claimed-account.ts';

describe('a footprint', () => {
  it('counts model calls of both sides as they were made', async () => {
    const { played, footprint } = await investigatedAccount({ scenario: 'service-credential', seed: 1, days: 16 });
    const truly = { intruder: 0, owner: 0 };
    for (const event of played.events()) {
      if (event.eventSource !== 'bedrock.amazonaws.com' || !/^(Invoke|Converse)/.test(event.eventName) || event.errorCode !== undefined) continue;
      truly[played.truth.eventVerdicts.get(event.eventID) === 'attacker' ? 'intruder' : 'owner']++;
    }
    const counted = (side: string): number => footprint.calls.filter((one) => one.side === side).reduce((sum, one) => sum + one.calls, 0);
    expect(truly.intruder).toBeGreaterThan(0);
    // The owner's calls are kept where the intruder called as well: the same region and service.
    expect({ intruder: counted('intruder'), owner: counted('owner') > truly.owner }).toEqual({ intruder: truly.intruder, owner: false });
    expect(footprint.calls.every((one) => one.hour.endsWith(':00:00Z'))).toBe(true);
  });

  it("gives every machine to its side, and forgets none of the intruder's", async () => {
    const { played, footprint } = await investigatedAccount({ scenario: 'asg-ecs-mining', seed: 1, days: 16 });
    const machines = footprint.holdings.filter((one) => one.type === 'AWS::EC2::Instance');
    const truly = played.truth.resources.filter((one) => one.type === 'AWS::EC2::Instance').map((one) => one.id);
    const kept = machines.filter((one) => one.side === 'intruder').map((one) => one.id);
    expect([...new Set(kept)].sort()).toEqual([...new Set(truly)].sort());
    expect(machines.every((one) => one.side !== 'owner' || !truly.includes(one.id))).toBe(true);
  });

  it('tells who changed anything where, and keeps what costs nothing out', async () => {
    const { played, footprint } = await investigatedAccount({ scenario: 'founding-story', seed: 1, days: 16 });
    const attacks = [...played.events()].filter(
      (event) => played.truth.eventVerdicts.get(event.eventID) === 'attacker' && event.readOnly === false && event.errorCode === undefined,
    );
    const regions = new Set(attacks.map((event) => event.awsRegion));
    const told = footprint.activity.filter((one) => one.side === 'intruder' && one.does === 'changes').map((one) => one.region);
    expect([...new Set(told)].sort()).toEqual([...regions].sort());
    expect(footprint.holdings.filter((one) => /^AWS::IAM::|KeyPair|SecurityGroup/.test(one.type))).toEqual([]);
  });
});
