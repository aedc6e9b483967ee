/**
 * What kind of use a charge is, from service and usage type.
 * Source: usage types of published Cost and Usage Reports and AWS's price list; collected in the domain facts, "Usage types to expect on a hijack bill".
 */
import type { ChargeUse, Measure } from './family.ts';
import { modelOfCharge } from './model-word.ts';

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
  ['AmazonBedrock', /^/, 'bedrock-provisioned', 'untold'],
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

export interface ToldUse {
  readonly service: string;
  readonly serviceName: string | null;
  readonly usageType: string | null;
  readonly kind: string;
}

/** Models of other makers are sold through AWS Marketplace, and used like those of Amazon: by the call. */
const isModelUse = ({ service, serviceName, usageType }: ToldUse): boolean =>
  /^AmazonBedrock(?:Service)?$/.test(service) || /\(Amazon Bedrock Edition\)/i.test(serviceName ?? '') || /MP:\w*TokenCount/.test(usageType ?? '');

export function chargeUse(told: ToldUse): ChargeUse {
  const { service, usageType, kind } = told;
  const bare = usageType === null ? null : bareUsageType(usageType);
  const whole = { family: `service:${service}`, subtype: '', measure: 'untold' } as const;
  if (kind === 'commitment') return { ...whole, family: `commitment:${service}` };
  if (isModelUse(told) && !/provisioned|ModelUnit/i.test(bare ?? ''))
    return { family: 'bedrock', subtype: modelOfCharge(told.serviceName, bare ?? ''), measure: 'calls' };
  if (kind === 'marketplace') return { ...whole, family: 'marketplace' };
  if (/Support/.test(service)) return { ...whole, family: 'support' };
  if (INDIRECT.has(service)) return { ...whole, family: 'indirect' };
  if (bare === null) return whole;
  for (const [only, pattern, family, measure] of ROWS) {
    const found = only === null || only === service ? pattern.exec(bare) : null;
    if (found !== null) return { family, measure, subtype: found[1] ?? (family === 'instance' && bare.startsWith('BoxUsage') ? 'm1.small' : '') };
  }
  return whole;
}
