/** `hikeshi.claim/1` as a schema: the published JSON Schema in docs/schemas is made from it, and a test holds it equal to the TypeScript type. Strict inside. */
import { z } from 'zod';
import type { Decimal } from '../../../knowledge/money/decimal.ts';

/** Text, never a JSON number: programs that read numbers into binary would lose digits. */
const amount = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .describe('Exact decimal number as text, no exponent') as unknown as z.ZodType<Decimal>;
const count = z.number().int().nonnegative();
const day = z.string().describe('UTC day, e.g. 2025-12-03');
const period = z.string().describe('First day of the billing month, e.g. 2025-12-01');
const verdict = z
  .enum(['unauthorized', 'owner', 'undecided'])
  .describe('unauthorized: asked back; undecided: only the owner can say, not asked back');
const words = z.strictObject({ ja: z.string(), en: z.string() });
const amounts = z.strictObject({ net: amount, tax: amount, total: amount });
const eventIds = z.array(z.string()).describe('CloudTrail event ids this rests on');

const basisKind = z.enum([
  'resource',
  'child',
  'principal',
  'only-intruder',
  'never-used-before',
  'split',
  'above-baseline',
  'bought-by-intruder',
  'estimate',
  'owner-resource',
  'outside-incident',
  'nothing-of-intruder',
  'owner-word',
  'cannot-tell',
  'follows',
]);

const line = z
  .strictObject({
    id: z.string().describe('L- and ten letters or digits; the same over re-runs and re-exports. What --mine and --not-mine take'),
    date: day,
    period,
    account: z.string().nullable(),
    kind: z.string().describe('usage, commitment, purchase, marketplace, tax, credit, refund, discount, other'),
    service: z.string(),
    serviceName: z.string().nullable(),
    usageType: z.string().nullable(),
    region: z.string().nullable(),
    resourceId: z.string().nullable(),
    quantity: amount.nullable(),
    unit: z.string().nullable(),
    net: amount.describe('Without tax, the part of the line that has this verdict'),
    tax: amount.describe("The part of the invoice's tax that falls on net"),
    verdict,
    share: amount.describe('0 to 1: which part of the line has this verdict; a split line stands here twice'),
    basis: z.strictObject({ kind: basisKind, ja: z.string(), en: z.string() }),
    eventIds,
  })
  .describe('One day of one charge');

const invoice = z.strictObject({
  invoiceId: z.string().nullable(),
  period,
  account: z.string().nullable(),
  final: z.boolean().describe('false while AWS may still change it'),
  bill: amounts,
  unauthorized: amounts,
  owner: amounts,
  undecided: amounts,
  payment: z.strictObject({ currency: z.string(), rate: amount, rateSource: words, unauthorized: amounts }).nullable(),
});

const credit = z.strictObject({
  period,
  description: z.string().nullable(),
  net: amount.describe('As on the bill, negative'),
  usedByIntruder: amount.describe("Positive: what of it paid for the intruder's use"),
  kind: z.enum(['credit', 'free-tier', 'discount']),
});

const refund = z.strictObject({
  expected: amount,
  received: amount,
  open: amount,
  items: z.array(
    z.strictObject({
      date: z.string().nullable(),
      kind: z.enum(['credit-memo', 'refund', 'credit']),
      amount,
      currency: z.string(),
      source: z.string(),
      matched: z.enum(['named-invoice', 'same-period', 'amount', 'unsure']),
    }),
  ),
  followUp: words.nullable(),
});

const estimate = z
  .strictObject({
    low: amount,
    high: amount,
    currency: z.literal('USD'),
    lines: z.array(
      z.strictObject({
        type: z.string(),
        id: z.string(),
        region: z.string(),
        from: z.string(),
        until: z.string(),
        hours: amount,
        low: amount,
        high: amount,
        how: words,
        eventIds,
      }),
    ),
    unpriced: z.array(z.strictObject({ type: z.string(), id: z.string(), region: z.string(), why: words })).describe('Never counted as 0'),
    pricesDated: z.string(),
    compared: z.array(z.strictObject({ service: z.string(), region: z.string(), low: amount, high: amount, bill: amount.nullable() })),
  })
  .describe('Stands beside the claim and in none of its totals');

export const CLAIM_SCHEMA = z.strictObject({
  schema: z.literal('hikeshi.claim/1'),
  currency: z.string(),
  invoices: z.array(invoice),
  lines: z.array(line).describe('In the order date, service, region, resource, id'),
  totals: z.strictObject({
    unauthorized: amounts,
    owner: amounts,
    undecided: amounts,
    bill: amounts,
    difference: z.strictObject({ net: amount, tax: amount, total: amount, reasons: z.array(words) }),
  }),
  credits: z.array(credit),
  refund,
  estimate: estimate.nullable(),
  daily: z.array(z.strictObject({ date: day, verdict, net: amount })),
  monthly: z.array(z.strictObject({ period, verdict, net: amount })),
  questions: z.array(z.strictObject({ ja: z.string(), en: z.string(), subject: z.string(), net: amount, lineIds: z.array(z.string()) })),
  limits: z.array(words),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string(), format: z.string(), rows: count, rejected: count, use: z.string() })),
});
