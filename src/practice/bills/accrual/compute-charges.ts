/** What a running instance, its disk, its public address and a snapshot cost. Prices are us-east-1's, times the region's multiplier. */
import { decimal, rounded, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { MeteredThing } from '../../account/meter.ts';
import { DAY } from '../../clock.ts';
import { Random } from '../../random.ts';
import { billRegion, priceIn, usageTypeIn } from '../prices/bill-regions.ts';
import { onDemandInVirginia } from '../prices/ec2-prices.ts';
import { PRODUCTS } from '../prices/products.ts';
import { chargeOf, type Charge, type Flow } from './charge.ts';

const ONE = decimal('1');
const GP3 = decimal('0.08');
const SNAPSHOT = decimal('0.05');
const IPV4 = decimal('0.005');
const TRANSFER = decimal('0.09');
const SMALL = /^t[23]\.micro$/;

export function instanceFlows(thing: MeteredThing, type: string, spot: boolean, account: string): Flow[] {
  return [
    { charge: instanceCharge(thing, type, spot, account), per: 'hour', amount: ONE },
    { charge: transferCharge(thing, account), per: 'hour', amount: sentPerHour(thing) },
  ];
}

function instanceCharge(thing: MeteredThing, type: string, spot: boolean, account: string): Charge {
  const { region } = thing;
  const onDemand = priceIn(region, onDemandInVirginia(type));
  const { place } = billRegion(region);
  const charge = chargeOf({
    product: PRODUCTS.ec2,
    account,
    usageType: usageTypeIn(region, 'old', `${spot ? 'SpotUsage' : 'BoxUsage'}:${type}`),
    operation: spot ? 'RunInstances:SV001' : 'RunInstances',
    region,
    zone: thing.zone,
    resource: thing.id,
    unit: 'Hrs',
    purchase: spot ? 'Spot' : 'OnDemand',
    instanceType: type,
    family: 'Compute Instance',
    allowance: SMALL.test(type) && !spot ? 'small-instances' : null,
    rate: onDemand,
    words: (rate) =>
      spot ? `${type} Linux/UNIX Spot Instance-hour in ${place} in VPC Zone #1` : `$${rate} per On Demand Linux ${type} Instance Hour`,
  });
  return spot ? { ...charge, rateAt: (seconds) => spotPrice(region, type, seconds) } : charge;
}

/** Spot follows a market: in the practice world one price a day, between three and six tenths of on demand. */
export function spotPrice(region: string, type: string, seconds: number): Decimal {
  const tenths = new Random(`spot/${region}/${type}/${Math.floor(seconds / DAY)}`).whole(300, 600);
  return rounded(times(priceIn(region, onDemandInVirginia(type)), decimal(`${tenths / 1000}`)), 4);
}

/** Servers send a little all the time: what people send to visitors, or a miner to its pool. */
function sentPerHour(thing: MeteredThing): Decimal {
  return decimal(`${new Random(`sent/${thing.id}`).whole(2, 40) / 1000}`);
}

const transferCharge = ({ region, id, zone }: MeteredThing, account: string): Charge =>
  chargeOf({
    product: PRODUCTS['ec2-other'],
    account,
    usageType: usageTypeIn(region, 'old', 'DataTransfer-Out-Bytes'),
    operation: 'RunInstances',
    region,
    zone,
    resource: id,
    unit: 'GB',
    family: 'Data Transfer',
    allowance: 'transfer-out',
    rate: priceIn(region, TRANSFER, 3),
    words: (rate) => `$${rate} per GB - first 10 TB / month data transfer out beyond the global free tier`,
  });

export const volumeFlows = ({ region, id, zone }: MeteredThing, gigabytes: number, account: string): Flow[] => [
  {
    charge: chargeOf({
      product: PRODUCTS['ec2-other'],
      account,
      usageType: usageTypeIn(region, 'old', 'EBS:VolumeUsage.gp3'),
      operation: 'CreateVolume-Gp3',
      region,
      zone,
      resource: id,
      unit: 'GB-Mo',
      family: 'Storage',
      allowance: 'disks',
      rate: priceIn(region, GP3, 4),
      words: (rate) => `$${rate} per GB-month of General Purpose (gp3) provisioned storage - ${billRegion(region).place}`,
    }),
    per: 'month',
    amount: decimal(`${gigabytes}`),
  },
];

export const snapshotFlows = ({ region, id }: MeteredThing, gigabytes: number, account: string): Flow[] => [
  {
    charge: chargeOf({
      product: PRODUCTS['ec2-other'],
      account,
      usageType: usageTypeIn(region, 'old', 'EBS:SnapshotUsage'),
      operation: 'CreateSnapshot',
      region,
      resource: `arn:aws:ec2:${region}:${account}:snapshot/${id}`,
      unit: 'GB-Mo',
      family: 'Storage Snapshot',
      rate: priceIn(region, SNAPSHOT, 4),
      words: (rate) => `$${rate} per GB-Month of snapshot data stored - ${billRegion(region).place}`,
    }),
    per: 'month',
    amount: decimal(`${gigabytes}`),
  },
];

/** The same price everywhere. An address in use is named by its interface, a kept one by its allocation. */
export const addressFlows = ({ region, id }: MeteredThing, inUse: boolean, account: string): Flow[] => [
  {
    charge: chargeOf({
      product: PRODUCTS.vpc,
      account,
      usageType: usageTypeIn(region, 'new', inUse ? 'PublicIPv4:InUseAddress' : 'PublicIPv4:IdleAddress'),
      operation: inUse ? 'RunInstances' : 'AllocateAddressVPC',
      region,
      resource: `arn:aws:ec2:${region}:${account}:${inUse ? 'network-interface' : 'elastic-ip'}/${id}`,
      unit: 'Hrs',
      family: 'IP Address',
      allowance: inUse ? 'addresses' : null,
      rate: IPV4,
      words: (rate) => `$${rate} per ${inUse ? 'In-use' : 'Idle'} public IPv4 address per hour`,
    }),
    per: 'hour',
    amount: ONE,
  },
];
