/**
 * `hikeshi.checks/1`: what the checks found at one moment. A stable contract; its JSON Schema is docs/schemas/checks-1.schema.json. Read back, it may have
 * been changed by a stranger: it is checked against this schema before it is believed, and all its texts stay hostile.
 */
import * as z from 'zod/mini';
import { SECURED_STEP_NAMES, type SecuredStepName } from '../../../case/catalogues/secured-steps.ts';

const STATES = ['pass', 'fail', 'unknown', 'not-applicable'] as const;
const URGENCIES = ['urgent', 'important', 'good'] as const;
const ANSWERS = ['found', 'absent', 'denied', 'not-enabled', 'unsupported', 'throttled', 'failed', 'not-asked'] as const;

const time = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));
const words = z.strictObject({ ja: z.string(), en: z.string() });
const stepName = z.enum(SECURED_STEP_NAMES as unknown as [SecuredStepName, ...SecuredStepName[]]);
const count = z.int().check(z.nonnegative());

const evidence = z.strictObject({
  /** Service and operation asked, e.g. `iam:GetAccountSummary`. */
  call: z.string(),
  region: z.string(),
  subject: z.nullable(z.string()),
  at: time,
  /** One for each page AWS answered with. */
  requestIds: z.array(z.string()),
  answer: z.enum(ANSWERS),
});

const line = z.strictObject({
  state: z.enum(STATES),
  subject: z.nullable(z.string()),
  region: z.nullable(z.string()),
  says: words,
  evidence: z.array(evidence),
});

const checked = z.strictObject({
  id: z.string(),
  urgency: z.enum(URGENCIES),
  /** The step AWS asks for that it shows; see `hikeshi case say`. */
  step: z.nullable(stepName),
  title: words,
  state: z.enum(STATES),
  lines: z.array(line),
});

export const CHECKS_SCHEMA = z.strictObject({
  schema: z.literal('hikeshi.checks/1'),
  /** Of the program. */
  version: z.string(),
  account: z.string().check(z.regex(/^\d{12}$/)),
  /** ARN of whoever asked. */
  caller: z.string(),
  /** When the first question was asked. */
  at: time,
  /** Last act of an unauthorized hand by the findings of the case, or as given; null when not known. */
  incidentUntil: z.nullable(time),
  regions: z.array(z.string()),
  counts: z.strictObject({ pass: count, fail: count, unknown: count, 'not-applicable': count }),
  /** Questions put to AWS, and those it did not answer. */
  asked: count,
  refused: count,
  checks: z.array(checked),
});

export type ChecksRecord = z.infer<typeof CHECKS_SCHEMA>;
export type CheckedRecord = ChecksRecord['checks'][number];
export type LineRecord = CheckedRecord['lines'][number];

/** A record out of a case; null for anything that is none. */
export function readChecks(text: string | null): ChecksRecord | null {
  if (text === null) return null;
  try {
    const read = CHECKS_SCHEMA.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
