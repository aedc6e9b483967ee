/**
 * Every fix on the practice account: shown without a write, done, read back, doing nothing a second time, and taken back to the byte; over the real SDK clients
 * all of them at once.
 */
import { describe, expect, it } from 'vitest';
import { knownCall } from '../../src/knowledge/aws-calls/index.ts';
import type { AwsCall } from '../../src/ports/aws-account.ts';
import { CHECKS } from '../../src/stages/harden/index.ts';
import { plannedCalls } from '../../src/stages/harden/fix/plan-fixes.ts';
import { undoable } from '../../src/stages/harden/fix/undo-acts.ts';
import { differences, stateOf } from '../contain/practice/account-state.ts';
import { recorded } from '../live/recorded-account.ts';
import { PLANTED } from './planted/index.ts';
import { looked, straight } from './practice/looking.ts';
import { fixPlantingOf, memoryJournal, mended, openedHouse, planOn, REGIONS, takenBack } from './practice/mending.ts';

const FIXABLE = CHECKS.filter(({ fix }) => fix !== null);

it('every fix is planted, and no fix is planted that is not there', () => {
  expect(FIXABLE.map(({ id }) => id).sort()).toEqual(
    Object.entries(PLANTED)
      .flatMap(([id, { fix }]) => (fix === undefined ? [] : [id]))
      .sort(),
  );
});

describe.each(FIXABLE.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const { open, wishes = {}, between, stays = [] } = fixPlantingOf(check);

  it.each(open.map((one) => [one.name, one] as const))('%s: shown, done, seen, and back', async (__, planted) => {
    const house = openedHouse(planted);
    const { live } = house;
    const account = recorded(straight(house));
    const before = stateOf(live.account, REGIONS);

    const plan = await planOn(house, account, check, planted, wishes);
    expect(plan.planned.map(({ steps }) => steps.length > 0)).toEqual([true]);
    expect(plannedCalls(plan).length).toBeGreaterThan(0);
    expect(account.writes().filter((call) => call !== 'iam GenerateCredentialReport')).toEqual([]);
    expect(differences(before, stateOf(live.account, REGIONS))).toEqual([]);

    const journal = memoryJournal();
    const applied = await mended(house, account, check, planted, wishes, journal);
    expect(applied.map(({ outcome, answer }) => (outcome === 'done' ? 'done' : answer))).toEqual(applied.map(() => 'done'));
    const declared = check.fix?.calls.map(([service, operation]) => `${service} ${operation}`) ?? [];
    const made = account.calls.map(({ call }) => call).filter(isWrite);
    expect(made.filter(({ service, operation }) => !declared.includes(`${service} ${operation}`))).toEqual([]);
    live.advance(60);
    between?.(house);
    const { results } = await looked(house, account, [check], planted.told);
    expect(results.map(({ state, lines }) => [state, lines.find((line) => line.state === state)?.says.en])).toEqual([['pass', expect.any(String)]]);
    expect((await planOn(house, account, check, planted, wishes)).planned).toEqual([]);

    const undone = await takenBack(account, journal);
    expect(undone.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'absent')).toEqual(
      expect.not.arrayContaining(['refused', 'unknown']),
    );
    expect(undoable(journal.acts())).toEqual([]);
    live.advance(60);
    const left = differences(before, stateOf(live.account, REGIONS)).filter((one) => !stays.some(([part]) => part.test(one)));
    expect(left).toEqual([]);
  });
});

const isWrite = ({ service, operation }: AwsCall): boolean => knownCall(service, operation)?.access === 'write';
