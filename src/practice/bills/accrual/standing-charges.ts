/** What an owner's lasting things cost: buckets, keys, secrets, alarms, zones, databases, gateways. Prices are us-east-1's, times the region's multiplier. */
import { decimal, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { MeteredKind, MeteredThing } from '../../account/meter.ts';
import { Random } from '../../random.ts';
import { billRegion, priceIn, usageTypeIn } from '../prices/bill-regions.ts';
import { PRODUCTS } from '../prices/products.ts';
import { objectCharge } from './call-charges.ts';
import { chargeOf, type Charge, type Flow } from './charge.ts';

const ONE = decimal('1');
const DATABASES: Readonly<Record<string, string>> = { 'db.t4g.micro': '0.016', 'db.t4g.medium': '0.065', 'db.m6g.large': '0.152' };

type StandingKind = Extract<MeteredKind['kind'], 'nat-gateway' | 'load-balancer' | 'key' | 'secret' | 'alarm' | 'hosted-zone' | 'bucket'>;

export function standingFlows(thing: MeteredThing, kind: StandingKind, account: string): Flow[] {
  if (kind === 'nat-gateway') return gatewayFlows(thing, account);
  if (kind === 'load-balancer') return balancerFlows(thing, account);
  if (kind === 'bucket') return bucketFlows(thing, account);
  return [kind === 'hosted-zone' ? { charge: zoneCharge(thing, account), per: 'once', amount: ONE } : monthly(thing, kind, account)];
}

/** Half a dollar for any month in which the zone existed; the line names no region. */
const zoneCharge = ({ id }: MeteredThing, account: string): Charge =>
  chargeOf({
    product: PRODUCTS.route53,
    account,
    usageType: 'HostedZone',
    operation: 'None',
    region: 'global',
    resource: `arn:aws:route53:::hostedzone/${id}`,
    unit: 'HostedZone',
    family: 'DNS Zone',
    span: 'month',
    rate: decimal('0.5'),
    words: (rate) => `$${rate} per Hosted Zone for the first 25 Hosted Zones`,
  });

function monthly({ region, id }: MeteredThing, kind: 'key' | 'secret' | 'alarm', account: string): Flow {
  const arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;
  const shared = { account, region, operation: 'Unknown', span: 'day' } as const;
  const charges: Readonly<Record<typeof kind, Charge>> = {
    key: chargeOf({
      ...shared,
      product: PRODUCTS.kms,
      usageType: usageTypeIn(region, 'region-code', 'KMS-Keys'),
      resource: arn('kms', `key/${id}`),
      unit: 'Keys',
      family: 'Encryption Key',
      rate: ONE,
      words: (rate) => `$${rate} per customer managed KMS key version in ${billRegion(region).place}`,
    }),
    secret: chargeOf({
      ...shared,
      product: PRODUCTS.secrets,
      usageType: usageTypeIn(region, 'new', 'AWSSecretsManager-Secrets'),
      resource: arn('secretsmanager', `secret:${id}`),
      unit: 'Secrets',
      family: 'Secret',
      rate: decimal('0.4'),
      words: (rate) => `$${rate} per secret per month`,
    }),
    alarm: chargeOf({
      ...shared,
      product: PRODUCTS.cloudwatch,
      usageType: usageTypeIn(region, 'old', 'CW:AlarmMonitorUsage'),
      resource: arn('cloudwatch', `alarm:${id}`),
      unit: 'Alarms',
      family: 'Alarm',
      allowance: 'alarms',
      rate: decimal('0.1'),
      words: (rate) => `$${rate} per alarm metric month (standard resolution) - ${billRegion(region).place}`,
    }),
  };
  return { charge: charges[kind], per: 'month', amount: ONE };
}

/** Storage by the day, reads by the hour; how much of both is drawn from the bucket's name. */
function bucketFlows({ region, id }: MeteredThing, account: string): Flow[] {
  const random = new Random(`bucket/${id}`);
  const storage = chargeOf({
    product: PRODUCTS.s3,
    account,
    usageType: usageTypeIn(region, 'old', 'TimedStorage-ByteHrs'),
    operation: 'StandardStorage',
    region,
    resource: id,
    unit: 'GB-Mo',
    family: 'Storage',
    span: 'day',
    allowance: 'objects',
    rate: priceIn(region, decimal('0.023'), 3),
    words: (rate) => `$${rate} per GB - first 50 TB / month of storage used`,
  });
  return [
    { charge: storage, per: 'month', amount: decimal(`${random.whole(2, 60)}`) },
    { charge: objectCharge('s3-get', id, region, account), per: 'hour', amount: decimal(`${random.whole(5, 900)}`) },
  ];
}

const hourly = (charge: Charge, amount: Decimal = ONE): Flow => ({ charge, per: 'hour', amount });

function gatewayFlows({ region, id, zone }: MeteredThing, account: string): Flow[] {
  const shared = {
    product: PRODUCTS['ec2-other'],
    account,
    operation: 'NatGateway',
    region,
    zone,
    resource: `arn:aws:ec2:${region}:${account}:natgateway/${id}`,
    family: 'NAT Gateway',
    rate: priceIn(region, decimal('0.045'), 3),
  };
  return [
    hourly(
      chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'NatGateway-Hours'),
        unit: 'Hrs',
        words: (rate) => `$${rate} per NAT Gateway Hour`,
      }),
    ),
    hourly(
      chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'NatGateway-Bytes'),
        unit: 'GB',
        words: (rate) => `$${rate} per GB Data Processed by NAT Gateways`,
      }),
      decimal(`${new Random(`nat/${id}`).whole(20, 300) / 1000}`),
    ),
  ];
}

function balancerFlows({ region, id }: MeteredThing, account: string): Flow[] {
  const shared = {
    product: PRODUCTS.elb,
    account,
    operation: 'LoadBalancing:Application',
    region,
    resource: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/app/${id}`,
    family: 'Load Balancer-Application',
  };
  return [
    hourly(
      chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'LoadBalancerUsage'),
        unit: 'Hrs',
        rate: priceIn(region, decimal('0.0225')),
        words: (rate) => `$${rate} per Application LoadBalancer-hour (or partial hour)`,
      }),
    ),
    hourly(
      chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'LCUUsage'),
        unit: 'LCU-Hrs',
        rate: decimal('0.008'),
        words: (rate) => `$${rate} per used Application load balancer capacity unit-hour (or partial hour)`,
      }),
      decimal('0.05'),
    ),
  ];
}

export function databaseFlows({ region, id }: MeteredThing, type: string, gigabytes: number, account: string): Flow[] {
  const price = DATABASES[type];
  if (price === undefined) throw new Error(`the practice world has no price for ${type}`);
  const shared = {
    product: PRODUCTS.rds,
    account,
    operation: 'CreateDBInstance:0002',
    region,
    resource: `arn:aws:rds:${region}:${account}:db:${id}`,
  };
  return [
    hourly(
      chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', `InstanceUsage:${type}`),
        unit: 'Hrs',
        instanceType: type,
        family: 'Database Instance',
        rate: priceIn(region, decimal(price), 3),
        words: (rate) => `$${rate} per RDS ${type} Single-AZ instance hour (or partial hour) running MySQL`,
      }),
    ),
    {
      charge: chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'RDS:GP3-Storage'),
        unit: 'GB-Mo',
        family: 'Database Storage',
        span: 'day',
        rate: priceIn(region, decimal('0.115'), 3),
        words: (rate) => `$${rate} per GB-month of provisioned gp3 storage running MySQL`,
      }),
      per: 'month',
      amount: decimal(`${gigabytes}`),
    },
  ];
}
