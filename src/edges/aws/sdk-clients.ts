/** SDK clients, one for each service and region, made when first used and kept. They send once: repetition is `ask-patiently.ts`, on our clock. */
import type { AwsCredentialIdentity, Provider } from '@smithy/types';
import type { AwsHttpHandler } from './http/handler.ts';
import { loadService } from './load-service.ts';
import type { Send } from './sdk-service.ts';

export interface ClientSetting {
  readonly credentials: Provider<AwsCredentialIdentity>;
  readonly http: AwsHttpHandler;
  /** Instead of AWS's own address; null leaves the choice to the SDK (which reads AWS_ENDPOINT_URL and the profile). */
  readonly endpointOf: (service: string) => string | null;
  /** A server of one's own rarely has a name for every bucket. */
  readonly bucketsInPath: boolean;
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
  const client = new service.client(configOf(setting, key, region) as never) as SdkClient;
  return (operation, input, abortSignal) => {
    const Command = service.commands[operation];
    if (Command === undefined) throw new Error(`no command ${operation} in edges/aws/services/${key}.ts`);
    return client.send(new Command(input as never), { abortSignal });
  };
}

function configOf(setting: ClientSetting, key: string, region: string): Readonly<Record<string, unknown>> {
  const endpoint = setting.endpointOf(key);
  return {
    region,
    credentials: setting.credentials,
    requestHandler: setting.http,
    maxAttempts: 1,
    defaultsMode: 'standard',
    customUserAgent: setting.userAgent,
    ...(endpoint === null ? {} : { endpoint }),
    ...(key === 's3' ? { forcePathStyle: setting.bucketsInPath, followRegionRedirects: true } : {}),
  };
}
