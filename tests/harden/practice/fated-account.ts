/** An account one of whose calls meets a fate of its own. */
import type { AwsAccount, AwsCall } from '../../../src/ports/aws-account.ts';

/** The program was killed: nothing after it happens. */
export class Killed extends Error {}

export type Fate = 'die-before' | 'die-after' | 'throttled' | 'lost-before' | 'lost-after' | 'denied';

/** The n-th call that changes something meets its fate; all others go through. */
export function fated(account: AwsAccount, isWrite: (call: AwsCall) => boolean, wanted: number, fate: Fate): AwsAccount {
  let writes = -1;
  const lost = { kind: 'failed', cause: 'timeout', code: 'TimeoutError', message: 'no answer' } as const;
  return {
    pages: (call, options) => account.pages(call, options),
    ask: async (call, options) => {
      if (!isWrite(call) || ++writes !== wanted) return account.ask(call, options);
      switch (fate) {
        case 'die-before':
          throw new Killed();
        case 'die-after':
          await account.ask(call, options);
          throw new Killed();
        case 'lost-after':
          await account.ask(call, options);
          return lost;
        case 'lost-before':
          return lost;
        case 'throttled':
          return { kind: 'throttled', attempts: 9, message: 'Rate exceeded' };
        case 'denied':
          return { kind: 'denied', action: 'x:Y', by: 'no-allow', message: 'no' };
      }
    },
  };
}
