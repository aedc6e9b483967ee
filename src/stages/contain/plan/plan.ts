/** `hikeshi.plan/1`: what would be done to an account, to which named things, and why. A stable contract; its JSON Schema is docs/schemas/plan-1.schema.json. */
import * as z from 'zod/mini';
import type { Json } from '../../../case/journal/canonical-json.ts';
import { PHASES } from '../actions/action.ts';

const text = z.string();
const bilingual = z.strictObject({ ja: text, en: text });
const json: z.ZodMiniType<Json> = z.json();
const hash = text.check(z.regex(/^[0-9a-f]{64}$/));
const region = text.check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d+$/));
const account = text.check(z.regex(/^\d{12}$/));

const target = z.strictObject({ id: text, account, region, arn: text, more: z.record(text, text) });

const call = z.strictObject({
  service: text,
  operation: text,
  region,
  input: z.record(text, json),
  on: z.array(text),
  condition: z.optional(z.record(text, z.record(text, text))),
  /** Permissions AWS asks for besides the call's own. */
  also: z.optional(z.array(z.strictObject({ action: text, on: z.array(text), condition: z.optional(z.record(text, z.record(text, text))) }))),
});

const step = z.strictObject({
  /** `S-01` */
  id: text.check(z.regex(/^S-\d{2,4}$/)),
  action: text,
  phase: z.enum(PHASES),
  target,
  why: bilingual,
  /** CloudTrail events it rests on. */
  eventIds: z.array(text),
  /** What was there when the plan was made, and its hash: the plan is old when it differs. */
  before: z.record(text, json),
  beforeSha256: hash,
  risks: z.array(bilingual),
  /** What stops costing, US dollars an hour as a decimal text; null where no price is known. */
  usdPerHour: z.nullable(text),
  undoable: z.boolean(),
  calls: z.array(call),
});

const about = z.strictObject({ subject: text, said: bilingual, eventIds: z.array(text) });

export const PLAN_SCHEMA = z.strictObject({
  schema: z.literal('hikeshi.plan/1'),
  /** `P-` and the beginning of the hash of everything else. */
  id: text.check(z.regex(/^P-[0-9a-f]{12}$/)),
  madeAt: text,
  account,
  operator: z.strictObject({
    arn: text,
    kind: z.enum(['root', 'user', 'role', 'other']),
    /** Names of quarantine policies of AWS on it. */
    quarantine: z.array(text),
    /** It is one of those the intruder used. */
    suspect: z.boolean(),
  }),
  /** The organization the account belongs to: its management account has the strongest lock. Missing for an account of its own. */
  organization: z.optional(z.strictObject({ id: text, management: account })),
  /** Of findings.json as it was. */
  findingsSha256: hash,
  steps: z.array(step),
  /** Left to a person: nothing is done about these. */
  questions: z.array(about),
  byHand: z.array(about),
  /** Held back because it would cut off whoever acts. */
  heldBack: z.array(about),
  /** Already as it should be. */
  already: z.array(about),
  /** Could not be looked at. */
  unseen: z.array(about),
});

type Fixed<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Fixed<Item>[]
    : { readonly [Key in keyof T]: Json extends T[Key] ? T[Key] : Fixed<T[Key]> };

export type Plan = Fixed<z.infer<typeof PLAN_SCHEMA>>;
export type PlanStep = Plan['steps'][number];
export type PlanCall = PlanStep['calls'][number];
export type PlanNote = Plan['questions'][number];
