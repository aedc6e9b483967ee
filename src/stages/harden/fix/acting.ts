/** One call that changes the account, written down before it is made and after. */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';

export type ActOutcome = 'done' | 'refused' | 'unknown';

export interface ActEnd {
  readonly outcome: ActOutcome;
  readonly code: string | null;
  readonly requestId: string | null;
  /** Calls that take it back. */
  readonly undo: readonly AwsCall[];
}

/** The journal of the case. When a method returns, it is on disk. */
export interface ActLog {
  /** @param undoes number of the act this takes back @returns the number of this act */
  begin(step: string, call: AwsCall, undoes: number | null): number;
  end(act: number, end: ActEnd): void;
}

export interface Acted {
  readonly outcome: ActOutcome;
  readonly answer: AwsAnswer;
}

/** @param undo from what AWS answered (null when no answer came) to the calls that take it back */
export async function act(
  account: AwsAccount,
  log: ActLog,
  made: {
    readonly step: string;
    readonly call: AwsCall;
    readonly undoes: number | null;
    readonly undo: (output: Reachable, made: AwsCall) => readonly AwsCall[];
  },
): Promise<Acted> {
  const number = log.begin(made.step, made.call, made.undoes);
  const answer = await account.ask(made.call);
  const outcome = outcomeOf(answer);
  log.end(number, {
    outcome,
    code: 'code' in answer ? answer.code : answer.kind === 'found' ? null : answer.kind,
    requestId: answer.kind === 'found' ? answer.requestId : null,
    undo: outcome === 'refused' ? [] : made.undo(answer.kind === 'found' ? answer.output : null, made.call),
  });
  return { outcome, answer };
}

/** Without an answer nobody knows whether AWS got the call. */
function outcomeOf(answer: AwsAnswer): ActOutcome {
  if (answer.kind === 'found') return 'done';
  if (answer.kind !== 'failed') return 'refused';
  switch (answer.cause) {
    case 'network':
    case 'timeout':
    case 'aws':
    case 'stopped':
      return 'unknown';
    case 'credentials':
    case 'clock-skew':
    case 'request':
      return 'refused';
  }
}
