/** Finds the texts a `Reading` names in one event. The event is untrusted: wrong types and missing parts are simply "nothing". */
import type { Reachable } from '../json-reach.ts';
import { compilePath, walk } from './compiled-path.ts';
import type { Condition, Reading } from './effect.ts';
import { shortName } from './short-name.ts';

/** What the tables may look at; a NotableEvent is one. */
export interface ReadableEvent {
  readonly api: string;
  readonly source: string;
  readonly region: string;
  readonly account: string;
  readonly error: string | null;
  readonly errorMessage: string | null;
  readonly identityType: string | null;
  readonly arn: string | null;
  readonly accessKeyId: string | null;
  readonly userName: string | null;
  readonly invokedBy: string | null;
  readonly issuerArn: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly roleDelivery: string | null;
  readonly request: Reachable;
  readonly response: Reachable;
  readonly additional: Reachable;
  readonly serviceDetails: Reachable;
  readonly identity: Reachable;
}

export interface Scope {
  readonly event: ReadableEvent;
  /** The current element of `each`. */
  readonly element?: Reachable;
}

/** One call starts at most 1,000 instances or so; more values than this come from nobody honest. */
const VALUES_MOST = 5_000;
/** An ARN is at most 2,048 characters. */
const TEXT_MOST = 2_048;

const EVENT_FIELDS = new Set([
  'api',
  'source',
  'region',
  'account',
  'identityType',
  'arn',
  'accessKeyId',
  'userName',
  'invokedBy',
  'issuerArn',
  'ip',
]);

/** All texts the reading finds (numbers and booleans as text), at most 5,000 of at most 2,048 characters. */
export function readTexts(reading: Reading, scope: Scope): string[] {
  for (const one of typeof reading === 'string' ? [reading] : reading) {
    const found = one.includes('{') ? filledTemplate(one, scope) : textsAt(one, scope);
    if (found.length > 0) return found;
  }
  return [];
}

export function readText(reading: Reading, scope: Scope): string | null {
  return readTexts(reading, scope)[0] ?? null;
}

/** The raw values of the first alternative that finds anything: for `each` and for policy documents. */
export function readValues(reading: Reading, scope: Scope): Reachable[] {
  for (const one of typeof reading === 'string' ? [reading] : reading) {
    const found = valuesAt(one, scope);
    if (found.length > 0) return found;
  }
  return [];
}

export function holds(conditions: readonly Condition[] | undefined, scope: Scope): boolean {
  return (conditions ?? []).every((condition) => passes(condition, scope));
}

function passes(condition: Condition, scope: Scope): boolean {
  const texts = readTexts(condition.at, scope).map((text) => text.toLowerCase());
  const isPlain = condition.present !== undefined;
  const matched = isPlain ? texts.length > 0 === condition.present : texts.some((text) => matches(condition, text));
  return condition.not === true ? !matched : matched;
}

function matches(condition: Condition, text: string): boolean {
  if (condition.is !== undefined && !condition.is.some((one) => text === one.toLowerCase())) return false;
  if (condition.startsWith !== undefined && !condition.startsWith.some((one) => text.startsWith(one.toLowerCase()))) return false;
  if (condition.has !== undefined && !condition.has.some((one) => text.includes(one.toLowerCase()))) return false;
  return condition.atLeast === undefined || Number(text) >= condition.atLeast;
}

function textsAt(path: string, scope: Scope): string[] {
  if (path.startsWith('=')) return [path.slice(1)];
  const { named } = compilePath(path);
  const texts: string[] = [];
  for (const value of valuesAt(path, scope)) {
    if (texts.length === VALUES_MOST) break;
    const text = asText(value);
    if (text !== null) texts.push(named ? shortName(text) : text);
  }
  return texts;
}

function valuesAt(path: string, scope: Scope): Reachable[] {
  if (path === '.') return presentOnly(scope.element);
  const { root, field, steps } = compilePath(path);
  if (root === 'caller') return presentOnly(callerValue(field, scope.event));
  if (root === 'event') return EVENT_FIELDS.has(field) ? presentOnly(scope.event[field as 'api']) : [];
  return walk(rootValue(root, scope), steps, VALUES_MOST);
}

/** IAM calls that name no user act on the caller. A record without any parameters (console CSV) may simply not tell the name. */
function callerValue(field: string, event: ReadableEvent): string | null {
  if (event.request === null && event.response === null) return null;
  return field === 'arn' ? event.arn : (event.userName ?? (event.identityType === 'Root' ? 'root' : null));
}

function presentOnly(value: Reachable | undefined): Reachable[] {
  return value === undefined || value === null ? [] : [value];
}

function rootValue(root: string, { event, element }: Scope): Reachable | undefined {
  switch (root) {
    case '':
      return element;
    case 'request':
      return event.request;
    case 'response':
      return event.response;
    case 'additional':
      return event.additional;
    case 'service':
      return event.serviceDetails;
    case 'identity':
      return event.identity;
    default:
      throw new Error(`effect table names an unknown root: ${root}`);
  }
}

function asText(value: Reachable): string | null {
  if (typeof value === 'string') return value === '' ? null : value.slice(0, TEXT_MOST);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

const templates = new Map<string, readonly string[]>();

/** Fixed text at even places, paths at odd ones. */
function partsOf(template: string): readonly string[] {
  const known = templates.get(template);
  if (known !== undefined) return known;
  const parts = template.split(/[{}]/);
  templates.set(template, parts);
  return parts;
}

/** The first placeholder with many values gives many texts; the others give their first value. */
function filledTemplate(template: string, scope: Scope): string[] {
  let texts = [''];
  let spread = false;
  for (const [index, part] of partsOf(template).entries()) {
    if (index % 2 === 0) {
      texts = texts.map((text) => text + part);
      continue;
    }
    const values = textsAt(part, scope);
    const first = values[0];
    if (first === undefined) return [];
    if (values.length > 1 && !spread) {
      spread = true;
      const before = texts[0] ?? '';
      texts = values.map((value) => before + value);
    } else {
      texts = texts.map((text) => text + first);
    }
  }
  return texts.map((text) => text.slice(0, TEXT_MOST));
}
