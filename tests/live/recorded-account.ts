/** Keeps every call made through an account, so that a test can prove that none of them writes. */
import { knownCall } from '../../src/knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsAnswer, AwsCall } from '../../src/ports/aws-account.ts';

export interface RecordedAccount extends AwsAccount {
  readonly calls: readonly { readonly call: AwsCall; readonly answer: AwsAnswer }[];
  /** Calls made that are not plain reads, as `service Operation`. */
  writes(): string[];
}

export function recorded(account: AwsAccount): RecordedAccount {
  const calls: { call: AwsCall; answer: AwsAnswer }[] = [];
  return {
    calls,
    writes: () =>
      calls.filter(({ call }) => knownCall(call.service, call.operation)?.access !== 'read').map(({ call }) => `${call.service} ${call.operation}`),
    async ask(call, options) {
      const answer = await account.ask(call, options);
      calls.push({ call, answer });
      return answer;
    },
    async *pages(call, options) {
      for await (const answer of account.pages(call, options)) {
        calls.push({ call, answer });
        yield answer;
      }
    },
  };
}
