/**
 * `hikeshi.findings/1` and a line of verdicts.jsonl as schemas: the published JSON Schemas in docs/schemas are made from these,
 * and a test holds them equal to the TypeScript types. Strict inside: an attribute that is not described here is an error.
 */
import { z } from 'zod';

const time = z.string().describe('ISO 8601, UTC, e.g. 2026-12-05T18:12:44Z');
const eventIds = z.array(z.string()).describe('CloudTrail event ids this rests on');
const verdict = z
  .enum(['attacker', 'consequence', 'owner', 'service', 'unclear'])
  .describe('consequence: a service acting for something the attacker made; unclear: only the owner can say');
const outcome = z.enum(['succeeded', 'denied', 'failed']);
const count = z.number().int().nonnegative();
const told = z.strictObject({ ja: z.string(), en: z.string(), eventIds });

const coverage = z.strictObject({
  from: time.nullable(),
  to: time.nullable(),
  regions: z.array(z.string()),
  accounts: z.array(z.string()),
  kindsMissing: z.array(z.string()).describe('Kinds of record the log does not hold: reads, data-events, parameters, insights'),
  gaps: z.array(z.strictObject({ from: time, to: time, why: z.string() })),
  files: z.strictObject({ read: count, skipped: count, salvaged: count }),
  events: z.strictObject({ unique: count, duplicate: count, conflicting: count, rejected: count }),
  integrity: z.strictObject({ state: z.enum(['verified', 'broken', 'partly', 'not-checked']), filesVerified: count, problems: z.array(z.string()) }),
});

const address = z.strictObject({
  ip: z.string(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2, null when unknown'),
  aws: z.string().nullable().describe("AWS's own range the address is in, e.g. EC2 us-east-1; null when it is not AWS's"),
  firstSeen: time,
  lastSeen: time,
  events: count,
});

const reason = z.strictObject({
  signal: z.string(),
  weight: z.number(),
  direction: z.enum(['for', 'against']),
  ja: z.string(),
  en: z.string(),
  eventIds,
});

const actor = z.strictObject({
  id: z.string(),
  kind: z.enum(['attacker', 'owner', 'service', 'third-party', 'unclear']),
  principals: z.array(z.string()),
  accessKeys: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['long-term', 'temporary']),
      part: z.enum(['entry', 'created', 'session', 'stolen-instance', 'owner']),
    }),
  ),
  addresses: z.array(address),
  userAgents: z.array(z.string()),
  firstSeen: time,
  lastSeen: time,
  events: count,
  reasons: z.array(reason),
});

const entryKind = z.enum([
  'leaked-key',
  'console-password',
  'root',
  'instance-credential',
  'role-trust',
  'ci-oidc',
  'federation',
  'identity-center',
  'service-credential',
  'third-party',
  'insider',
  'unknown',
]);

const entry = z.strictObject({
  rank: z.number().int().positive(),
  kind: entryKind,
  principal: z.string().nullable(),
  accessKeyId: z.string().nullable(),
  score: z.number().min(0).max(1),
  for: z.array(told),
  against: z.array(told),
  knowable: z.enum(['yes', 'partly', 'no']).describe("Whether AWS's logs can settle it at all"),
  toConfirm: z.array(told),
});

const resource = z.strictObject({
  type: z.string().describe('CloudFormation type name where one exists'),
  id: z.string(),
  arn: z.string().nullable(),
  region: z.string(),
  account: z.string(),
  createdAt: time.nullable(),
  createEventId: z.string().nullable(),
  implicit: z.boolean().describe('It has no create event of its own, e.g. the volume of an instance'),
  creator: z.strictObject({
    principal: z.string().nullable(),
    accessKeyId: z.string().nullable(),
    ip: z.string().nullable(),
    actorId: z.string().nullable(),
  }),
  state: z.enum(['alive', 'deleted', 'unknown']).describe('As far as the log shows'),
  deletedAt: time.nullable(),
  deletedBy: z.string().nullable(),
  verdict,
  details: z.record(z.string(), z.string()),
});

const foothold = z.strictObject({
  kind: z.string(),
  target: z.string(),
  eventIds,
  state: z.enum(['open', 'closed', 'unknown']),
  diesAt: time.nullable().describe('When it ends by itself; null when it does not'),
  remove: z.strictObject({ ja: z.string(), en: z.string() }),
  account: z.optional(z.string()),
  region: z.optional(z.string()),
  subject: z.optional(z.string()).describe('Whose it is, e.g. user/alice'),
  details: z.optional(z.record(z.string(), z.string())).describe('What its calls said, e.g. who was let in'),
});

export const FINDINGS_SCHEMA = z.strictObject({
  schema: z.literal('hikeshi.findings/1'),
  verdict: z.strictObject({
    kind: z.enum(['hijacked', 'suspicious', 'no-sign', 'cannot-tell']),
    confidence: z.enum(['high', 'medium', 'low']),
    reasons: z.array(told),
  }),
  coverage,
  actors: z.array(actor),
  entry: z.array(entry).describe('Ways in, best first'),
  first: z.strictObject({ eventId: z.string(), time }).nullable().describe('First act of an attacker'),
  resources: z.array(resource),
  footholds: z.array(foothold),
  techniques: z.array(z.strictObject({ id: z.string().describe('MITRE ATT&CK id'), name: z.string(), eventIds, outcome })),
  touched: z.array(z.strictObject({ kind: z.string(), target: z.string(), eventIds, outcome })),
  story: z.array(
    z.strictObject({ time: time.nullable(), certainty: z.enum(['fact', 'inference', 'unknown']), ja: z.string(), en: z.string(), eventIds }),
  ),
  detections: z.array(
    z.strictObject({ ruleId: z.string(), title: z.string(), level: z.enum(['informational', 'low', 'medium', 'high', 'critical']), eventIds }),
  ),
  questions: z.array(z.strictObject({ ja: z.string(), en: z.string(), subject: z.string(), eventIds })),
});

/** One line for each unique event. */
export const VERDICT_LINE_SCHEMA = z.strictObject({
  eventId: z.string(),
  verdict,
  actorId: z.string().nullable(),
  reasons: z.array(z.string()).describe('Names of the signals, or short names of other grounds'),
});
