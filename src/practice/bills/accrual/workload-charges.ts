/** What containers, functions, notebooks, rented bundles and sent mail cost. Prices are us-east-1's, times the region's multiplier. */
import { decimal } from '../../../knowledge/money/decimal.ts';
import type { MeteredThing } from '../../account/meter.ts';
import { Random } from '../../random.ts';
import { priceIn, usageTypeIn } from '../prices/bill-regions.ts';
import { PRODUCTS } from '../prices/products.ts';
import { chargeOf, type Flow } from './charge.ts';

const ONE = decimal('1');
const [VCPU_HOUR, MEMORY_HOUR] = [decimal('0.04048'), decimal('0.004445')];
const [FUNCTION_RUN, FUNCTION_SECOND] = [decimal('0.0000002'), decimal('0.0000166667')];
const MAIL = decimal('0.0001');
const NOTEBOOKS: Readonly<Record<string, string>> = {
  'ml.t3.medium': '0.05',
  'ml.g4dn.xlarge': '0.736',
  'ml.g5.12xlarge': '7.09',
  'ml.p3.2xlarge': '3.825',
};
const BUNDLES: Readonly<Record<string, string>> = { '2GB': '0.0161290323', '16GB': '0.1129032258', '32GB': '0.2204301075' };

const priceOf = (table: Readonly<Record<string, string>>, type: string) => {
  const price = table[type];
  if (price === undefined) throw new Error(`the practice world has no price for ${type}`);
  return decimal(price);
};

/** A Fargate task: its vCPUs and its memory are two lines. */
export function taskFlows({ region, id }: MeteredThing, vcpus: number, gigabytes: number, account: string): Flow[] {
  const shared = {
    product: PRODUCTS.ecs,
    account,
    operation: 'FargateTask',
    region,
    resource: `arn:aws:ecs:${region}:${account}:task/${id}`,
    family: 'Compute',
    unit: 'hours',
  };
  return [
    {
      charge: chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'new', 'Fargate-vCPU-Hours:perCPU'),
        rate: priceIn(region, VCPU_HOUR),
        words: (rate) => `AWS Fargate - vCPU - ${region} $${rate} per hour`,
      }),
      per: 'hour',
      amount: decimal(`${vcpus}`),
    },
    {
      charge: chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'new', 'Fargate-GB-Hours'),
        rate: priceIn(region, MEMORY_HOUR, 6),
        words: (rate) => `AWS Fargate - Memory - ${region} $${rate} per hour`,
      }),
      per: 'hour',
      amount: decimal(`${gigabytes}`),
    },
  ];
}

/** A function runs some times an hour, by its name, each time 0.2 seconds with 128 MB. */
export function functionFlows({ region, id }: MeteredThing, account: string): Flow[] {
  const runs = new Random(`runs/${id}`).whole(4, 400);
  const shared = { product: PRODUCTS.lambda, account, operation: 'Invoke', region, resource: id, family: 'Serverless', span: 'day' } as const;
  return [
    {
      charge: chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'Request'),
        unit: 'Requests',
        allowance: 'function-requests',
        rate: FUNCTION_RUN,
        words: () => `AWS Lambda - Total Requests - ${region}`,
      }),
      per: 'hour',
      amount: decimal(`${runs}`),
    },
    {
      charge: chargeOf({
        ...shared,
        usageType: usageTypeIn(region, 'old', 'Lambda-GB-Second'),
        unit: 'Lambda-GB-Second',
        allowance: 'function-seconds',
        rate: FUNCTION_SECOND,
        words: () => `AWS Lambda - Total Compute - ${region}`,
      }),
      per: 'hour',
      amount: decimal(`${(runs * 25) / 1000}`),
    },
  ];
}

export const notebookFlows = ({ region, id }: MeteredThing, type: string, account: string): Flow[] => [
  {
    charge: chargeOf({
      product: PRODUCTS.sagemaker,
      account,
      usageType: usageTypeIn(region, 'new', `Notebk:${type}`),
      operation: 'RunInstance',
      region,
      resource: `arn:aws:sagemaker:${region}:${account}:notebook-instance/${id}`,
      unit: 'Hrs',
      instanceType: type,
      family: 'ML Instance',
      rate: priceIn(region, priceOf(NOTEBOOKS, type)),
      words: (rate) => `$${rate} per Notebook ${type} hour in ${region}`,
    }),
    per: 'hour',
    amount: ONE,
  },
];

export const bundleFlows = ({ region, id }: MeteredThing, type: string, account: string): Flow[] => [
  {
    charge: chargeOf({
      product: PRODUCTS.lightsail,
      account,
      usageType: usageTypeIn(region, 'new', `BundleUsage:${type}`),
      operation: 'CreateInstance',
      region,
      resource: `arn:aws:lightsail:${region}:${account}:Instance/${id}`,
      unit: 'Hrs',
      family: 'Lightsail Instance',
      rate: priceOf(BUNDLES, type),
      words: (rate) => `$${rate} per hour of ${type} bundle Instance`,
    }),
    per: 'hour',
    amount: ONE,
  },
];

/** Mail is billed by recipient, and by region, never by identity. */
export const mailFlows = ({ region }: MeteredThing, perHour: number, account: string): Flow[] => [
  {
    charge: chargeOf({
      product: PRODUCTS.ses,
      account,
      usageType: usageTypeIn(region, 'old', 'Recipients'),
      operation: 'Send',
      region,
      unit: 'Count',
      family: 'Sending Email',
      allowance: 'mails',
      rate: MAIL,
      words: (rate) => `$${rate} per recipient (email message) in ${region}`,
    }),
    per: 'hour',
    amount: decimal(`${perHour}`),
  },
];
