/** Selectors of a trail that record every management event again, with everything else in them kept. */
import type { Json } from '../../../../case/journal/canonical-json.ts';

export type Selectors = Readonly<Record<string, readonly Json[]>>;
type Fields = Readonly<Record<string, Json>>;

const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (list: readonly Json[] | undefined): readonly Fields[] => (list ?? []).filter(isFields);

/** A trail has either kind; the very same value when nothing is missing. */
export function widened(selectors: Selectors): Selectors {
  return (selectors['AdvancedEventSelectors'] ?? []).length > 0 ? widenedAdvanced(selectors) : widenedBasic(selectors);
}

/** A trail without selectors records all management events (API reference, PutEventSelectors). */
function widenedBasic(selectors: Selectors): Selectors {
  const basic = fieldsOf(selectors['EventSelectors']);
  if (basic.length === 0 || basic.some(recordsAll)) return selectors;
  const first: Fields = { ...basic[0], ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: [] };
  return { EventSelectors: [first, ...basic.slice(1)] };
}

const recordsAll = (one: Fields): boolean => {
  const excluded = one['ExcludeManagementEventSources'];
  const none = excluded === undefined || (Array.isArray(excluded) && excluded.length === 0);
  return one['IncludeManagementEvents'] !== false && (one['ReadWriteType'] ?? 'All') === 'All' && none;
};

const MANAGEMENT: Fields = { Name: 'Management events', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] };

function widenedAdvanced(selectors: Selectors): Selectors {
  const all = fieldsOf(selectors['AdvancedEventSelectors']);
  const plain = ({ FieldSelectors }: Fields): boolean => JSON.stringify(FieldSelectors) === JSON.stringify(MANAGEMENT['FieldSelectors']);
  return all.some(plain) ? selectors : { AdvancedEventSelectors: [...all, MANAGEMENT] };
}
