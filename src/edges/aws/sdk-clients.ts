/** Clients, one for each service and region, made when first used and kept. They send once: repetition is `ask-patiently.ts`, on our clock. */
import type { AwsCredentialIdentity, Provider } from '@smithy/types';
import type { EndpointOf } from './endpoint-variables.ts';
import type { AwsHttpHandler } from './http/handler.ts';
import { loadService } from './load-service.ts';
import type { Send } from './service-file.ts';
import { signedSender } from './signed-service.ts';

export interface ClientSetting {
  readonly credentials: Provider<AwsCredentialIdentity>;
  readonly http: AwsHttpHandler;
  /** Milliseconds AWS's clock is ahead of the machine's. */
  readonly clockOffsetMs: () => number;
  /** Instead of AWS's own address; null leaves the choice to the SDK, which reads the profile. */
  readonly endpointOf: EndpointOf;
  readonly userAgent: string;
}

interface SdkClient {
  send(command: unknown, options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

export interface SdkClients {
  sender(service: string, region: string): Promise<Send>;
}

export function sdkClients(setting: ClientSetting): SdkClients {
  const senders = new Map<string, Promise<Send>>();
  return {
    sender(service, region) {
      const key = `${service} ${region}`;
      const sender = senders.get(key) ?? makeSender(setting, service, region);
      senders.set(key, sender);
      return sender;
    },
  };
}

async function makeSender(setting: ClientSetting, key: string, region: string): Promise<Send> {
  const service = await loadService(key);
  if ('requests' in service) return signedSender(service, setting, key, region);
  const client = new service.client(configOf(setting, key, region) as never) as SdkClient;
  return (operation, input, abortSignal) => {
    const Command = service.commands[operation];
    if (Command === undefined) throw new Error(`no command ${operation} in edges/aws/services/${key}.ts`);
    return client.send(new Command(input as never), { abortSignal });
  };
}

function configOf(setting: ClientSetting, key: string, region: string): Readonly<Record<string, unknown>> {
  return {
    region,
    credentials: setting.credentials,
    requestHandler: setting.http,
    maxAttempts: 1,
    systemClockOffset: setting.clockOffsetMs(),
    defaultsMode: 'standard',
    customUserAgent: setting.userAgent,
    ...endpointConfig(key, setting.endpointOf(key)),
    ...(key === 's3' ? { followRegionRedirects: true } : {}),
  };
}

/** A server of one's own has no name for every bucket and account: they stay in the path and in the header. */
function endpointConfig(key: string, endpoint: string | null): Readonly<Record<string, unknown>> {
  if (endpoint === null) return {};
  if (key === 's3') return { endpoint, forcePathStyle: true };
  return key === 's3-control' ? { endpoint, endpointProvider: () => ({ url: new URL(endpoint) }) } : { endpoint };
}
