/** Looks again after a change. AWS takes seconds until all its parts know: what is still open is asked for some more times. */
import type { Clock } from '../../../ports/clock.ts';
import type { Hardened } from '../harden.ts';

const TRIES = 4;
const WAIT_MS = 3_000;

export async function readBack(look: () => Promise<Hardened>, clock: Clock): Promise<Hardened> {
  let seen = await look();
  for (let tried = 1; tried < TRIES && seen.results.some(({ state }) => state === 'fail'); tried += 1) {
    await clock.sleep(WAIT_MS);
    seen = await look();
  }
  return seen;
}
