/** Takes back what was done, newest first. */
import type { AwsAccount, AwsCall } from '../../../ports/aws-account.ts';
import { act, type ActLog, type ActOutcome } from './acting.ts';

/** An act as the journal tells it. */
export interface PastAct {
  readonly n: number;
  readonly step: string;
  readonly outcome: ActOutcome;
  readonly undo: readonly AwsCall[];
  readonly undoes: number | null;
}

export interface Undone {
  readonly act: PastAct;
  readonly call: AwsCall;
  readonly outcome: ActOutcome | 'absent';
}

/** What can be taken back and has not been, newest first. What takes something back is not taken back itself: it is simply done again. */
export function undoable(acts: readonly PastAct[]): readonly PastAct[] {
  const undone = new Set(acts.filter(({ undoes, outcome }) => undoes !== null && outcome === 'done').map(({ undoes }) => undoes));
  return acts.filter((one) => one.undoes === null && one.outcome !== 'refused' && one.undo.length > 0 && !undone.has(one.n)).toReversed();
}

export async function undoActs(acts: readonly PastAct[], account: AwsAccount, log: ActLog): Promise<readonly Undone[]> {
  const undone: Undone[] = [];
  for (const one of acts) {
    for (const call of one.undo) {
      const { outcome, answer } = await act(account, log, { step: one.step, call, undoes: one.n, undo: () => [] });
      // Gone already is as good as taken back.
      undone.push({ act: one, call, outcome: answer.kind === 'absent' ? 'absent' : outcome });
      if (outcome !== 'done') break;
    }
  }
  return undone;
}
