/** An account on which things go wrong at times: calls are throttled, and the program dies right before or right after one of its writes. */
import type { AwsAccount, AwsAnswer } from '../../../src/ports/aws-account.ts';
import { knownCall } from '../../../src/knowledge/aws-calls/index.ts';
import type { Random } from '../../../src/practice/random.ts';
import { Killed } from '../../../src/stages/contain/testing/fake-account/fake-account.ts';

const THROTTLED: AwsAnswer = { kind: 'throttled', attempts: 6, message: 'Rate exceeded' };

/** Dies at most once; the account given to the next run is the same without the death. */
export function troubled(account: AwsAccount, random: Random, diesAtWrite: number | null): AwsAccount {
  let [writes, dead] = [-1, false];
  const dies = (when: string): never => {
    dead = true;
    throw new Killed(when);
  };
  return {
    async ask(call, options) {
      if (dead) throw new Killed('dead already');
      const write = knownCall(call.service, call.operation)?.access === 'write';
      if (write) writes += 1;
      const now = write && writes === diesAtWrite;
      if (now && random.chance(0.5)) return dies('before');
      if (call.service !== 'sts' && random.chance(0.02)) return THROTTLED;
      const answer = await account.ask(call, options);
      return now ? dies('after') : answer;
    },
    pages: (call, options) => account.pages(call, options),
  };
}
