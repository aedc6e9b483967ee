/** What asking the account itself showed, for each thing AWS asks: the newest state of every check, and how it was at first. */
import { SECURED_STEPS } from '../../../case/catalogues/secured-steps.ts';
import { beforeAndAfter, type ChecksRecord, type Compared } from '../../harden/index.ts';
import type { AskId } from './asks.ts';

/** Checks by what AWS asks, in the order of the newest run; those AWS does not ask for come under null. */
export function checkedBy(runs: readonly ChecksRecord[], ask: AskId | null): readonly Compared[] {
  return beforeAndAfter(runs).filter(({ after }) => (after.step === null ? null : SECURED_STEPS[after.step].asked) === ask);
}

/** Everything the account was asked about it is shut, and something was. */
export const allShut = (checks: readonly Compared[]): boolean => {
  const applying = checks.filter(({ after }) => after.state !== 'not-applicable');
  return applying.length > 0 && applying.every(({ after }) => after.state === 'pass');
};
