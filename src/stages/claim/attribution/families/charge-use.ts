/**
 * What kind of use a charge is, from service and usage type.
 * Source: usage types of published Cost and Usage Reports and AWS's price list; collected in the domain facts, "Usage types to expect on a hijack bill".
 */
import type { ChargeUse, Measure } from './family.ts';

type Row = readonly [service: string | null, usageType: RegExp, family: string, measure: Measure];

/** The first that fits wins. Group 1 is the subtype. */
const ROWS: readonly Row[] = [
  [null, /^(?:SpotUsage-)?(?:ARM-|Windows-)?Fargate-(?:ARM-|Windows-)?vCPU-Hours/, 'fargate-vcpu', 'sized-hours'],
  [null, /^(?:SpotUsage-)?(?:ARM-|Windows-)?Fargate-(?:ARM-|Windows-)?GB-Hours/, 'fargate-memory', 'sized-hours'],
  [null, /^(?:SpotUsage-)?Fargate-/, 'fargate-other', 'untold'],
  ['ElasticMapReduce', /^BoxUsage:(.+)$/, 'emr', 'hours'],
  [null, /^SpotUsage(?::(.+))?$/, 'spot-instance', 'hours'],
  [null, /^(?:BoxUsage|HeavyUsage|DedicatedUsage)(?::(.+))?$/, 'instance', 'hours'],
  [null, /^EBSOptimized(?::(.+))?$/, 'instance-extra', 'hours'],
  [null, /^(?:UnusedBox|UnusedDed|ReservedCapacity)[^:]*(?::(.+))?$/, 'capacity-reservation', 'hours'],
  [null, /^(?:HostUsage|HostBoxUsage|DedicatedHostUsage)(?::(.+))?$/, 'host', 'hours'],
  [null, /^(?:CPUCredits|UnlimitedCPUCredits)/, 'instance-credits', 'untold'],
  [null, /^EBS:VolumeUsage(?:\.(\w+))?$/, 'volume', 'gigabyte-months'],
  [null, /^EBS:Volume/, 'volume-performance', 'untold'],
  [null, /^EBS:Snapshot/, 'snapshot', 'untold'],
  [null, /^(?:PublicIPv4:|ElasticIP:)/, 'ipv4', 'hours'],
  [null, /^NatGateway-Hours/, 'nat', 'hours'],
  [null, /^NatGateway-/, 'nat-bytes', 'untold'],
  ['AWSELB', /^LoadBalancerUsage/, 'load-balancer', 'hours'],
  ['AWSELB', /^/, 'load-balancer-work', 'untold'],
  [null, /^VpcEndpoint-/, 'vpc-endpoint', 'untold'],
  [null, /^(?:VPN|ClientVPN|TransitGateway)/, 'private-network', 'untold'],
  ['AmazonEKS', /-Hours/, 'eks', 'hours'],
  ['AWSLambda', /Provisioned/, 'lambda-provisioned', 'untold'],
  ['AWSLambda', /^/, 'lambda', 'untold'],
  ['AmazonSageMaker', /:(ml\.[\w.-]+)$/, 'sagemaker', 'hours'],
  ['AmazonSageMaker', /^/, 'sagemaker-other', 'untold'],
  ['AmazonLightsail', /BundleUsage/, 'lightsail', 'hours'],
  ['AmazonLightsail', /^/, 'lightsail-other', 'untold'],
  ['AmazonBedrock', /ProvisionedThroughput|ModelUnit|provisioned-throughput/i, 'bedrock-provisioned', 'untold'],
  ['AmazonBedrock', /^/, 'bedrock', 'calls'],
  ['AmazonBedrockService', /^/, 'bedrock', 'calls'],
  ['AmazonSES', /^/, 'mail', 'calls'],
  ['AmazonSNS', /SMS/, 'text-messages', 'calls'],
  ['AmazonPinpoint', /^/, 'text-messages', 'calls'],
  ['AmazonRDS', /^(?:InstanceUsage|Multi-AZUsage|MirrorUsage)[^:]*(?::(.+))?$/, 'database', 'hours'],
  ['AmazonRDS', /^/, 'database-other', 'untold'],
  ['AmazonElastiCache', /^NodeUsage:(.+)$/, 'cache', 'hours'],
  ['AmazonES', /^ESInstance:(.+)$/, 'search', 'hours'],
  ['AmazonRedshift', /^Node:(.+)$/, 'warehouse', 'hours'],
  ['AmazonRegistrar', /^/, 'domain', 'untold'],
  [null, /^(?:DataTransfer-|CloudFront-)|-(?:AWS-)?(?:Out|In)-Bytes$|^AWS-(?:Out|In)-Bytes$/, 'transfer', 'untold'],
];

/** Services whose charges follow from everything that happens in an account: nobody can tell from a log which call of whose caused them. */
const INDIRECT = new Set([
  'AmazonCloudWatch',
  'AWSEvents',
  'AWSCloudTrail',
  'AWSConfig',
  'AmazonGuardDuty',
  'AmazonInspectorV2',
  'AWSSecurityHub',
  'AmazonMacie',
  'AmazonDetective',
  'awskms',
  'AWSXRay',
  'AWSCostExplorer',
  'AWSBudgets',
]);

const PREFIX = /^(?:(?:[A-Z]{2,4}\d|EU)(?:-[A-Z]{3}\d{1,2})?-)+/;

/** The usage type without the region's code in front: `APN1-BoxUsage:c6i.16xlarge` -> `BoxUsage:c6i.16xlarge`. */
export const bareUsageType = (usageType: string): string => usageType.replace(PREFIX, '');

export function chargeUse(service: string, usageType: string | null, kind: string): ChargeUse {
  if (kind === 'commitment') return { family: `commitment:${service}`, subtype: '', measure: 'untold' };
  if (kind === 'marketplace') return { family: 'marketplace', subtype: '', measure: 'untold' };
  if (/Support/.test(service)) return { family: 'support', subtype: '', measure: 'untold' };
  if (INDIRECT.has(service)) return { family: 'indirect', subtype: '', measure: 'untold' };
  const bare = usageType === null ? null : bareUsageType(usageType);
  const whole = { family: `service:${service}`, subtype: '', measure: 'untold' } as const;
  if (bare === null) return whole;
  for (const [only, pattern, family, measure] of ROWS) {
    const found = only === null || only === service ? pattern.exec(bare) : null;
    if (found !== null) return { family, measure, subtype: found[1] ?? (family === 'instance' && bare.startsWith('BoxUsage') ? 'm1.small' : '') };
  }
  return whole;
}
