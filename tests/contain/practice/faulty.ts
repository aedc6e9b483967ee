/** An account on which exactly one call goes wrong, in a way calls go wrong; and the program that made it may die with it. */
import type { AskOptions, AwsAccount, AwsAnswer, AwsCall } from '../../../src/ports/aws-account.ts';
import { allPages } from '../../../src/edges/aws/pages.ts';
import { Killed } from '../../../src/stages/contain/testing/fake-account/fake-account.ts';

export const FAULTS = ['dies before', 'dies after', 'throttled', 'no answer', 'denied', 'answer lost'] as const;
export type Fault = (typeof FAULTS)[number];

const ANSWERS: Partial<Record<Fault, AwsAnswer>> = {
  throttled: { kind: 'throttled', attempts: 8, message: 'Rate exceeded' },
  'no answer': { kind: 'failed', cause: 'timeout', code: 'Timeout', message: 'Connection timed out' },
  denied: { kind: 'denied', action: 'any:Thing', by: 'no-allow', message: 'not authorized' },
};

export interface Faulty extends AwsAccount {
  /** Calls made so far. */
  readonly made: () => number;
}

/** @param at number of the call, from 0, reads and writes alike; null for none */
export function faulty(account: AwsAccount, at: number | null, fault: Fault): Faulty {
  let [number, dead] = [-1, false];
  const ask = async (call: AwsCall, options?: AskOptions): Promise<AwsAnswer> => {
    number += 1;
    if (dead) return never();
    if (number !== at) return afterwards(await account.ask(call, options));
    const instead = ANSWERS[fault];
    if (instead !== undefined) return instead;
    if (fault === 'dies before') throw death(`before ${call.operation}`);
    await account.ask(call, options);
    if (fault === 'dies after') throw death(`after ${call.operation}`);
    return { kind: 'failed', cause: 'timeout', code: 'Timeout', message: 'the answer was lost' };
  };
  // What was under way when the program died may still take effect; nobody hears of it.
  const afterwards = (answer: AwsAnswer): AwsAnswer | Promise<AwsAnswer> => (dead ? never() : answer);
  const death = (when: string): Killed => {
    dead = true;
    return new Killed(when);
  };
  return { ask, pages: (call, options) => allPages(ask, call, options), made: () => number + 1 };
}

const never = (): Promise<never> => new Promise<never>(() => undefined);
