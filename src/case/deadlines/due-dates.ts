/** From what happened to what is due: the rules of `deadline-rules.ts` applied to the entries of a journal. */
import { entryIdOf, type Entry } from '../journal/entry.ts';
import type { Deadline } from './deadline.ts';
import { DEADLINE_RULE_NAMES, deadlineRule, type DeadlineRuleName } from './deadline-rules.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Soonest first. @param entries in the order of the journal */
export function deadlinesOf(entries: readonly Entry[]): Deadline[] {
  return entries
    .flatMap((entry, index) => begunBy(entry).map((deadline) => ({ ...deadline, metBy: metBy(deadline, entries.slice(index + 1)) })))
    .sort((a, b) => (a.dueAt === b.dueAt ? 0 : a.dueAt < b.dueAt ? -1 : 1));
}

type Begun = Omit<Deadline, 'metBy'>;

/** A time the message states itself counts instead of the rule. */
function begunBy(entry: Entry): Begun[] {
  const id = entryIdOf(entry);
  switch (entry.kind) {
    case 'deadline':
      return [{ entry: id, rule: 'own', dueAt: entry.data.dueAt, what: entry.data.what }];
    case 'message': {
      const { statedDeadline, receivedAt, message } = entry.data;
      if (statedDeadline !== null) return [{ entry: id, rule: 'stated', dueAt: statedDeadline, what: null }];
      return byRule(id, receivedAt ?? entry.at, (from) => 'message' in from && from.message === message);
    }
    case 'clock':
      return byRule(id, entry.data.startedAt, (from) => 'clock' in from && from.clock === entry.data.clock);
    case 'sent':
      return byRule(id, entry.data.sentAt, (from) => 'sentTo' in from && from.sentTo === entry.data.to);
    default:
      return [];
  }
}

type From = ReturnType<typeof deadlineRule>['from'];

function byRule(entry: Begun['entry'], start: string, fits: (from: From) => boolean): Begun[] {
  return DEADLINE_RULE_NAMES.filter((name) => fits(deadlineRule(name).from)).map((rule) => ({
    entry,
    rule,
    dueAt: dueAfter(start, deadlineRule(rule).period),
    what: null,
  }));
}

/** `2026-12-07T03:00:00Z` and 24 hours: `2026-12-08T03:00:00Z`. Weekdays are counted in UTC; public holidays are not known. */
export function dueAfter(start: string, period: { readonly hours: number } | { readonly weekdays: number }): string {
  const from = Date.parse(start);
  return timeText('hours' in period ? from + period.hours * HOUR_MS : weekdaysAfter(from, period.weekdays));
}

function weekdaysAfter(from: number, weekdays: number): number {
  let at = from;
  for (let left = weekdays; left > 0;) {
    at += DAY_MS;
    const day = new Date(at).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}

const timeText = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** The first later entry that settles it: the owner's word, a letter to the desk that asked, an answer that came. */
function metBy({ entry, rule }: Begun, later: readonly Entry[]): Deadline['metBy'] {
  const settling = later.find((one) => (one.kind === 'met' && one.data.deadline === entry) || settles(rule, one));
  return settling === undefined ? null : entryIdOf(settling);
}

function settles(rule: DeadlineRuleName | 'stated' | 'own', later: Entry): boolean {
  if (rule === 'stated' || rule === 'own') return false;
  const by = deadlineRule(rule).metBy;
  if (by === null) return false;
  if ('message' in by) return later.kind === 'message' || (later.kind === 'sent' && later.data.to === 'support');
  return later.kind === 'sent' && by.sentTo.includes(later.data.to);
}
