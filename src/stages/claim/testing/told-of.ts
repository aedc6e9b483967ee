/** A claim told over lines at hand. */
import type { Claim, ClaimLine } from '../claim.ts';
import { LineGatherer } from '../telling/gathering/gather-lines.ts';
import { toldClaim, type ToldClaim } from '../telling/told-claim.ts';

export function toldOf(claim: Omit<Claim, 'lines'>, lines: readonly ClaimLine[]): ToldClaim {
  const gatherer = new LineGatherer();
  for (const line of lines) gatherer.add(line);
  return toldClaim(claim, gatherer.told());
}
