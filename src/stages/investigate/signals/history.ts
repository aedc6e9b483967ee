/**
 * The owner's own history as baseline: which hands have been there from the start of the log, and so which networks, countries and clients are
 * usual. Needs at least a week of log; with less there is no baseline and nothing is called new.
 */
import type { Hand } from '../hands/hand.ts';

const DAY_MS = 86_400_000;
const LEAST_SPAN_DAYS = 7;

export interface AccountHistory {
  /** When the account's log begins, in milliseconds since 1970; null without a baseline. */
  readonly startMs: number | null;
  readonly rooted: readonly Hand[];
  /** Identity, program and country that belong together since the start, whatever the address: phones and CI runners change theirs daily. */
  readonly habits: ReadonlySet<string>;
  /** Identities with a habit. */
  readonly principals: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly wide: ReadonlySet<string>;
  /** Countries in which someone of the owner's is at home; a rented machine in AWS says nothing about that. */
  readonly countries: ReadonlySet<string>;
  /** Countries whose AWS regions the owner's machines, or a service working for the owner, call from. */
  readonly awsCountries: ReadonlySet<string>;
  /** Countries of hands whose address changes all the time, as that of build automation does. */
  readonly roamedCountries: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
}

const NONE: AccountHistory = {
  startMs: null,
  rooted: [],
  habits: new Set(),
  principals: new Set(),
  near: new Set(),
  wide: new Set(),
  countries: new Set(),
  awsCountries: new Set(),
  roamedCountries: new Set(),
  clients: new Set(),
};

export class History {
  readonly #byAccount = new Map<string, AccountHistory>();
  readonly #rootedIds = new Set<number>();

  constructor(hands: readonly Hand[]) {
    for (const [account, own] of groupedBy(hands, (hand) => hand.account)) {
      const history = accountHistory(own);
      this.#byAccount.set(account, history);
      for (const hand of history.rooted) this.#rootedIds.add(hand.id);
    }
  }

  of(account: string): AccountHistory {
    return this.#byAccount.get(account) ?? NONE;
  }

  /** How many days of log there are before this hand appears: what had not been seen until then may only not have been looked at. */
  daysBefore(hand: Hand): number {
    const { startMs } = this.of(hand.account);
    return startMs === null || hand.firstSeen === null ? 0 : (Date.parse(hand.firstSeen) - startMs) / DAY_MS;
  }

  isRooted(hand: Hand): boolean {
    return this.#rootedIds.has(hand.id);
  }

  /** Somebody has used this identity since the start of the log. */
  knowsPrincipal(hand: Hand): boolean {
    return this.of(hand.account).principals.has(hand.principal);
  }

  /** Somebody of the owner's has always called from this country, or, from inside AWS, from AWS there. Null when the country is not known. */
  knowsCountry(hand: Hand): boolean | null {
    const country = hand.fact?.country?.code ?? null;
    if (country === null) return null;
    const { countries, awsCountries } = this.of(hand.account);
    return countries.has(country) || (inAws(hand) && awsCountries.has(country));
  }

  /** The hand itself is long known, or its identity has long worked from this country with this program. */
  isHabit(hand: Hand): boolean {
    return this.isRooted(hand) || this.of(hand.account).habits.has(habitOf(hand));
  }
}

/** A rented machine in AWS is another kind of place than a home, an office or a CI service in the same country. */
const habitOf = (hand: Hand): string =>
  `${hand.principal} ${hand.longKey} ${hand.client} ${hand.fact?.country?.code ?? hand.where?.wide ?? ''} ${inAws(hand) ? 'aws' : ''}`;

const inAws = (hand: Hand): boolean => (hand.fact?.aws ?? null) !== null;

function groupedBy(hands: readonly Hand[], mark: (hand: Hand) => string): Map<string, Hand[]> {
  const groups = new Map<string, Hand[]>();
  for (const hand of hands) {
    const group = groups.get(mark(hand));
    if (group === undefined) groups.set(mark(hand), [hand]);
    else group.push(hand);
  }
  return groups;
}

/** Several hands seen as one: first to last, days added up. */
function together(hands: readonly Hand[]): Pick<Hand, 'nature' | 'firstSeen' | 'lastSeen' | 'days'> {
  const times = hands
    .flatMap((hand) => [hand.firstSeen, hand.lastSeen])
    .filter((time) => time !== null)
    .toSorted();
  return { nature: 'direct', firstSeen: times[0] ?? null, lastSeen: times.at(-1) ?? null, days: hands.reduce((sum, hand) => sum + hand.days, 0) };
}

function accountHistory(hands: readonly Hand[]): AccountHistory {
  const times = hands
    .flatMap((hand) => [hand.firstSeen, hand.lastSeen])
    .filter((time) => time !== null)
    .map((time) => Date.parse(time));
  const start = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const end = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const spanDays = (end - start) / DAY_MS;
  if (!(spanDays >= LEAST_SPAN_DAYS)) return NONE;
  const rooted = hands.filter((hand) => isRooted(hand, start, spanDays));
  const habits = new Set(
    [
      ...groupedBy(
        hands.filter((hand) => hand.nature === 'direct'),
        habitOf,
      ),
    ]
      .filter(([, own]) => isRooted(together(own), start, spanDays))
      .map(([habit]) => habit),
  );
  const roaming = hands.filter((hand) => hand.nature === 'direct' && !inAws(hand) && habits.has(habitOf(hand)));
  const all = <T>(pick: (hand: Hand) => T | null | undefined): Set<T> =>
    new Set(rooted.map(pick).filter((one): one is NonNullable<typeof one> & T => one !== null && one !== undefined));
  return {
    startMs: start,
    rooted,
    habits,
    principals: new Set(hands.filter((hand) => hand.nature === 'direct' && habits.has(habitOf(hand))).map((hand) => hand.principal)),
    near: all((hand) => hand.where?.near),
    wide: all((hand) => hand.where?.wide),
    countries: all((hand) => (inAws(hand) ? null : hand.fact?.country?.code)),
    awsCountries: all((hand) => (inAws(hand) ? hand.fact?.country?.code : null)),
    roamedCountries: new Set(roaming.flatMap((hand) => hand.fact?.country?.code ?? [])),
    clients: all((hand) => hand.client),
  };
}

/** There within the first fifth of the log (at most 3 weeks), and coming back: three days or more, a week or more apart. */
function isRooted(hand: Pick<Hand, 'nature' | 'firstSeen' | 'lastSeen' | 'days'>, startMs: number, spanDays: number): boolean {
  if (hand.nature !== 'direct' || hand.firstSeen === null || hand.lastSeen === null) return false;
  const sinceStartDays = (Date.parse(hand.firstSeen) - startMs) / DAY_MS;
  const livedDays = (Date.parse(hand.lastSeen) - Date.parse(hand.firstSeen)) / DAY_MS;
  const early = sinceStartDays <= Math.min(21, Math.max(3, spanDays / 5));
  return early && hand.days >= 3 && livedDays >= Math.min(7, spanDays / 2);
}
