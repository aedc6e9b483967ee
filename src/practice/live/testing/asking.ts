/** Asking a live account in tests: short calls, and answers that must be there. */
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { EndpointAnswer } from '../../../ports/aws-endpoint.ts';
import type { LiveKey } from '../key-ring.ts';
import type { LiveAccount } from '../live-account.ts';

export type Ask = (service: string, operation: string, input?: Readonly<Record<string, unknown>>, region?: string) => Promise<EndpointAnswer>;

export const asking =
  (live: LiveAccount, key: LiveKey): Ask =>
  (service, operation, input = {}, region = 'us-east-1') =>
    live.answer({
      service,
      operation,
      region,
      input,
      accessKeyId: key.accessKeyId,
      sessionToken: key.sessionToken ?? null,
      userAgent: 'aws-cli/2.32.0',
    });

/** The output; a refusal is the test's failure, with its words. */
export function outputOf(answer: EndpointAnswer): Reachable {
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer.output as Reachable;
}

/** The code of a refusal, or null for an answer. */
export const codeOf = (answer: EndpointAnswer): string | null => (answer.kind === 'refused' ? answer.code : null);

/** All pages of a list, as one. */
export async function allPages(
  ask: Ask,
  service: string,
  operation: string,
  paging: { readonly list: string; readonly from: string; readonly to: string },
  input = {},
  region?: string,
): Promise<Reachable[]> {
  const all: Reachable[] = [];
  for (let token: unknown; ;) {
    const answer = await ask(service, operation, token === undefined ? input : { ...input, [paging.to]: token }, region);
    const output = outputOf(answer) as Readonly<Record<string, Reachable>>;
    all.push(...(output[paging.list] as readonly Reachable[]));
    token = output[paging.from];
    if (token === undefined) return all;
  }
}
