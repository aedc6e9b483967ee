/**
 * What stands and costs by the hour besides EC2 machines: US dollars an hour, us-east-1. A name has a `:` before the size or kind, as AWS's answers spell it.
 * Every price says where it is from and how sure it is: A from AWS's own page or documentation, B published by others who read AWS's page, C general
 * knowledge. A price that is not here is unknown, never 0.
 */
import { decimal, dividedBy, type Decimal } from '../money/decimal.ts';

export interface PriceSource {
  readonly source: string;
  /** Day or month the source was read or is of. */
  readonly dated: string;
  readonly grade: 'A' | 'B' | 'C';
}

export interface HourlyPrice extends PriceSource {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The same in every Region. */
  readonly everywhere: boolean;
}

const SOURCES = {
  pricingPages: { source: 'AWS pricing pages (EC2, EBS, VPC, Fargate), us-east-1', dated: '2026-11-23', grade: 'A' },
  network: { source: 'published tables of VPC prices in us-east-1 (NAT gateway, endpoints, transit gateway, VPN)', dated: '2026-06', grade: 'B' },
  glue: { source: 'AWS Glue pricing page, examples', dated: '2026-11', grade: 'A' },
  lightsail: { source: 'Lightsail User Guide (billing) and published Lightsail plans', dated: '2026-03', grade: 'B' },
  known: { source: 'list prices in us-east-1 as generally known, not read again', dated: '2026-11', grade: 'C' },
} as const satisfies Readonly<Record<string, PriceSource>>;

type SourceName = keyof typeof SOURCES;

/** AWS reckons a month as 730 hours (365 * 24 / 12). */
const MONTH_HOURS = decimal('730');

const anHour = (from: SourceName, low: string, high = low, everywhere = false): HourlyPrice => ({
  ...SOURCES[from],
  low: decimal(low),
  high: decimal(high),
  everywhere,
});
const aMonth = (from: SourceName, low: string, high = low, everywhere = false): HourlyPrice => ({
  ...SOURCES[from],
  low: dividedBy(decimal(low), MONTH_HOURS),
  high: dividedBy(decimal(high), MONTH_HOURS),
  everywhere,
});

const PRICES: Readonly<Record<string, HourlyPrice>> = {
  'public-ipv4': anHour('pricingPages', '0.005', '0.005', true),

  'ebs-gb:gp3': aMonth('pricingPages', '0.08'),
  'ebs-gb:gp2': aMonth('pricingPages', '0.1'),
  'ebs-gb:io1': aMonth('pricingPages', '0.125'),
  'ebs-gb:io2': aMonth('pricingPages', '0.125'),
  'ebs-gb:st1': aMonth('pricingPages', '0.045'),
  'ebs-gb:sc1': aMonth('pricingPages', '0.015'),
  'ebs-gb:standard': aMonth('pricingPages', '0.05'),
  /** Provisioned operations a second beyond what the size includes; io1 and io2 pay for all of them. */
  'ebs-iops:io1': aMonth('known', '0.065'),

  'nat-gateway': anHour('network', '0.045'),
  'vpc-endpoint-zone': anHour('network', '0.01'),
  'transit-gateway-attachment': anHour('network', '0.05'),
  'vpn-connection': anHour('network', '0.05'),
  'client-vpn-association': anHour('known', '0.1'),
  'global-accelerator': anHour('known', '0.025', '0.025', true),
  'load-balancer:application': anHour('known', '0.0225'),
  'load-balancer:network': anHour('known', '0.0225'),
  'load-balancer:gateway': anHour('known', '0.0125'),

  /** Linux on ARM costs a fifth less than on x86; the answer does not always say which it is. */
  'fargate-vcpu': anHour('pricingPages', '0.03238', '0.04048'),
  'fargate-gb': anHour('pricingPages', '0.00356', '0.004445'),
  /** At most 70 % off. */
  'fargate-spot-vcpu': anHour('pricingPages', '0.009714', '0.04048'),
  'fargate-spot-gb': anHour('pricingPages', '0.001068', '0.004445'),
  /** Old Kubernetes versions cost six times as much. */
  'eks-cluster': anHour('known', '0.1', '0.6', true),

  'lightsail:nano_3_0': aMonth('lightsail', '5'),
  'lightsail:micro_3_0': aMonth('lightsail', '7'),
  'lightsail:small_3_0': aMonth('lightsail', '12'),
  'lightsail:medium_3_0': aMonth('lightsail', '24'),
  'lightsail:large_3_0': aMonth('lightsail', '44'),
  'lightsail:xlarge_3_0': aMonth('lightsail', '84'),
  'lightsail:2xlarge_3_0': aMonth('lightsail', '164'),
  'lightsail:4xlarge_3_0': aMonth('lightsail', '384'),
  'lightsail:nano_2_0': aMonth('known', '3.5'),
  'lightsail:micro_2_0': aMonth('known', '5'),
  'lightsail:small_2_0': aMonth('known', '10'),
  'lightsail:medium_2_0': aMonth('known', '20'),
  'lightsail:large_2_0': aMonth('known', '40'),
  'lightsail:xlarge_2_0': aMonth('known', '80'),
  'lightsail:2xlarge_2_0': aMonth('known', '160'),
  'lightsail:medium_win_3_0': aMonth('lightsail', '44'),
  'lightsail-container:nano': aMonth('known', '7'),
  'lightsail-container:micro': aMonth('known', '10'),
  'lightsail-container:small': aMonth('known', '25'),
  'lightsail-container:medium': aMonth('known', '50'),
  'lightsail-container:large': aMonth('known', '100'),
  'lightsail-container:xlarge': aMonth('known', '200'),
  'lightsail-database:micro': aMonth('known', '15'),
  'lightsail-database:small': aMonth('known', '30'),
  'lightsail-database:medium': aMonth('lightsail', '60'),
  'lightsail-database:large': aMonth('known', '115'),
  'lightsail-disk-gb': aMonth('known', '0.1'),
  'lightsail-load-balancer': aMonth('known', '18'),
  'lightsail-idle-address': anHour('lightsail', '0.005', '0.005', true),
  'snapshot-gb': aMonth('known', '0.05'),

  'glue-dpu': anHour('glue', '0.44'),
  'rds-gb:gp2': aMonth('known', '0.115'),
  'rds-gb:gp3': aMonth('known', '0.115'),
  'rds-gb:io1': aMonth('known', '0.125'),
  'rds-gb:io2': aMonth('known', '0.125'),
  'rds-gb:standard': aMonth('known', '0.1'),
  'redshift:dc2.large': anHour('pricingPages', '0.25'),
  'redshift:dc2.8xlarge': anHour('known', '4.8'),
  'redshift:ra3.large': anHour('known', '0.543'),
  'redshift:ra3.xlplus': anHour('known', '1.086'),
  'redshift:ra3.4xlarge': anHour('known', '3.26'),
  'redshift:ra3.16xlarge': anHour('known', '13.04'),
  'kendra:DEVELOPER_EDITION': anHour('known', '1.125'),
  'kendra:ENTERPRISE_EDITION': anHour('known', '1.4'),
  'transfer-protocol': anHour('known', '0.3'),
  'shield-advanced': aMonth('known', '3000', '3000', true),
  'hosted-zone': aMonth('known', '0.5', '0.5', true),
};

/** Null for what is not listed. */
export const hourlyPrice = (name: string): HourlyPrice | null => (Object.hasOwn(PRICES, name) ? (PRICES[name] ?? null) : null);
