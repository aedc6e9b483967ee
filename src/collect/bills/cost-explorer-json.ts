/**
 * Answers of `aws ce get-cost-and-usage` and `get-cost-and-usage-with-resources`: one page, several, of one query or of several.
 * Source: AWS Cost Explorer API Reference, GetCostAndUsage (ResultsByTime, Groups, GroupDefinitions, Estimated).
 */
import { NO_VALUE, toldByDimension } from '../../knowledge/billing/cost-explorer-columns.ts';
import { readDecimal } from '../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../words/language.ts';
import { kindByService, monthOf, type CostExplorerCell, type CostExplorerRead, type CostExplorerRow } from './cost-explorer-rows.ts';
import { chosenMetric, type Metric } from './cost-metrics.ts';
import { grouped } from './counting/grouped.ts';
import { isObject, objectsIn, textIn, type JsonObject } from './json-shape.ts';
import type { JsonDocuments } from './json-documents.ts';
import { COST_EXPLORER_WORDS } from './cost-explorer-words.ts';

interface Amount {
  readonly row: CostExplorerRow;
  readonly shape: string;
  readonly dimensions: number;
  /** What tells the amount apart from others of the same query. */
  readonly place: string;
}

/** Null when there is no answer of Cost Explorer in the documents. */
export function readCostExplorerJson({ documents, cut, broken }: JsonDocuments): CostExplorerRead | null {
  const answers = documents.flatMap((document) => answersIn(document, 0));
  if (answers.length === 0) return null;
  const metric = chosenMetric(answers);
  const amounts = answers.flatMap((answer) => amountsOf(answer, metric));
  const best = finestShape(amounts);
  const told = amounts.filter(({ shape }) => shape === best);
  const once = new Map(told.map((amount) => [amount.place, amount.row]));
  const problems: Bilingual[] = [
    ...(cut || broken ? [COST_EXPLORER_WORDS.cut] : []),
    ...(metric === 'UnblendedCost' || amounts.length === 0 ? [] : [COST_EXPLORER_WORDS.otherMetric(metric)]),
    ...(told.length < amounts.length ? [COST_EXPLORER_WORDS.otherGroupings] : []),
    ...(once.size < told.length ? [COST_EXPLORER_WORDS.toldAgain(told.length - once.size)] : []),
    ...(answers.some((answer) => !isList(answer['GroupDefinitions']) && hasGroups(answer)) ? [COST_EXPLORER_WORDS.guessedGroups] : []),
    ...(textIn(answers.at(-1) ?? {}, 'NextPageToken') === null ? [] : [COST_EXPLORER_WORDS.pageMissing]),
  ];
  return { rows: [...once.values()], shape: best, dimensions: told[0]?.dimensions ?? 0, problems };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const MOST_LEVELS = 4;

/** Answers stand alone, in a list, or in a wrapper a script made of its pages. */
function answersIn(value: unknown, level: number): JsonObject[] {
  if (level > MOST_LEVELS) return [];
  if (isList(value)) return value.flatMap((one) => answersIn(one, level + 1));
  if (!isObject(value)) return [];
  if (isList(value['ResultsByTime'])) return [value];
  return Object.values(value).flatMap((one) => (isList(one) || isObject(one) ? answersIn(one, level + 1) : []));
}

const hasGroups = (answer: JsonObject): boolean => objectsIn(answer, 'ResultsByTime').some((result) => objectsIn(result, 'Groups').length > 0);

function amountsOf(answer: JsonObject, metric: Metric): Amount[] {
  const definitions = objectsIn(answer, 'GroupDefinitions').map((one) => `${textIn(one, 'Type') ?? 'DIMENSION'}:${textIn(one, 'Key') ?? ''}`);
  const names = accountNames(answer);
  return objectsIn(answer, 'ResultsByTime').flatMap((result) => {
    const period = isObject(result['TimePeriod']) ? result['TimePeriod'] : {};
    const [start, end] = [textIn(period, 'Start') ?? '', textIn(period, 'End') ?? ''];
    const common = { start, end, estimated: result['Estimated'] === true, metric, names };
    const groups = objectsIn(result, 'Groups');
    if (groups.length === 0) return amountOf(result['Total'], [], [], common);
    return groups.flatMap((group) => amountOf(group['Metrics'], isList(group['Keys']) ? group['Keys'].map(String) : [], definitions, common));
  });
}

interface Common {
  readonly start: string;
  readonly end: string;
  readonly estimated: boolean;
  readonly metric: Metric;
  readonly names: ReadonlyMap<string, string>;
}

function amountOf(metrics: unknown, keys: readonly string[], definitions: readonly string[], common: Common): Amount[] {
  const cost = isObject(metrics) && isObject(metrics[common.metric]) ? metrics[common.metric] : null;
  if (!isObject(metrics) || !isObject(cost) || textIn(cost, 'Amount') === null) return [];
  const usage = isObject(metrics['UsageQuantity']) ? metrics['UsageQuantity'] : {};
  const told: Partial<Record<CostExplorerCell, string>> = {
    period_start: monthOf(common.start),
    started_at: common.start,
    ended_at: common.end,
    net: textIn(cost, 'Amount') ?? '',
    currency: textIn(cost, 'Unit') ?? '',
    // Usage in several units is added up by Cost Explorer to a number that means nothing; its unit is then "N/A".
    ...(readDecimal(textIn(usage, 'Amount') ?? '') === null || textIn(usage, 'Unit') === 'N/A'
      ? {}
      : { quantity: textIn(usage, 'Amount') ?? '', unit: textIn(usage, 'Unit') ?? '' }),
  };
  const more: Record<string, string> = { Metric: common.metric, ...(common.estimated ? { Estimated: 'true' } : {}) };
  const dimensions = keys.map((value, index) => definitions[index] ?? guessedDimension(value));
  keys.forEach((value, index) => place(dimensions[index] ?? '', value, told, more, common.names));
  const shape = `${stretchOf(common.start, common.end)} ${[...dimensions].sort().join(' ')} ${common.metric}`;
  return [{ row: { told, more }, shape, dimensions: dimensions.length, place: JSON.stringify([common.start, common.end, keys]) }];
}

function place(
  dimension: string,
  value: string,
  told: Partial<Record<CostExplorerCell, string>>,
  more: Record<string, string>,
  names: ReadonlyMap<string, string>,
): void {
  const column = dimension.startsWith('DIMENSION:') ? toldByDimension(dimension.slice('DIMENSION:'.length)) : null;
  if (column === null) more[dimension] = value;
  else if (!NO_VALUE.test(value)) told[column as CostExplorerCell] = value;
  if (column === 'usage_account' && names.has(value)) more['AccountName'] = names.get(value) ?? '';
  const kind = column === 'service_name' ? kindByService(value) : null;
  if (kind !== null) told.kind_known = kind;
}

/** Older tools leave the definitions out. What a value looks like tells which dimension it is of, in the clear cases. */
function guessedDimension(value: string): string {
  if (/^\d{12}$/.test(value)) return 'DIMENSION:LINKED_ACCOUNT';
  if (/^[a-z]{2}(-[a-z]+)+-\d$/.test(value) || value === 'global') return 'DIMENSION:REGION';
  if (/^(Amazon|AWS|EC2 - Other|Tax$)/.test(value)) return 'DIMENSION:SERVICE';
  if (value.includes('$')) return `TAG:${value.slice(0, value.indexOf('$'))}`;
  return 'Group';
}

/** `DimensionValueAttributes` names the accounts. */
function accountNames(answer: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    objectsIn(answer, 'DimensionValueAttributes').flatMap((one) => {
      const [value, attributes] = [textIn(one, 'Value'), one['Attributes']];
      const name = isObject(attributes) ? textIn(attributes, 'description') : null;
      return value !== null && name !== null && /^\d{12}$/.test(value) ? [[value, name] as const] : [];
    }),
  );
}

function stretchOf(start: string, end: string): 'hourly' | 'daily' | 'monthly' {
  const hours = (Date.parse(end) - Date.parse(start)) / 3_600_000;
  return hours <= 1 ? 'hourly' : hours <= 24 ? 'daily' : 'monthly';
}

/** Of several queries in one file the one that says most: by more things, then by shorter stretches, then in an order that is always the same. */
function finestShape(amounts: readonly Amount[]): string {
  const shapes = [...grouped(amounts, ({ shape }) => shape)].map(([shape, [first]]) => ({ shape, dimensions: first?.dimensions ?? 0 }));
  const stretch = ({ shape }: { readonly shape: string }): number => ['hourly', 'daily', 'monthly'].indexOf(shape.split(' ')[0] ?? '');
  shapes.sort((a, b) => b.dimensions - a.dimensions || stretch(a) - stretch(b) || (a.shape < b.shape ? -1 : 1));
  return shapes[0]?.shape ?? '';
}
