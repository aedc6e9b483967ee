/** An intruder with a leaked administrator's key who fights back while the fire is put out, on a clock that is played; and the findings of the moment, made from the truth. */
import { Client } from '../../../src/practice/account/client.ts';
import { fightBack, type Temper } from '../../../src/practice/intruders/fighting-back/fight-back.ts';
import { Hold } from '../../../src/practice/intruders/fighting-back/hold.ts';
import { Intruder } from '../../../src/practice/intruders/intruder.ts';
import { Random } from '../../../src/practice/random.ts';
import type { Findings } from '../../../src/stages/investigate/index.ts';
import { startBreakIn, type BreakIn } from '../incidents/break-in.ts';
import { ownersEstate } from '../incidents/estate.ts';
import { findingsOf } from '../incidents/findings-of.ts';
import { openGround, REGION } from '../staged/ground.ts';

export interface Fought {
  readonly into: BreakIn;
  /** Credentials the intruder has, those added meanwhile too. */
  readonly hold: Hold;
  readonly findings: () => Findings;
}

/** Fighting has gone on for a while when it is noticed. */
export function fought(temper: Temper, seed: number): Fought {
  const ground = openGround(seed);
  ownersEstate(ground, new Random(`fought/${seed}/estate`));
  const into = startBreakIn(ground, new Random(`fought/${seed}`));
  const { stage, live } = ground;
  const intruder = new Intruder(stage, 'back', { networks: ['us-hosting'], tools: ['boto3'] });
  const hold = new Hold(intruder, into.hold);
  const users = ['deploy'];
  stage.begin(
    live.now,
    fightBack({ stage, hold, users, regions: [REGION], instanceType: 'c5.4xlarge', perRegion: 2 }, stage.random.fork('fight'), { temper }),
  );
  live.advance(1800);
  return { into, hold, findings: () => findingsOf(into, new Random('fought/findings'), { missing: 0 }) };
}

/** A session the leaked key made, which outlives it: its calls are in the log under the user's name. */
export function sessionOf({ ground, client }: BreakIn): Client {
  const { issued } = client.call('sts:GetSessionToken', { durationSeconds: 36 * 3600 });
  if (issued === null) throw new Error('no session was given');
  return new Client(ground.stage.account, issued, { hand: 'attacker', address: '198.51.100.7', userAgent: 'Boto3/1.34.0' });
}
