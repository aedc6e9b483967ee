/**
 * Every call of every fix fails once in every way a call can fail. What is run again ends where an undisturbed run does, nothing is made twice, and the journal
 * knows every call that had an effect.
 */
import { describe, expect, it } from 'vitest';
import { knownCall } from '../../src/knowledge/aws-calls/index.ts';
import type { AwsCall } from '../../src/ports/aws-account.ts';
import type { Check } from '../../src/stages/harden/check.ts';
import { CHECKS } from '../../src/stages/harden/index.ts';
import type { Wishes } from '../../src/stages/harden/index.ts';
import { stateOf } from '../contain/practice/account-state.ts';
import { recorded } from '../live/recorded-account.ts';
import type { Planted } from './planted/house.ts';
import { looked, straight } from './practice/looking.ts';
import { fated, Killed, type Fate } from './practice/fated-account.ts';
import { fixPlantingOf, memoryJournal, mended, openedHouse, REGIONS, type Journal } from './practice/mending.ts';

const FIXABLE = CHECKS.filter(({ fix }) => fix !== null);
const FATES: readonly Fate[] = ['die-before', 'die-after', 'lost-before', 'lost-after', 'throttled', 'denied'];
const isWrite = ({ service, operation }: AwsCall): boolean =>
  knownCall(service, operation)?.access === 'write' && operation !== 'GenerateCredentialReport';

describe.each(FIXABLE.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const { open, wishes = {}, between } = fixPlantingOf(check);

  it.each(open.map((one) => [one.name, one] as const))('%s', async (__, planted) => {
    const whole = await run(check, planted, wishes, between, null);
    expect(whole.state).toBe('pass');
    for (let place = 0; place < whole.writes; place++) {
      for (const fate of FATES) {
        const seen = await run(check, planted, wishes, between, { place, fate });
        const where = `${fate} at call ${place}`;
        expect(seen.state, where).toBe('pass');
        expect(seen.account, where).toBe(whole.account);
        expect(seen.inJournal, `${where}: every call with an effect is in the journal`).toBeGreaterThanOrEqual(seen.effects);
      }
    }
  });
});

interface Ran {
  readonly state: string;
  /** The whole account, ids and times taken out. */
  readonly account: string;
  readonly writes: number;
  /** Calls AWS carried out, and calls the journal says were or may have been. */
  readonly effects: number;
  readonly inJournal: number;
}

async function run(
  check: Check,
  planted: Planted,
  wishes: Wishes,
  between: ReturnType<typeof fixPlantingOf>['between'],
  trouble: { readonly place: number; readonly fate: Fate } | null,
): Promise<Ran> {
  const house = openedHouse(planted);
  const account = recorded(straight(house));
  const journal = memoryJournal();
  const once = trouble === null ? account : fated(account, isWrite, trouble.place, trouble.fate);
  await mended(house, once, check, planted, wishes, journal).catch(orKilled);
  // The next run, as the person starts it again.
  if (trouble !== null) await mended(house, account, check, planted, wishes, journal);
  between?.(house);
  house.live.advance(60);
  const { results } = await looked(house, account, [check], planted.told);
  const made = account.calls.filter(({ call, answer }) => isWrite(call) && answer.kind === 'found').length;
  return {
    state: results[0]?.state ?? '',
    account: alike(JSON.stringify(stateOf(house.live.account, REGIONS))),
    writes: account.calls.filter(({ call }) => isWrite(call)).length,
    effects: made,
    inJournal: actsWithEffect(journal),
  };
}

const orKilled = (error: unknown): void => {
  if (!(error instanceof Killed)) throw error;
};

const actsWithEffect = (journal: Journal): number => journal.acts().filter(({ outcome }) => outcome !== 'refused').length;

/** Ids AWS draws and moments at which something was done differ between two runs; nothing else may. */
const alike = (state: string): string =>
  state.replaceAll(/\b[0-9a-f]{32}\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bp-[0-9a-f]{10}\b/g, 'id').replaceAll(/\b17\d{8}(\.\d+)?\b/g, 'then');
