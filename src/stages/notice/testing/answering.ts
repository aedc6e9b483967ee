/** A small live account for tests: answers by operation, pages, refusals, and a record of all that was asked. */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';

export interface TestAccount extends AwsAccount {
  readonly calls: readonly AwsCall[];
  /** Calls of the catalogue that are no reads. */
  readonly writes: () => readonly AwsCall[];
}

export const found = (output: Reachable): AwsAnswer => ({ kind: 'found', output, requestId: null });

/** `answer` gives all pages of a call. Calls the catalogue does not know are refused as the real port refuses them. */
export function testAccount(
  answer: (call: AwsCall, signal: AbortSignal | undefined) => readonly AwsAnswer[] | Promise<readonly AwsAnswer[]>,
): TestAccount {
  const calls: AwsCall[] = [];
  const pagesOf = async (call: AwsCall, signal: AbortSignal | undefined): Promise<readonly AwsAnswer[]> => {
    if (knownCall(call.service, call.operation) === null) throw new Error(`not in the catalogue: ${call.service}:${call.operation}`);
    calls.push(call);
    return answer(call, signal);
  };
  return {
    calls,
    writes: () => calls.filter(({ service, operation }) => knownCall(service, operation)?.access !== 'read'),
    async ask(call, options) {
      const [first] = await pagesOf(call, options?.signal);
      return first ?? found({});
    },
    async *pages(call, options) {
      yield* await pagesOf(call, options?.signal);
    },
  };
}
