import { seenDone } from '../../stages/harden/index.ts';
import type { CaseHoldings } from '../../stages/report/index.ts';
import { keptChecks } from './harden/kept-checks.ts';
import type { HeldCase } from './held-case.ts';

/** What of a case tells whether a thing AWS asks is done already. */
export const holdingsOf = ({ path, material, hasClaim }: HeldCase): CaseHoldings => ({
  hasFindings: material !== null,
  hasClaim,
  seen: seenDone(keptChecks(path)),
});
