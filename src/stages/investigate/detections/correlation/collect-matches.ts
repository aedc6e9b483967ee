/** One pass over a correlation's occurrences, group by group: in memory are a window at a time and what matched. */
import type { Correlation } from '../rule.ts';
import { GroupMatches } from './group-matches.ts';
import type { OccurrenceRow, Source } from './occurrences-sql.ts';
import { SlidingWindow } from './sliding-window.ts';
import type { Matched } from './sliding-window.ts';

/** More groups or inner matches than a person or a further correlation can use: the rest is cut off and said. */
const MOST_GROUPS = 1_000;
const MOST_INNER = 200_000;

export interface Collected {
  readonly groups: readonly GroupMatches[];
  /** For outer correlations; empty unless asked for. */
  readonly matched: readonly Matched[];
  readonly cut: boolean;
}

export interface Collecting {
  readonly correlation: Correlation;
  readonly sources: readonly Source[];
  /** Matches are kept for other correlations too. */
  readonly forOthers: boolean;
  /** Keys kept of all groups together; at least one of each. */
  readonly keepKeys: number;
}

/** `rows` come ordered by group and time. */
export async function collectMatches(rows: AsyncIterable<OccurrenceRow>, collecting: Collecting): Promise<Collected> {
  const { sources } = collecting;
  const collector = new Collector(collecting);
  for await (const row of rows) {
    const source = sources[row.part];
    const value = row.measured;
    if (source === undefined) continue;
    collector.next(row.group_number, {
      at: row.occurred_at,
      eventKey: row.event_key,
      number: row.occurrence,
      rule: source.rule,
      value: value !== null && Number.isFinite(value) ? value : null,
    });
  }
  return collector.end();
}

class Collector {
  readonly #correlation: Correlation;
  readonly #forOthers: boolean;
  readonly #groups: GroupMatches[] = [];
  readonly #matched: Matched[] = [];
  #window: SlidingWindow;
  #group: GroupMatches;
  #room: number;
  readonly #again: boolean;
  #number = Number.NaN;
  /** Matches of the groups before this one: match numbers are unique over all groups. */
  #before = 0;
  #cut = false;

  constructor({ correlation, sources, forOthers, keepKeys }: Collecting) {
    this.#correlation = correlation;
    this.#forOthers = forOthers;
    this.#window = new SlidingWindow(correlation);
    this.#again = sources.length > 1 || sources.some((source) => 'matches' in source);
    this.#room = keepKeys;
    this.#group = this.#newGroup();
  }

  next(group: number, occurrence: Parameters<SlidingWindow['next']>[0]): void {
    if (group !== this.#number) {
      this.#closeGroup();
      this.#window = new SlidingWindow(this.#correlation);
      this.#group = this.#newGroup();
      this.#number = group;
    }
    this.#take(this.#window.next(occurrence));
  }

  end(): Collected {
    this.#closeGroup();
    return { groups: this.#groups, matched: this.#matched, cut: this.#cut };
  }

  #take(matched: readonly Matched[]): void {
    for (const one of matched) {
      this.#group.add(one.occurrence);
      if (!this.#forOthers) continue;
      if (this.#matched.length < MOST_INNER) this.#matched.push({ ...one, match: one.match + this.#before });
      else this.#cut = true;
    }
  }

  #newGroup(): GroupMatches {
    return new GroupMatches(Math.max(this.#room, 1), this.#again);
  }

  #closeGroup(): void {
    this.#take(this.#window.end());
    this.#group.close();
    this.#before += this.#window.matches;
    if (this.#group.total === 0) return;
    if (this.#groups.length < MOST_GROUPS) {
      this.#groups.push(this.#group);
      this.#room -= this.#group.keys.length;
    } else this.#cut = true;
  }
}
