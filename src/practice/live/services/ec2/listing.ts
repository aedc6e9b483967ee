/** What all lists of EC2 have in common: chosen by ids, narrowed by filters, given in pages. */
import { filtersIn, passes, textsIn, type Filter } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { askedOfEc2 } from './recorded-request.ts';

export interface Listing<T> {
  /** Member of the answer. */
  readonly member: string;
  readonly idOf: (item: T) => string;
  /** Member of the request that names things, and the code when there is no such thing. */
  readonly ids?: { readonly member: string; readonly missing: string; readonly says: (id: string) => string };
  /** Filters beside `tag:` and `tag-key`. A list passes when one of its values does. */
  readonly facets: Readonly<Record<string, (item: T) => string | null | readonly string[]>>;
  readonly tags?: (item: T) => Iterable<readonly [string, string]>;
  readonly show: (item: T) => unknown;
}

/** Refuses ids that do not exist and filters that EC2 does not have. */
export function listOfEc2<T>(call: LiveCall, items: readonly T[], listing: Listing<T>): LiveReply {
  const chosen = chosenBy(call, items, listing);
  if (chosen instanceof Refusal) return chosen;
  const filters = filtersIn(call.input);
  const unknown = filters.find(({ name }) => !name.startsWith('tag:') && name !== 'tag-key' && !Object.hasOwn(listing.facets, name));
  if (unknown !== undefined) return new Refusal('InvalidParameterValue', `The filter '${unknown.name}' is invalid`);
  const matching = filters.length === 0 ? chosen : chosen.filter((item) => filters.every((filter) => matches(item, filter, listing)));
  const page = paged(call, listing.member, matching, { keyOf: listing.idOf, show: listing.show });
  return answered(page, { request: askedOfEc2(call.input) });
}

function chosenBy<T>(call: LiveCall, items: readonly T[], { ids, idOf }: Listing<T>): readonly T[] | Refusal {
  const wanted = ids === undefined ? [] : textsIn(call.input, ids.member);
  if (ids === undefined || wanted.length === 0) return items;
  const byId = new Map(items.map((item) => [idOf(item), item]));
  const missing = wanted.find((id) => !byId.has(id));
  if (missing !== undefined) return new Refusal(ids.missing, ids.says(missing));
  return wanted.flatMap((id) => byId.get(id) ?? []);
}

function matches<T>(item: T, { name, values }: Filter, listing: Listing<T>): boolean {
  const tags = [...(listing.tags?.(item) ?? [])];
  if (name === 'tag-key') return tags.some(([key]) => passes(values, key));
  if (name.startsWith('tag:')) return tags.some(([key, value]) => key === name.slice(4) && passes(values, value));
  const facet = listing.facets[name]?.(item);
  return typeof facet === 'object' && facet !== null ? facet.some((one) => passes(values, one)) : passes(values, facet);
}

export const tagsShown = (tags: Iterable<readonly [string, string]>): readonly { readonly Key: string; readonly Value: string }[] =>
  [...tags].map(([Key, Value]) => ({ Key, Value }));
