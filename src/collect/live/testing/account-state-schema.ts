/** `hikeshi.account-state/1` as a schema: the published JSON Schema is made from it, and a test holds it equal to the TypeScript type. */
import { z } from 'zod';
import type { Reachable } from '../../../knowledge/json-reach.ts';

const words = z.strictObject({ ja: z.string(), en: z.string() });
const time = z.string().describe('ISO 8601 UTC');
const json = z.unknown() as unknown as z.ZodType<Reachable>;

const document = z.strictObject({
  service: z.string().describe('e.g. iam'),
  operation: z.string().describe("AWS's own name, e.g. GetAccountAuthorizationDetails"),
  region: z.string(),
  input: z.record(z.string(), json).describe("What was asked, by AWS's member names"),
  outcome: z
    .enum(['whole', 'absent', 'denied', 'not-enabled', 'unsupported', 'throttled', 'failed'])
    .describe('whole: answered to the end; absent: AWS says there is no such thing; all others say nothing about what is there'),
  why: z.nullable(z.strictObject({ code: z.string(), message: z.string() })).describe('AWS: hostile text'),
  file: z
    .nullable(z.strictObject({ path: z.string().describe('Relative to the case'), sha256: z.string(), bytes: z.number().int().nonnegative() }))
    .describe('JSON of the answer, or a list of its pages; null when there is none'),
  at: time,
  requestIds: z.array(z.nullable(z.string())).describe("AWS's request id of each page"),
});

export const ACCOUNT_STATE_SCHEMA = z.strictObject({
  schema: z.literal('hikeshi.account-state/1'),
  account: z.string().describe('Twelve digits'),
  caller: z.string().describe('ARN of who asked'),
  from: time,
  until: time,
  regions: z.strictObject({
    enabled: z.array(z.string()),
    notEnabled: z.array(z.string()),
    by: z.enum(['ec2', 'account', 'known-list']).describe('known-list: the account refused to say'),
  }),
  documents: z.array(document),
  leftOut: z.array(words),
});
