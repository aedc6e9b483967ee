/** `hikeshi.notice/1` as a schema: the published JSON Schema is made of it, and a test holds it equal to the TypeScript types. */
import { z } from 'zod';

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'Exact decimal number, US dollars.' });
const time = z.string().meta({ description: 'UTC, ISO 8601.' });
const amount = z.object({ least: decimal, most: decimal.nullable().meta({ description: 'null: no upper bound can be told.' }) });
const grade = z.enum(['A', 'B', 'C']).meta({
  description: "A: AWS's own list or answer for this Region. B: of another Region, or published by others. C: by kinship or general knowledge.",
});
const role = z.enum(['burns', 'by-use', 'recreates', 'commitment', 'identity', 'leftover']);
const outcome = z.enum(['scanned', 'empty', 'denied', 'not-enabled', 'unsupported', 'throttled', 'failed', 'not-reached', 'left-out']);
const count = z.int().min(0);

const price = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), perHour: amount, grade, sources: z.array(z.string()) }),
  z.object({ kind: z.literal('unknown'), missing: z.array(z.string()) }),
  z.object({ kind: z.literal('by-use') }),
  z.object({ kind: z.literal('none') }),
]);

const resource = z.object({
  kind: z.string(),
  type: z.string().meta({ description: "CloudFormation's name, or one in its manner." }),
  service: z.string(),
  region: z.string().meta({ description: '`global` for what has no Region.' }),
  id: z.string(),
  arn: z.string().nullable(),
  role,
  state: z.string().nullable(),
  burning: z.boolean(),
  createdAt: time.nullable(),
  size: z.string().nullable(),
  tags: z.record(z.string(), z.string()),
  madeBy: z.object({ type: z.string(), id: z.string() }).nullable(),
  price,
  creator: z.object({
    from: z.enum(['case', 'cloudtrail', 'parent', 'unknown', 'not-asked']),
    principal: z.string().nullable(),
    accessKeyId: z.string().nullable(),
    ip: z.string().nullable(),
    eventId: z.string().nullable(),
  }),
  whose: z.object({
    is: z.enum(['mine', 'not-mine', 'unsure']),
    because: z.enum(['owner-said', 'case', 'case-parent', 'creator-in-case', 'nothing-known']),
  }),
});

const part = z.object({ name: z.string(), perHour: amount, burning: count, priceUnknown: count });

const cell = z.object({
  region: z.string(),
  service: z.string(),
  asked: z.string(),
  outcome,
  found: count,
  whole: z.boolean(),
  refused: z
    .object({ call: z.string(), action: z.string().nullable(), by: z.string().nullable(), code: z.string().nullable(), message: z.string() })
    .nullable(),
});

export const NOTICE_SCHEMA = z.object({
  schema: z.literal('hikeshi.notice/1'),
  version: z.string(),
  account: z.object({ id: z.string(), asked: z.string() }),
  startedAt: time,
  endedAt: time,
  zone: z.string(),
  stopped: z.enum(['by-you', 'credentials', 'clock']).nullable(),
  answer: z.enum(['burning', 'nothing-seen', 'cannot-tell']),
  burn: z.object({
    perHour: amount,
    sinceStart: amount,
    untilMidnight: amount,
    untilMonthEnd: amount,
    burning: count,
    priceUnknown: count,
    startUnknown: count,
    byUse: count,
    byRegion: z.array(part),
    byService: z.array(part),
  }),
  resources: z.array(resource),
  signals: z.array(
    z.object({
      kind: z.string(),
      level: z.enum(['alarm', 'look', 'know']),
      region: z.string().nullable(),
      subject: z.string().nullable(),
      at: time.nullable(),
      ja: z.string(),
      en: z.string(),
    }),
  ),
  coverage: z.object({
    regions: z.array(z.object({ region: z.string(), status: z.enum(['default', 'opted-in', 'not-enabled', 'unknown']), swept: z.boolean() })),
    regionsFrom: z.enum(['ec2', 'account', 'built-in-list']),
    cells: z.array(cell),
    counts: z.record(outcome, count),
    whole: z.boolean(),
  }),
  prices: z.array(z.object({ source: z.string(), grade })),
});
