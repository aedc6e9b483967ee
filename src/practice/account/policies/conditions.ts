/** Condition blocks of policies: operators, their negations, `...IfExists`, `ForAllValues:` and `ForAnyValue:` ("IAM JSON policy elements: Condition operators"). */
import ipaddr from 'ipaddr.js';
import { glob } from './glob.ts';

export interface ConditionContext {
  /** Values of a condition key, whatever its case; null when the request has none. */
  valuesOf(key: string): readonly string[] | null;
  /** Text of a policy with its `${...}` variables filled in; null when one has no value. */
  filledIn(text: string): string | null;
  /** Keys that count as met because nothing is known of them: scripts tell only part of their circumstances. */
  assumedMet(key: string): boolean;
}

export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Every operator and key of a block must hold. */
export function conditionsHold(block: ConditionBlock, context: ConditionContext): boolean {
  for (const [operator, tests] of Object.entries(block)) {
    for (const [key, expected] of Object.entries(tests))
      if (!context.assumedMet(key) && !holds(operator, key, textsOf(expected), context)) return false;
  }
  return true;
}

/** Booleans and numbers are written with and without quotes. */
const textsOf = (expected: unknown): readonly string[] =>
  (Array.isArray(expected) ? (expected as readonly unknown[]) : [expected]).flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : [],
  );

function holds(written: string, key: string, expected: readonly string[], context: ConditionContext): boolean {
  const [, set, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/.exec(written) ?? [];
  const actual = context.valuesOf(key);
  if (name === 'Null') return expected.includes(String(actual === null));
  const operator = OPERATORS[name];
  if (operator === undefined) return false;
  const { negated } = operator;
  if (actual === null || actual.length === 0) return set === 'ForAllValues' || ifExists !== undefined || (negated && set !== 'ForAnyValue');
  const wanted = expected.flatMap((one) => context.filledIn(one) ?? []);
  const fits = (value: string): boolean => wanted.some((one) => operator.matches(value, one)) !== negated;
  return set === 'ForAllValues' ? actual.every(fits) : actual.some(fits);
}

interface Operator {
  readonly negated: boolean;
  readonly matches: (actual: string, expected: string) => boolean;
}

const plain = (matches: Operator['matches']): Operator => ({ negated: false, matches });
const not = (matches: Operator['matches']): Operator => ({ negated: true, matches });

const same: Operator['matches'] = (actual, expected) => actual === expected;
const sameIgnoringCase: Operator['matches'] = (actual, expected) => actual.toLowerCase() === expected.toLowerCase();
const like: Operator['matches'] = (actual, expected) => glob(expected, false).test(actual);
const number =
  (compare: (actual: number, expected: number) => boolean): Operator['matches'] =>
  (actual, expected) =>
    compare(Number(actual), Number(expected));
const time =
  (compare: (actual: number, expected: number) => boolean): Operator['matches'] =>
  (actual, expected) =>
    compare(timeOf(actual), timeOf(expected));

/** ISO 8601, or seconds since 1970. */
const timeOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));

/** Each of the six parts of an ARN is matched by itself. */
const arnLike: Operator['matches'] = (actual, expected) => {
  const [actualParts, expectedParts] = [partsOf(actual), partsOf(expected)];
  return actualParts.length === expectedParts.length && actualParts.every((part, at) => glob(expectedParts[at] ?? '', false).test(part));
};

function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

const inRange: Operator['matches'] = (actual, expected) => {
  if (!ipaddr.isValid(actual)) return false;
  const address = ipaddr.parse(actual);
  const [base = '', bits] = expected.split('/');
  if (!ipaddr.isValid(base)) return false;
  const range = ipaddr.parse(base);
  return address.kind() === range.kind() && address.match([range, bits === undefined ? (range.kind() === 'ipv4' ? 32 : 128) : Number(bits)] as never);
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  StringEquals: plain(same),
  StringNotEquals: not(same),
  StringEqualsIgnoreCase: plain(sameIgnoringCase),
  StringNotEqualsIgnoreCase: not(sameIgnoringCase),
  StringLike: plain(like),
  StringNotLike: not(like),
  NumericEquals: plain(number((a, b) => a === b)),
  NumericNotEquals: not(number((a, b) => a === b)),
  NumericLessThan: plain(number((a, b) => a < b)),
  NumericLessThanEquals: plain(number((a, b) => a <= b)),
  NumericGreaterThan: plain(number((a, b) => a > b)),
  NumericGreaterThanEquals: plain(number((a, b) => a >= b)),
  DateEquals: plain(time((a, b) => a === b)),
  DateNotEquals: not(time((a, b) => a === b)),
  DateLessThan: plain(time((a, b) => a < b)),
  DateLessThanEquals: plain(time((a, b) => a <= b)),
  DateGreaterThan: plain(time((a, b) => a > b)),
  DateGreaterThanEquals: plain(time((a, b) => a >= b)),
  Bool: plain(sameIgnoringCase),
  BinaryEquals: plain(same),
  IpAddress: plain(inRange),
  NotIpAddress: not(inRange),
  ArnEquals: plain(arnLike),
  ArnLike: plain(arnLike),
  ArnNotEquals: not(arnLike),
  ArnNotLike: not(arnLike),
};
