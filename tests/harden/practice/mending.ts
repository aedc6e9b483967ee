/** Fixing on the practice account: what the command does between the person's two words, with a journal kept in memory. */
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import type { Check } from '../../../src/stages/harden/check.ts';
import type { ActEnd, ActLog } from '../../../src/stages/harden/fix/acting.ts';
import { applyFixes, type AppliedStep } from '../../../src/stages/harden/fix/apply-fixes.ts';
import { planFixes, type FixPlan } from '../../../src/stages/harden/fix/plan-fixes.ts';
import { undoable, undoActs, type PastAct, type Undone } from '../../../src/stages/harden/fix/undo-acts.ts';
import type { Wishes } from '../../../src/stages/harden/index.ts';
import type { House, Planted } from '../planted/house.ts';
import { openHouse } from '../planted/house.ts';
import { PLANTED } from '../planted/index.ts';
import type { FixPlanting } from '../planted/planting.ts';
import { looked } from './looking.ts';

/** Those compared: where things are planted, and one where nothing is. */
export const REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'sa-east-1'];

export interface Journal extends ActLog {
  acts(): PastAct[];
}

export function memoryJournal(): Journal {
  const begun: { readonly n: number; readonly step: string; readonly undoes: number | null }[] = [];
  const ends = new Map<number, ActEnd>();
  return {
    begin(step, _, undoes) {
      begun.push({ n: begun.length + 1, step, undoes });
      return begun.length;
    },
    end: (act, end) => void ends.set(act, end),
    acts: () => begun.map((one) => ({ outcome: 'unknown', undo: [], ...ends.get(one.n), ...one })),
  };
}

export const planOn = async (house: House, account: AwsAccount, check: Check, { told }: Planted, wishes: Wishes): Promise<FixPlan> =>
  planFixes(await looked(house, account, [check], told, true), new Set([check.id]), wishes);

export const fixPlantingOf = (check: Check): FixPlanting => {
  const found = PLANTED[check.id]?.fix;
  if (found === undefined) throw new Error(`nobody planted the fix of ${check.id}`);
  return found;
};

export function openedHouse({ plant }: Planted): House {
  const house = openHouse();
  plant(house);
  house.live.advance(60);
  return house;
}

/** Plans and applies at once, as the command does after the person's word. */
export async function mended(
  house: House,
  account: AwsAccount,
  check: Check,
  open: Planted,
  wishes: Wishes,
  journal: Journal,
): Promise<readonly AppliedStep[]> {
  return applyFixes(await planOn(house, account, check, open, wishes), account, journal);
}

export const takenBack = (account: AwsAccount, journal: Journal): Promise<readonly Undone[]> => undoActs(undoable(journal.acts()), account, journal);
