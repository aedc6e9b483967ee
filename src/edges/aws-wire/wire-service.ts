/** One service as the wire speaks it, read from the SDK's own client: its protocol, names and schemas. Nothing about a call is written by hand. */
import { NormalizedSchema, translateTraits } from '@smithy/core/schema';

/** What a file in `edges/aws/services` gives; handed in by the wiring, as one edge never imports another. */
export interface SdkClientAndCommands {
  readonly client: new (config: never) => unknown;
  readonly commands: Readonly<Record<string, new (input: never) => unknown>>;
}

export type ProtocolName = 'ec2' | 'query' | 'json' | 'rest-json' | 'rest-xml';

export interface WireRoute {
  readonly method: string;
  /** `/2013-04-01/hostedzone/{Id}` */
  readonly path: string;
  /** Query parameters that belong to the route itself; '' where only the name counts. */
  readonly query: ReadonlyMap<string, string>;
  readonly status: number;
}

export interface WireOperation {
  readonly name: string;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
  /** Null for protocols that name the operation instead. */
  readonly route: WireRoute | null;
}

/** Reads and writes bodies; the SDK's own, by duck type, as its classes differ by protocol. */
export interface WireCodec {
  createSerializer(): { write(schema: NormalizedSchema, value: unknown): void; flush(): string | Uint8Array };
  createDeserializer(): { read(schema: NormalizedSchema, data: string | Uint8Array): unknown };
}

export interface WireService {
  /** Key of the catalogue. */
  readonly key: string;
  readonly protocol: ProtocolName;
  /** `DynamoDB_20120810` in `x-amz-target`. */
  readonly target: string;
  readonly version: string;
  readonly xmlNamespace: string;
  /** Null for query protocols, whose bodies are forms. */
  readonly codec: WireCodec | null;
  /** Answers in JSON, errors also as the query protocol named them. */
  readonly queryCompatible: boolean;
  readonly operations: ReadonlyMap<string, WireOperation>;
}

const PROTOCOLS: Readonly<Record<string, ProtocolName>> = {
  'aws.protocols#ec2Query': 'ec2',
  'aws.protocols#awsQuery': 'query',
  'aws.protocols#awsJson1_0': 'json',
  'aws.protocols#awsJson1_1': 'json',
  'aws.protocols#restJson1': 'rest-json',
  'aws.protocols#restXml': 'rest-xml',
};

interface ClientConfig {
  readonly protocol: { getShapeId(): string; getPayloadCodec(): WireCodec };
  readonly protocolSettings: {
    readonly serviceTarget?: string;
    readonly version?: string;
    readonly xmlNamespace?: string;
    readonly awsQueryCompatible?: boolean;
  };
}

/** Reads a service from its SDK client. Throws for a protocol nobody here speaks. */
export function wireService(key: string, sdk: SdkClientAndCommands): WireService {
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'none' };
  const { config } = new sdk.client({ region: 'us-east-1', credentials } as never) as { readonly config: ClientConfig };
  const { protocol, protocolSettings } = config;
  const name = PROTOCOLS[protocol.getShapeId()];
  if (name === undefined) throw new Error(`${key} speaks ${protocol.getShapeId()}, which src/edges/aws-wire does not`);
  return {
    key,
    protocol: name,
    target: protocolSettings.serviceTarget ?? '',
    version: protocolSettings.version ?? '',
    xmlNamespace: protocolSettings.xmlNamespace ?? '',
    codec: name === 'ec2' || name === 'query' ? null : protocol.getPayloadCodec(),
    queryCompatible: protocolSettings.awsQueryCompatible === true,
    operations: new Map(
      Object.values(sdk.commands)
        .map((Command) => operationOf(Command))
        .map((operation) => [operation.name, operation]),
    ),
  };
}

/** `[9, namespace, name, traits, input, output]`, see `StaticOperationSchema` of @smithy/types. */
type OperationSchema = readonly [9, string, string, Parameters<typeof translateTraits>[0], never, never];

function operationOf(Command: new (input: never) => unknown): WireOperation {
  const { schema } = new Command({} as never) as { readonly schema: OperationSchema };
  const [, , name, traits, input, output] = schema;
  const { http } = translateTraits(traits) as { readonly http?: readonly [string, string, number] };
  return { name, input: NormalizedSchema.of(input), output: NormalizedSchema.of(output), route: http === undefined ? null : routeOf(http) };
}

function routeOf([method, uri, status]: readonly [string, string, number]): WireRoute {
  const [path = '/', search = ''] = uri.split('?');
  return { method, path, query: new Map(new URLSearchParams(search)), status };
}
