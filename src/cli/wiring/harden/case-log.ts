/** The journal of a case as the log of calls that change the account. */
import type { Act, ActCall } from '../../../case/case-record.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';
import type { ActLog, PastAct } from '../../../stages/harden/index.ts';
import type { Casebook } from '../casebook/casebook.ts';

export const caseLog = (book: Casebook): ActLog => ({
  begin(step, call, undoes) {
    const [entry] = book.say({ kind: 'act', data: { command: 'harden', step, call: kept(call), undoes } });
    if (entry === undefined) throw new TypeError('the journal took no entry');
    return entry.n;
  },
  end(act, { outcome, code, requestId, undo }) {
    book.say({ kind: 'acted', data: { act, outcome, code, requestId, undo: undo.map(kept) } });
  },
});

const kept = ({ service, operation, region, input }: AwsCall): ActCall => ({ service, operation, region, input: JSON.stringify(input ?? {}) });

/** What `harden` did, out of a journal that may come from a stranger: a call that cannot be read is not made. */
export const pastActs = (acts: readonly Act[]): readonly PastAct[] =>
  acts.filter(({ command }) => command === 'harden').map(({ undo, ...rest }) => ({ ...rest, undo: undo.flatMap((one) => asCall(one)) }));

function asCall({ input, ...call }: ActCall): readonly AwsCall[] {
  try {
    const read: unknown = JSON.parse(input);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? [{ ...call, input: read as Readonly<Record<string, unknown>> }] : [];
  } catch {
    return [];
  }
}
