/** The `correlation` section as written, before the rules it names are looked up. */
import { isFieldPath } from '../matching/field-key.ts';
import { detectionWords } from '../matching/detection-words.ts';
import type { Complaints, Place } from '../rule-problem.ts';
import type { Correlation, CorrelationType } from '../rule.ts';
import { itemsOf, textOf, valueOf } from '../yaml/located.ts';
import type { Located, LocatedMap } from '../yaml/located.ts';
import { correlationWords } from './correlation-words.ts';
import { correlationCondition } from './read-condition.ts';

export const CORRELATION_TYPES: readonly CorrelationType[] = [
  'event_count',
  'value_count',
  'temporal',
  'temporal_ordered',
  'value_sum',
  'value_avg',
  'value_percentile',
  'value_median',
];

/** Orders are searched in steps that grow with the square of this. */
const MOST_RULES = 50;
const MOST_GROUP_FIELDS = 20;

export interface WrittenCorrelation {
  readonly type: CorrelationType;
  readonly rules: readonly { readonly text: string; readonly at: Place }[];
  readonly timespanSeconds: number;
  readonly groupBy: readonly string[];
  readonly fields: readonly string[];
  readonly conditions: Correlation['conditions'];
  readonly percentile: number | null;
  readonly aliases: readonly {
    readonly name: string;
    readonly at: Place;
    readonly fields: readonly { readonly rule: string; readonly at: Place; readonly field: string }[];
  }[];
  readonly generate: boolean;
}

export function readCorrelation(section: Located, complaints: Complaints): WrittenCorrelation | null {
  if (section.kind !== 'map') return complaints.error(section.at, correlationWords.notAMap());
  const typeText = textOf(valueOf(section, 'type')) ?? '';
  const type = CORRELATION_TYPES.find((one) => one === typeText);
  if (type === undefined) return complaints.error(valueOf(section, 'type')?.at ?? section.at, correlationWords.type(typeText, CORRELATION_TYPES));
  const rules = ruleNames(section, complaints);
  const timespanSeconds = timespan(section, complaints);
  const groupBy = fieldNames(section, complaints);
  const condition = correlationCondition(type, section, complaints);
  const aliases = readAliases(section, complaints);
  if (rules === null || timespanSeconds === null || groupBy === null || condition === null || aliases === null) return null;
  return { type, rules, timespanSeconds, groupBy, ...condition, aliases, generate: textOf(valueOf(section, 'generate')) === 'true' };
}

function ruleNames(section: LocatedMap, complaints: Complaints): { text: string; at: Place }[] | null {
  const value = valueOf(section, 'rules');
  const names = value === undefined ? [] : itemsOf(value).flatMap((item) => ({ text: textOf(item)?.trim() ?? '', at: item.at }));
  if (names.length === 0 || names.some((name) => name.text === '')) return complaints.error(value?.at ?? section.at, correlationWords.rules());
  return names.length > MOST_RULES ? complaints.error(value?.at ?? section.at, correlationWords.rulesTooMany(MOST_RULES)) : names;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

function timespan(section: LocatedMap, complaints: Complaints): number | null {
  const value = valueOf(section, 'timespan');
  const [, count, unit = ''] = /^(\d{1,9})([smhd])$/.exec(textOf(value)?.trim() ?? '') ?? [];
  const seconds = Number(count ?? 0) * (SECONDS[unit] ?? 0);
  return seconds > 0 ? seconds : complaints.error(value?.at ?? section.at, correlationWords.timespan());
}

/** Without `group-by` all events are one group. */
function fieldNames(section: LocatedMap, complaints: Complaints): string[] | null {
  const value = valueOf(section, 'group-by');
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) return [];
  const names: string[] = [];
  for (const item of itemsOf(value)) {
    const name = textOf(item)?.trim() ?? '';
    if (name === '') return complaints.error(item.at, correlationWords.groupBy());
    if (!isFieldPath(name)) return complaints.error(item.at, detectionWords.fieldPath(name));
    names.push(name);
  }
  return names.length > MOST_GROUP_FIELDS ? complaints.error(value.at, correlationWords.groupBy()) : names;
}

function readAliases(section: LocatedMap, complaints: Complaints): WrittenCorrelation['aliases'] | null {
  const value = valueOf(section, 'aliases');
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) return [];
  if (value.kind !== 'map') return complaints.error(value.at, correlationWords.aliases());
  const aliases: WrittenCorrelation['aliases'][number][] = [];
  for (const alias of value.entries) {
    if (alias.value.kind !== 'map') return complaints.error(alias.at, correlationWords.aliases());
    const fields = alias.value.entries.map((entry) => ({ rule: entry.key, at: entry.at, field: textOf(entry.value)?.trim() ?? '' }));
    const slip = fields.find((one) => !isFieldPath(one.field));
    if (slip !== undefined) return complaints.error(slip.at, detectionWords.fieldPath(slip.field));
    aliases.push({ name: alias.key, at: alias.at, fields });
  }
  return aliases;
}
