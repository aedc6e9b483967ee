/** YAML as plain values that remember where they stood. Aliases are already resolved, sizes already bounded. */
import type { Place } from '../rule-problem.ts';

export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedMap {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: readonly { readonly key: string; readonly at: Place; readonly value: Located }[];
}

export interface LocatedList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As text: a number the way it is written (`1.10` stays `1.10`), a boolean as `true` or `false`, null as ''. */
  readonly text: string;
}

export const entryOf = (map: LocatedMap, key: string): LocatedMap['entries'][number] | undefined => map.entries.find((entry) => entry.key === key);

export const valueOf = (map: LocatedMap, key: string): Located | undefined => entryOf(map, key)?.value;

/** Text of a scalar that is not null, else null. */
export const textOf = (value: Located | undefined): string | null => (value?.kind === 'scalar' && value.value !== null ? value.text : null);

/** The items of a list, or the value itself as the only item. */
export const itemsOf = (value: Located): readonly Located[] => (value.kind === 'list' ? value.items : [value]);
