/** The world of a drill by its own truth: what it counts, what it compares, what comes back. */
import { describe, expect, it } from 'vitest';
import { compared, decimal, minus } from '../../src/knowledge/money/decimal.ts';
import { TEMPERS as OFFERED } from '../../src/cli/commands/drill/command.ts';
import { TEMPERS } from '../../src/practice/intruders/fighting-back/fight-back.ts';
import { founder } from '../../src/practice/owners/estate.ts';
import { beginDrill, DRILL_SCENARIOS, type DrillWorld } from '../../src/practice/drill/drill-world.ts';
import { whatIf } from '../../src/practice/drill/what-if.ts';

const FOUNDING = { scenario: 'founding-story', seed: 1 } as const;

/** By root, in no time: every key of the intruder's off, every machine of theirs ended, again and again until nothing is left. */
function putOut({ live, stage }: DrillWorld, rounds: number): void {
  const { identities, states, holdings } = live.account;
  const may = (action: string, input: Parameters<typeof stage.must>[2], region?: string) => stage.account.call(founder(), action, input, region);
  for (let round = 0; round < rounds; round++) {
    for (const { kind, target } of holdings.doors)
      if (kind === 'access-key')
        may('iam:UpdateAccessKey', { userName: identities.keys.get(target)?.user ?? '', accessKeyId: target, status: 'Inactive' });
    for (const region of states.computeRegions)
      for (const { id, madeBy, terminationProtected } of states.lookAt(region).instances.values()) {
        if (madeBy !== 'attacker') continue;
        if (terminationProtected) may('ec2:ModifyInstanceAttribute', { instanceId: id, attribute: 'disableApiTermination', value: false }, region);
        may('ec2:TerminateInstances', { instanceIds: [id] }, region);
      }
    live.advance(600);
  }
}

describe('the world of a drill', () => {
  it('is the same for the same wish, and another for another seed', () => {
    const told = ({ noticed, money, watch, live }: DrillWorld) => [
      noticed.at,
      money.burnedWhenNoticed,
      watch.openDoors.map(({ target }) => target),
      live.account.id,
    ];
    expect(told(beginDrill(FOUNDING))).toEqual(told(beginDrill(FOUNDING)));
    expect(told(beginDrill(FOUNDING))).not.toEqual(told(beginDrill({ ...FOUNDING, seed: 2 })));
  });

  it('burns on while nobody acts, and the key alone puts out no machine', () => {
    const { nothing, keyOnly } = whatIf({ ...FOUNDING, temper: 'lazy' });
    const { money } = beginDrill({ ...FOUNDING, temper: 'lazy' });
    // 24.5 days more at 12.23 an hour (four machines and their disks, tax included): 7,191.
    const more = minus(nothing, money.burnedWhenNoticed);
    expect([compared(more, decimal('7100')), compared(more, decimal('7300'))]).toEqual([1, -1]);
    expect(keyOnly).toBe(nothing);
  });

  it('marks when the keys died, the burning stopped and the doors were shut', () => {
    const world = beginDrill({ ...FOUNDING, temper: 'lazy' });
    expect(world.watch.milestones).toEqual({ keysOff: null, burningEnded: null, doorsShut: null });
    world.live.advance(300);
    world.around('test', () => undefined);
    putOut(world, 1);
    const { keysOff, burningEnded, doorsShut } = world.watch.milestones;
    for (const at of [keysOff, burningEnded, doorsShut]) expect((at ?? 0) - world.noticed.at).toBeGreaterThanOrEqual(300);
    for (const at of [keysOff, burningEnded, doorsShut]) expect((at ?? 0) - world.noticed.at).toBeLessThan(330);
    expect(world.notDone).toEqual(['rootPassword', 'rootMfa']);
  });

  it('counts what comes back after the owner acted: a stubborn intruder takes more than one round', () => {
    const world = beginDrill({ ...FOUNDING, temper: 'stubborn' });
    const before = world.watch.openDoors.length;
    // The second key, made beforehand, is what they come back by.
    expect(before).toBe(2);
    world.around('test', () => undefined);
    const [entry] = world.watch.openDoors;
    world.stage.must(founder(), 'iam:UpdateAccessKey', {
      userName: world.live.account.identities.keys.get(entry?.target ?? '')?.user ?? '',
      accessKeyId: entry?.target ?? '',
      status: 'Inactive',
    });
    world.live.advance(1800);
    // Switched on again: the same door, opened anew.
    expect(world.watch.cameBack.map(({ kind, target }) => [kind, target])).toContainEqual(['access-key', entry?.target]);
    putOut(world, 4);
    expect(world.watch.milestones.doorsShut).not.toBeNull();
    expect(world.watch.burning).toEqual([]);
  });

  it('tells what the log shows of the intruder only once CloudTrail has delivered it', () => {
    const world = beginDrill({ ...FOUNDING, temper: 'fierce' });
    const since = new Date(world.noticed.at * 1000).toISOString();
    for (const { keyId } of world.live.account.holdings.inHand.slice(0, 1))
      world.stage.account.call(founder(), 'iam:UpdateAccessKey', {
        userName: world.live.account.identities.keys.get(keyId ?? '')?.user ?? '',
        accessKeyId: keyId,
        status: 'Inactive',
      });
    // Nothing is delivered within the minute in which it happens.
    world.live.advance(59);
    expect(world.logShows.fresh(since)).toEqual([]);
    world.live.advance(1800);
    const later = world.logShows.fresh(since);
    expect(later.length).toBeGreaterThan(0);
    for (const { event } of later) expect(event).not.toMatch(/^(?:Describe|List|Get)(?!FederationToken|SigninToken)/);
    expect(world.logShows.fresh(since)).toEqual([]);
  });

  it('knows byte by byte what a change did to things of the owner’s', () => {
    const world = beginDrill(FOUNDING);
    expect(world.ownersThings).toBeGreaterThan(5);
    world.around('console look', () => undefined);
    expect(world.touched).toEqual([]);
    world.around('console end-everything', () => void world.byHand.endEverything());
    const gone = world.touched.filter(({ how, thing }) => how === 'gone' && thing.startsWith('instance '));
    // The owner's one web server; the intruder's four are nobody's loss.
    expect(gone).toHaveLength(1);
    expect(gone[0]?.call).toBe('console end-everything');
  });

  it('does by hand what only a person can do, and AWS sees it', () => {
    const world = beginDrill(FOUNDING);
    world.byHand.changeRootPassword();
    world.byHand.giveRootMfa();
    world.byHand.giveUsersMfa();
    expect(world.notDone).toEqual([]);
    expect([...world.live.account.identities.users.values()].filter(({ password, mfa }) => password && mfa === null)).toEqual([]);
    expect(world.byHand.deleteTrail()).toBe(true);
    expect(world.notDone).toEqual(['trail']);
    expect(world.byHand.deleteEntryKey()).toBe(true);
    expect(world.byHand.deleteEntryKey()).toBe(false);
  });
});

describe('the options of the drill', () => {
  it('offer every temper there is', () => expect(OFFERED).toEqual(TEMPERS));
  it.each(DRILL_SCENARIOS)('%s is noticed by somebody who can sign in', (scenario) => {
    const world = beginDrill({ scenario, seed: 1 });
    expect(world.live.account.identities.users.has(world.noticed.person.user) || world.noticed.person.user === 'root').toBe(true);
  });
});
