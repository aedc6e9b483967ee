/** What single API calls cost: object requests and bytes, key and secret requests, tokens of AI models. */
import { decimal, dividedBy, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Use, UseKind } from '../metering/priced-calls.ts';
import { billRegion, priceIn, usageTypeIn } from '../prices/bill-regions.ts';
import { MODEL_PRICES } from '../prices/model-prices.ts';
import { PRODUCTS } from '../prices/products.ts';
import { chargeOf, type Charge } from './charge.ts';

type ObjectUse = Extract<UseKind, 's3-list-all' | 's3-list' | 's3-put' | 's3-get'>;

const OBJECT_OPERATIONS = { 's3-list-all': 'ListAllMyBuckets', 's3-list': 'ListBucket', 's3-put': 'PutObject', 's3-get': 'GetObject' } as const;

/** The charge for a use, and the units of it a call's amount makes. */
export function chargeForUse(
  use: Omit<Use, 'amount'>,
  region: string,
  account: string,
): { readonly charge: Charge; readonly amountPerUnit: Decimal } {
  const { what, subject } = use;
  if (what === 's3-bytes-out') return { charge: bytesOut(subject, region, account), amountPerUnit: decimal('1073741824') };
  if (what === 'key-request') return { charge: keyRequest(subject, region, account), amountPerUnit: decimal('1') };
  if (what === 'secret-request') return { charge: secretRequest(region, account), amountPerUnit: decimal('1') };
  if (what === 'cost-request') return { charge: costRequest(account), amountPerUnit: decimal('1') };
  if (what === 'model-input' || what === 'model-output') return { charge: modelTokens(use, what, region, account), amountPerUnit: decimal('1000') };
  return { charge: objectCharge(what, subject, region, account), amountPerUnit: decimal('1') };
}

/** Listing all buckets names no bucket; everything else does. */
export function objectCharge(what: ObjectUse, bucket: string, region: string, account: string): Charge {
  const reads = what === 's3-get';
  const rate = priceIn(region, decimal(reads ? '0.0000004' : '0.000005'), 9);
  return chargeOf({
    product: PRODUCTS.s3,
    account,
    usageType: usageTypeIn(region, 'old', reads ? 'Requests-Tier2' : 'Requests-Tier1'),
    operation: OBJECT_OPERATIONS[what],
    region,
    resource: bucket === '' ? null : bucket,
    unit: 'Requests',
    family: 'API Request',
    allowance: reads ? 'object-reads' : 'object-writes',
    rate,
    words: () => (reads ? 'GET and all other requests' : 'PUT, COPY, POST, or LIST requests'),
  });
}

const bytesOut = (bucket: string, region: string, account: string): Charge =>
  chargeOf({
    product: PRODUCTS.s3,
    account,
    usageType: usageTypeIn(region, 'old', 'DataTransfer-Out-Bytes'),
    operation: 'GetObject',
    region,
    resource: bucket,
    unit: 'GB',
    family: 'Data Transfer',
    allowance: 'transfer-out',
    rate: priceIn(region, decimal('0.09'), 3),
    words: (rate) => `$${rate} per GB - first 10 TB / month data transfer out beyond the global free tier`,
  });

const keyRequest = (keyId: string, region: string, account: string): Charge =>
  chargeOf({
    product: PRODUCTS.kms,
    account,
    usageType: usageTypeIn(region, 'region-code', 'KMS-Requests'),
    operation: 'Unknown',
    region,
    resource: keyId === '' ? null : `arn:aws:kms:${region}:${account}:key/${keyId}`,
    unit: 'Requests',
    family: 'API Request',
    allowance: 'key-requests',
    rate: decimal('0.000003'),
    words: (rate) => `$${rate} per KMS request - ${billRegion(region).place}`,
  });

const costRequest = (account: string): Charge =>
  chargeOf({
    product: PRODUCTS['cost-explorer'],
    account,
    usageType: 'USE1-APIRequest',
    operation: 'GetCostAndUsage',
    region: 'us-east-1',
    unit: 'Request',
    family: 'AWS Cost Explorer Usage',
    rate: decimal('0.01'),
    words: (rate) => `$${rate} per API Request`,
  });

const secretRequest = (region: string, account: string): Charge =>
  chargeOf({
    product: PRODUCTS.secrets,
    account,
    usageType: usageTypeIn(region, 'new', 'AWSSecretsManagerAPIRequest'),
    operation: 'Unknown',
    region,
    unit: 'API Requests',
    family: 'Secret API Request',
    rate: decimal('0.000005'),
    words: (rate) => `$${rate} per API Request`,
  });

/** Models of other makers: sold by the Marketplace, by thousands of tokens, told by caller and never by resource. */
function modelTokens(use: Omit<Use, 'amount'>, what: 'model-input' | 'model-output', region: string, account: string): Charge {
  const model = MODEL_PRICES[use.subject];
  if (model === undefined) throw new Error(`the practice world has no price for the model ${use.subject}`);
  const { prefix } = billRegion(region);
  const side = what === 'model-input' ? 'Input' : 'Output';
  return chargeOf({
    product: model.product,
    account,
    usageType: `${prefix}-MP:${prefix}_${side}TokenCount-Units`,
    operation: 'Usage',
    region,
    principal: use.principal,
    unit: '1K tokens',
    family: '',
    seller: 'AWS Marketplace',
    rate: dividedBy(what === 'model-input' ? model.perMillionIn : model.perMillionOut, decimal('1000')),
    words: (rate) => `AWS Marketplace software usage|${region}|${side} tokens, $${rate} per 1K tokens`,
  });
}
