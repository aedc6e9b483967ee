/** A claim ready to be told: its record, what was gathered of its lines, and the figures people see. */
import type { Claim } from '../claim.ts';
import { shownTotals, type ShownTotals } from './figures.ts';
import type { ToldLines } from './gathering/gather-lines.ts';

export interface ToldClaim {
  readonly claim: Omit<Claim, 'lines'>;
  readonly lines: ToldLines;
  readonly shown: ShownTotals;
}

export const toldClaim = (claim: Omit<Claim, 'lines'>, lines: ToldLines): ToldClaim => ({ claim, lines, shown: shownTotals(claim) });
