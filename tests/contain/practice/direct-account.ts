/**
 * The port `AwsAccount` straight on whatever plays AWS: no SDK, no bytes in between, so that thousands of incidents can be played.
 * Refusals, patience and plain values are the real edge's own; `direct-account.test.ts` holds its answers equal to those over the SDK.
 */
import { askPatiently, CAREFUL_WRITE, PATIENT_READ, QUICK_IDENTITY, type Tried } from '../../../src/edges/aws/ask-patiently.ts';
import { homeCheck } from '../../../src/edges/aws/home-check.ts';
import { allPages } from '../../../src/edges/aws/pages.ts';
import { plainOutput } from '../../../src/edges/aws/plain-output.ts';
import { refusal, repeatableAs } from '../../../src/edges/aws/refusal.ts';
import type { Thrown } from '../../../src/edges/aws/thrown.ts';
import { awsService, iamAction, knownCall } from '../../../src/knowledge/aws-calls/index.ts';
import type { AskOptions, AwsAccount, AwsAnswer, AwsCall, AwsFound } from '../../../src/ports/aws-account.ts';
import type { AwsEndpoint, EndpointAnswer } from '../../../src/ports/aws-endpoint.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { LiveKey } from '../../../src/practice/live/key-ring.ts';
import { refuseUnaskedWrite } from '../../../src/stages/contain/testing/asked-to-write.ts';

export interface DirectSetting {
  readonly endpoint: AwsEndpoint;
  readonly clock: Clock;
  readonly key: LiveKey;
}

const SILENCE_MS = 60_000;

export function directAccount({ endpoint, clock, key }: DirectSetting): AwsAccount {
  const atHome = homeCheck(() => ask({ service: 'sts', operation: 'GetCallerIdentity', region: 'us-east-1' }), clock);
  const ask = async (call: AwsCall, { signal }: AskOptions = {}): Promise<AwsAnswer> => {
    refuseUnaskedWrite(call);
    const { service, operation, input = {} } = call;
    const [catalogue, known] = [awsService(service), knownCall(service, operation)];
    if (catalogue === null || known === null) throw new Error(`${service} ${operation} is not in knowledge/aws-calls`);
    const home = typeof catalogue.where === 'object' && 'home' in catalogue.where ? catalogue.where.home : null;
    const region = home ?? call.region;
    const asked = { service, operation, region, input, accessKeyId: key.accessKeyId, sessionToken: key.sessionToken ?? null, userAgent: 'hikeshi' };
    const attempt = async (): Promise<Attempt> => {
      const answer = await endpoint.answer(asked);
      if (answer.kind === 'answered')
        return {
          found: { kind: 'found', output: await plainOutput(answer.output), requestId: answer.requestId ?? null },
          again: null,
          afterMs: null,
        };
      const thrown = await thrownOf(answer, clock);
      return { found: null, thrown, again: repeatableAs(thrown, service), afterMs: null };
    };
    const patience = known.access === 'write' ? CAREFUL_WRITE : service === 'sts' ? QUICK_IDENTITY : PATIENT_READ;
    const { last, attempts } = await askPatiently(attempt, patience, { clock, random: () => 0.5, signal });
    return (
      last.found ??
      refusal(last.thrown, {
        service,
        region,
        regional: home === null,
        iamAction: iamAction(catalogue, operation),
        attempts,
        atHome,
      })
    );
  };
  return { ask, pages: (call, options) => allPages(ask, call, options) };
}

type Attempt = Tried & ({ readonly found: AwsFound } | { readonly found: null; readonly thrown: Thrown });

/** As the SDK throws it. */
async function thrownOf(answer: Exclude<EndpointAnswer, { kind: 'answered' }>, clock: Clock): Promise<Thrown> {
  if (answer.kind === 'refused') {
    const { code, message, status, requestId = null } = answer;
    return { kind: 'answered', code, message, status, fromAws: true, requestId, retryAfterMs: null };
  }
  if (answer.how === 'reset') return { kind: 'unreached', code: 'ECONNRESET', message: 'read ECONNRESET' };
  await clock.sleep(SILENCE_MS);
  return { kind: 'timeout', code: 'Timeout', message: 'Connection timed out' };
}
