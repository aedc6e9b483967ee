/** Asking the practice account in tests, without a wire in between. */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { EndpointAnswer } from '../../../ports/aws-endpoint.ts';
import type { LiveKey } from '../key-ring.ts';
import type { LiveAccount } from '../live-account.ts';

export type Asked = Readonly<Record<string, unknown>>;

/** Asks as one caller, by `service Operation`. */
export const askerOf =
  (live: LiveAccount, key: LiveKey) =>
  (call: string, input: Asked = {}, region = 'us-east-1'): Promise<EndpointAnswer> => {
    const [service = '', operation = ''] = call.split(' ');
    return live.answer({
      service,
      operation,
      region,
      input,
      accessKeyId: key.accessKeyId,
      sessionToken: key.sessionToken ?? null,
      userAgent: 'aws-cli/2.32.0',
    });
  };

/** Throws for a refusal. */
export function outputOf(answer: EndpointAnswer): Reachable {
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer.output as Reachable;
}

/** `200`, or the code of the refusal. */
export const codeOf = (answer: EndpointAnswer): string => (answer.kind === 'answered' ? '200' : answer.kind === 'refused' ? answer.code : answer.how);

/** Asks as root, signing in anew each time: sessions end after twelve hours. */
export const rootAskerOf =
  (live: LiveAccount) =>
  (call: string, input: Asked = {}, region = 'us-east-1'): Promise<EndpointAnswer> =>
    askerOf(live, live.signIn('root'))(call, input, region);
