/** Random values of a shape of AWS's model: texts full of markup, other alphabets and line ends, empty and full lists, times, bytes. */
import fc from 'fast-check';
import type { NormalizedSchema } from '@smithy/core/schema';

/** Two levels deep there is nothing new to learn, and EC2's shapes have eight. */
const DEEPEST = 4;

/** XML readers drop white space around text and cannot carry control characters: AWS does not send them either. */
const text = fc
  .array(fc.constantFrom('a', 'Z', '0', ' ', '<', '&', '>', '"', "'", '日本', '🔥', '\n', '%2F', '/', '+', ';', ',', '=', '{', ']]>'), {
    minLength: 0,
    maxLength: 8,
  })
  .map((parts) => `x${parts.join('')}x`);

/** Headers carry printable ASCII; the wire is not the place to repair more. */
const headerText = fc.stringMatching(/^[a-z0-9][a-z0-9/._-]{0,12}$/);

/** Whole seconds between 1970 and 2100: what every protocol can carry. */
const time = fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => new Date(seconds * 1000));

interface Bound {
  readonly httpHeader?: string;
  readonly httpPrefixHeaders?: string;
  readonly httpLabel?: unknown;
  readonly httpQuery?: string;
  readonly httpQueryParams?: unknown;
  readonly httpResponseCode?: unknown;
  readonly httpPayload?: unknown;
  readonly mediaType?: string;
}

/** `fixed` gives values for members by name, where free text would lead elsewhere (buckets become host names); undefined leaves the member out. */
export function valuesOf(schema: NormalizedSchema, fixed: Readonly<Record<string, unknown>> = {}, depth = 0): fc.Arbitrary<unknown> {
  if (schema.isStructSchema()) return structureOf(schema, fixed, depth);
  if (schema.isListSchema()) return fc.array(valuesOf(schema.getValueSchema(), {}, depth + 1), { maxLength: 3 });
  if (schema.isMapSchema()) return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), valuesOf(schema.getValueSchema(), {}, depth + 1), { maxKeys: 3 });
  if (schema.isTimestampSchema()) return time;
  if (schema.isBlobSchema()) return fc.uint8Array({ maxLength: 12 });
  if (schema.isBooleanSchema()) return fc.boolean();
  if (schema.isNumericSchema()) return fc.integer({ min: 0, max: 1_000_000 });
  if (schema.isDocumentSchema()) return fc.constant({ plain: 'value' });
  return text;
}

function structureOf(schema: NormalizedSchema, fixed: Readonly<Record<string, unknown>>, depth: number): fc.Arbitrary<unknown> {
  const members: Record<string, fc.Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const [name, member] of schema.structIterator()) {
    const bound = member.getMergedTraits() as Bound;
    if (bound.httpResponseCode !== undefined || member.getEventStreamMember() !== '' || member.isStreaming()) continue;
    if (depth >= DEEPEST && (member.isStructSchema() || member.isListSchema() || member.isMapSchema())) continue;
    if (bound.httpLabel !== undefined || schema.isUnionSchema()) required.push(name);
    if (Object.hasOwn(fixed, name)) {
      if (fixed[name] === undefined) continue;
      required.push(name);
    }
    members[name] = Object.hasOwn(fixed, name) ? fc.constant(fixed[name]) : memberOf(member, bound, depth);
  }
  const keys = Object.keys(members);
  if (schema.isUnionSchema() && keys.length === 0) return fc.constant(undefined);
  if (schema.isUnionSchema())
    return fc.constantFrom(...keys).chain((key) => (members[key] as fc.Arbitrary<unknown>).map((value) => ({ [key]: value })));
  return fc.record(members, { requiredKeys: required });
}

function memberOf(member: NormalizedSchema, bound: Bound, depth: number): fc.Arbitrary<unknown> {
  const outsideBody = bound.httpHeader ?? bound.httpPrefixHeaders ?? bound.httpLabel ?? bound.httpQuery ?? bound.httpQueryParams;
  if (outsideBody === undefined && bound.mediaType === undefined) return valuesOf(member, {}, depth + 1);
  if (member.isListSchema()) return fc.array(headerText, { minLength: 1, maxLength: 3 });
  if (member.isMapSchema()) return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), headerText, { minKeys: 1, maxKeys: 3 });
  return member.isStringSchema() ? headerText : valuesOf(member, {}, depth + 1);
}
