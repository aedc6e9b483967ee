/**
 * Every check in every state an account can bring it into, planted on the practice account and asked over the real SDK clients; nothing of it writes. Then each
 * of its questions refused, throttled, lost, forbidden by the organization: what was not seen is never in order.
 */
import { describe, expect, it } from 'vitest';
import { knownCall } from '../../src/knowledge/aws-calls/index.ts';
import { withFaults, type Trouble } from '../../src/practice/live/faults.ts';
import type { Check, State } from '../../src/stages/harden/check.ts';
import { CHECKS } from '../../src/stages/harden/index.ts';
import { ancestry } from '../../src/stages/harden/reads/read.ts';
import { throughSdk } from '../live/through-sdk.ts';
import { differences, stateOf } from '../contain/practice/account-state.ts';
import { openHouse } from './planted/house.ts';
import { PLANTED } from './planted/index.ts';
import { looked, straight } from './practice/looking.ts';

const STATES: readonly State[] = ['pass', 'fail', 'not-applicable'];
const planting = ({ id }: Check) => {
  const found = PLANTED[id];
  if (found === undefined) throw new Error(`nobody planted ${id}`);
  return found;
};

it('every check is planted in every state, or it is said why no account brings it there', () => {
  expect(Object.keys(PLANTED).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  for (const check of CHECKS) {
    const { states, unreachable } = planting(check);
    for (const state of STATES)
      expect([check.id, state, states[state] !== undefined, unreachable[state] !== undefined].join(' ')).toMatch(/true false$|false true$/);
  }
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const cases = Object.entries(planting(check).states).flatMap(([state, all]) => all.map((one) => [state, one.name, one] as const));

  it.each(cases)('%s: %s', async (state, __, { plant, told }) => {
    const house = openHouse();
    plant(house);
    const { live } = house;
    live.advance(60);
    const before = stateOf(live.account, ['us-east-1', 'eu-west-1']);
    const wired = throughSdk({ endpoint: live, clock: live.clock, credentials: live.signIn('root') });
    const { results, record } = await looked(house, wired.account, [check], told);
    expect([results[0]?.state, results[0]?.lines.map(({ says }) => says.en)]).toEqual([state, expect.any(Array)]);
    expect(wired.writes().filter((call) => call !== 'iam GenerateCredentialReport')).toEqual([]);
    expect(differences(before, stateOf(live.account, ['us-east-1', 'eu-west-1']))).toEqual([]);
    for (const line of record.checks[0]?.lines ?? []) {
      expect(line.says.ja).not.toBe('');
      expect(line.state !== 'pass' || line.evidence.length > 0 || told?.said !== undefined).toBe(true);
    }
  });

  const troubles: readonly Trouble[] = ['denied', 'scp-denied', 'throttled', 'reset'];
  const asked = [...new Set(Object.values(check.reads).flatMap(ancestry))].flatMap((read) => troubles.map((trouble) => ({ read, trouble })));
  it.runIf(asked.length > 0)('what was not answered is never in order', async () => {
    const [seen] = planting(check).states.pass ?? [];
    if (seen === undefined) throw new Error('it has no state to pass in');
    for (const { read, trouble } of asked) {
      const house = openHouse();
      seen.plant(house);
      const { live } = house;
      live.advance(60);
      const { service, operation } = read;
      let met = 0;
      const faulty = withFaults(
        { answer: (call) => live.answer(call) },
        [{ trouble, service, operation, ...(read.asking.kind === 'regions' ? { region: 'eu-west-1' } : {}) }],
        { clock: live.clock },
      );
      const counting = {
        answer: (call: Parameters<typeof faulty.answer>[0]) => ((met += Number(call.operation === operation)), faulty.answer(call)),
      };
      const { results } = await looked(house, straight(house, counting), [check], seen.told);
      // The owner's own word needs no answer, and what nothing led to was not asked.
      const owed = met > 0 && seen.told?.said === undefined;
      expect([operation, trouble, results[0]?.state]).toEqual([operation, trouble, owed ? 'unknown' : results[0]?.state]);
      expect(knownCall(service, operation)?.access).toBe('read');
    }
  });
});
