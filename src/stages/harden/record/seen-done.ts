/** Steps AWS asks for that the account itself showed done when it was last asked. */
import type { SecuredStepName } from '../../../case/catalogues/secured-steps.ts';
import { beforeAndAfter } from './before-and-after.ts';
import type { ChecksRecord } from './checks-record.ts';

/** Step to the moment (UTC) at which it was seen. A step that several checks show is done when all that apply are. */
export function seenDone(runs: readonly ChecksRecord[]): ReadonlyMap<SecuredStepName, string> {
  const seen = new Map<SecuredStepName, string>();
  const open = new Set<SecuredStepName>();
  for (const { after, afterAt } of beforeAndAfter(runs)) {
    if (after.step === null || after.state === 'not-applicable') continue;
    if (after.state === 'pass') seen.set(after.step, afterAt);
    else open.add(after.step);
  }
  for (const step of open) seen.delete(step);
  return seen;
}
