/** A practice account in which nothing has happened yet, and the two hands that do something in it: the owner, as root, and an intruder with a leaked administrator's key. */
import { Client } from '../../../src/practice/account/client.ts';
import type { Fields, Outcome } from '../../../src/practice/account/call.ts';
import { openEmptyAccount } from '../../../src/practice/live/open-live-account.ts';
import type { LiveAccount } from '../../../src/practice/live/live-account.ts';
import { founder, makeUser } from '../../../src/practice/owners/estate.ts';
import type { Stage } from '../../../src/practice/stage.ts';

export const REGION = 'us-west-2';
export const IMAGE = 'ami-0123456789abcdef0';

export interface Ground {
  readonly stage: Stage;
  readonly live: LiveAccount;
  /** The account's id. */
  readonly id: string;
  /** Both throw for a call that is refused: the stage would be another one. */
  readonly owner: (action: string, input?: Fields, region?: string) => Outcome;
  readonly intruder: (action: string, input?: Fields, region?: string) => Outcome;
}

export const openGround = (seed = 1): Ground => groundOf(openEmptyAccount({ seed }));

export function groundOf({ live, stage }: { readonly live: LiveAccount; readonly stage: Stage }): Ground {
  stage.account.states.limits = { standard: 1000, gpu: 100, spot: 1000 };
  const leaked = makeUser(stage, { name: 'deploy', policies: ['AdministratorAccess'], key: true });
  if (leaked === null) throw new Error('no key was made');
  const seat = new Client(stage.account, leaked, { hand: 'attacker', address: '198.51.100.7', userAgent: 'Boto3/1.34.0' });
  return {
    stage,
    live,
    id: stage.account.id,
    owner: (action, input = {}, region = REGION) => stage.must(founder(), action, input, region),
    intruder: (action, input = {}, region = REGION) => {
      const outcome = seat.call(action, input, region);
      if (outcome.error !== null) throw new Error(`${action} was refused: ${outcome.error} ${outcome.message}`);
      return outcome;
    },
  };
}
