/** claim.json in pieces: a bill of millions of lines never stands in memory. Lines come last, one a line of text. */
import { safeJson, safeJsonLines } from '../../report/index.ts';
import type { Claim, ClaimLine } from '../claim.ts';

/** Everything but the lines; what follows must be lines and then the end. */
export const claimJsonHead = (claim: Omit<Claim, 'lines'>): string => `${safeJsonLines(claim).replace(/\n\}$/, '')},\n  "lines": [`;

export const claimJsonLine = (line: ClaimLine, isFirst: boolean): string => `${isFirst ? '\n' : ',\n'}    ${safeJson(line)}`;

export const claimJsonEnd = '\n  ]\n}\n';
