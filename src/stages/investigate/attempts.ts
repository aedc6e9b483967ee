/** What the intruder tried without getting it: calls refused, stopped at a limit of the account, or only rehearsed. */
import type { NotableEvent } from './notable-event.ts';

/** `refused`: no right to. `limit`: the account's own limits held. `rehearsed`: asked AWS whether it would be allowed, without doing it. */
export type AttemptKind = 'refused' | 'limit' | 'rehearsed';

export interface Attempt {
  readonly kind: AttemptKind;
  /** Names of the calls, most frequent first. */
  readonly apis: readonly string[];
  readonly calls: number;
  /** Of the first call. */
  readonly time: string;
  readonly eventIds: readonly string[];
}

/** Looking around is refused all the time and says little; a change that was refused says what was wanted. */
const LOOKS = /^(Get|List|Describe|Search|Lookup|BatchGet|Head|View|Query|Scan|Simulate)/;
const LIMIT = /limitexceeded|quotaexceeded|spotinstancecountexceeded/i;
const REFUSED = /accessdenied|unauthorized|forbidden/i;

const MOST_IDS = 50;
const MOST_APIS = 200;

export class Attempts {
  readonly #found = new Map<AttemptKind, { apis: Map<string, number>; calls: number; time: string; eventIds: string[] }>();

  /** Events come oldest first. */
  note(event: NotableEvent): void {
    const kind = kindOf(event);
    if (kind === null) return;
    const own = this.#found.get(kind) ?? { apis: new Map<string, number>(), calls: 0, time: event.time, eventIds: [] };
    if (own.apis.has(event.api) || own.apis.size < MOST_APIS) own.apis.set(event.api, (own.apis.get(event.api) ?? 0) + 1);
    if (own.eventIds.length < MOST_IDS) own.eventIds.push(event.id);
    own.calls++;
    this.#found.set(kind, own);
  }

  list(): Attempt[] {
    return [...this.#found].map(([kind, { apis, ...rest }]) => ({
      kind,
      ...rest,
      apis: [...apis].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([api]) => api),
    }));
  }
}

function kindOf({ api, error }: NotableEvent): AttemptKind | null {
  if (error === null || LOOKS.test(api)) return null;
  if (/dryrunoperation/i.test(error)) return 'rehearsed';
  if (LIMIT.test(error)) return 'limit';
  return REFUSED.test(error) ? 'refused' : null;
}
