/** The SDK's own packages, with the commands of the catalogue (and any others by name), for tests that speak to the wire. */
import { awsService, awsServices } from '../../src/knowledge/aws-calls/index.ts';
import { wireServices, type WireServices } from '../../src/edges/aws-wire/wire-services.ts';
import type { SdkClientAndCommands } from '../../src/edges/aws-wire/wire-service.ts';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

/** Asked without an SDK client: no package of theirs can be had (docs/decisions). */
const WITHOUT_CLIENT = new Set(['freetier', 'notifications', 'rolesanywhere']);

export const sdkServiceKeys = (): readonly string[] =>
  awsServices()
    .map((service) => service.service)
    .filter((key) => !WITHOUT_CLIENT.has(key));

type Constructor = new (input: never) => unknown;

export async function sdkPackage(key: string, more: readonly string[] = []): Promise<SdkClientAndCommands> {
  const all = (await import(`@aws-sdk/client-${key}`)) as Readonly<Record<string, unknown>>;
  const name = Object.keys(all).find((one) => /^[A-Z].*Client$/.test(one));
  const commands = [...Object.keys(awsService(key)?.calls ?? {}), ...more].map((operation) => {
    const found = all[`${operation}Command`];
    if (found === undefined) throw new Error(`client-${key} has no ${operation}`);
    return [operation, found as Constructor] as const;
  });
  return { client: all[name ?? ''] as Constructor, commands: Object.fromEntries(commands) };
}

/** `more` adds operations the catalogue does not list, by service. */
export const packagesOnTheWire = (more: Readonly<Record<string, readonly string[]>> = {}): WireServices =>
  wireServices(sdkServiceKeys(), (key) => sdkPackage(key, more[key] ?? []));

export interface Sending {
  send(command: unknown): Promise<Readonly<Record<string, unknown>>>;
}

export interface ClientWish {
  readonly region?: string;
  readonly requestHandler?: unknown;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
}

export const sdkClient = (sdk: SdkClientAndCommands, wish: ClientWish): Sending =>
  new sdk.client({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
    maxAttempts: 1,
    forcePathStyle: wish.endpoint !== undefined,
    ...wish,
  } as never) as Sending;
