/** Everything that hangs on an identity and must go before it can be deleted (IAM API reference, DeleteUser and DeleteRole), as names. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Looked, State } from './action.ts';
import { GLOBAL_REGION, listAll } from './looking.ts';

export interface Hanging {
  /** Member of the state. */
  readonly what: string;
  readonly list: string;
  readonly path: string;
  readonly name: string;
}

/** The lists of one identity, as one state beside what is known of it already; the first that cannot be seen decides for all. */
export async function withAllOf(
  account: AwsAccount,
  input: Readonly<Record<string, string>>,
  lists: readonly Hanging[],
  known: State,
): Promise<Looked> {
  const state: Record<string, State[string]> = { ...known };
  for (const { what, list, path, name } of lists) {
    const listed = await listAll(account, { service: 'iam', operation: list, region: GLOBAL_REGION, input }, path);
    if (listed.kind === 'absent') return { kind: 'gone' };
    if (listed.kind !== 'found') return { kind: 'unseen', refused: listed };
    state[what] = listed.items.flatMap((item) => (typeof item === 'string' ? [item] : (reachText(item, name) ?? []))).toSorted();
  }
  return { kind: 'there', state };
}
