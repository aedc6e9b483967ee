/** The services a wire can speak for, each read from its SDK client when first asked for. */
import { wireService, type SdkClientAndCommands, type WireService } from './wire-service.ts';

/** Services that share a signing name come together. */
export interface WireServices {
  signedAs(signingName: string): Promise<readonly WireService[]>;
}

/** Signing names that are not the catalogue's key: `defaultSigningName` and endpoint rules of the SDK's clients. */
const SIGNED_AS: Readonly<Record<string, string>> = {
  accessanalyzer: 'access-analyzer',
  'auto-scaling': 'autoscaling',
  'bedrock-agent': 'bedrock',
  cloudwatch: 'monitoring',
  'config-service': 'config',
  'cost-explorer': 'ce',
  'database-migration-service': 'dms',
  efs: 'elasticfilesystem',
  'elastic-beanstalk': 'elasticbeanstalk',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  emr: 'elasticmapreduce',
  eventbridge: 'events',
  'global-accelerator': 'globalaccelerator',
  opensearch: 'es',
  opensearchserverless: 'aoss',
  'pinpoint-sms-voice-v2': 'sms-voice',
  'route-53': 'route53',
  's3-control': 's3',
  'service-quotas': 'servicequotas',
  sesv2: 'ses',
  sfn: 'states',
  'sso-admin': 'sso',
};

export const signingNameOf = (key: string): string => SIGNED_AS[key] ?? key;

/** `load` gives the client and commands of a service of the catalogue, e.g. `loadService` of edges/aws; null for one without a client, which nobody plays. */
export function wireServices(keys: readonly string[], load: (key: string) => Promise<SdkClientAndCommands | null>): WireServices {
  const known = new Map<string, Promise<readonly WireService[]>>();
  return {
    signedAs(signingName) {
      let services = known.get(signingName);
      if (services === undefined) {
        const meant = keys.filter((key) => signingNameOf(key) === signingName);
        services = Promise.all(meant.map(async (key) => [key, await load(key)] as const)).then((all) =>
          all.flatMap(([key, sdk]) => (sdk === null ? [] : [wireService(key, sdk)])),
        );
        known.set(signingName, services);
      }
      return services;
    },
  };
}
