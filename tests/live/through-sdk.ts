/** An account as a stage sees it, over the real SDK clients, with something that plays AWS below them; and a record of all that reached it. */
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import { readOnly } from '../../src/edges/aws/read-only.ts';
import { SERVICE_FILES } from '../../src/edges/aws/service-files.ts';
import { knownCall } from '../../src/knowledge/aws-calls/index.ts';
import type { AwsAccount } from '../../src/ports/aws-account.ts';
import type { AwsEndpoint, EndpointCall } from '../../src/ports/aws-endpoint.ts';
import type { Clock } from '../../src/ports/clock.ts';

export interface ThroughSdk {
  readonly account: AwsAccount;
  /** What reached AWS's side. */
  readonly heard: readonly EndpointCall[];
  /** Of it, what is no plain read, as `service Operation`. */
  writes(): string[];
}

export interface SdkSetting {
  readonly endpoint: AwsEndpoint;
  readonly clock: Clock;
  /** The clock of AWS's side, where it is another. */
  readonly awsClock?: Clock;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
  readonly concurrency?: number;
}

const EXAMPLE = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
/** Signed by hand, not by a client: nothing on the wire is known of them. */
export const SIGNED = new Set(['freetier', 'notifications', 'rolesanywhere']);

export function throughSdk({ endpoint, clock, awsClock = clock, credentials = EXAMPLE, concurrency }: SdkSetting): ThroughSdk {
  const heard: EndpointCall[] = [];
  const listening: AwsEndpoint = {
    answer(call) {
      heard.push(call);
      return endpoint.answer(call);
    },
  };
  const services = wireServices(
    Object.keys(SERVICE_FILES).filter((key) => !SIGNED.has(key)),
    loadSdkService,
  );
  const http = practiceHandler(listening, services, { clock: awsClock, silenceMs: 60_000 });
  const account = readOnly(
    awsAccount({
      credentials: () => Promise.resolve(credentials),
      http,
      clock,
      ...(concurrency === undefined ? {} : { concurrency }),
      random: () => 0.5,
    }),
  );
  return {
    account,
    heard,
    writes: () =>
      heard
        .filter(({ service, operation }) => knownCall(service, operation)?.access !== 'read')
        .map(({ service, operation }) => `${service} ${operation}`),
  };
}
