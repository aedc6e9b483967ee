/**
 * What the owner put on record as done at a moment, and CloudTrail shows done just before it: that was the owner. Changing the root password, resetting
 * passwords and adding devices from a browser nobody knows is what intruders do too, and what AWS asks of every owner afterwards.
 */
import type { SecuredStepName } from '../../../case/catalogues/secured-steps.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import { joined, sql } from '../../../ports/sql.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';

/** A step as the journal holds it, in the owner's own words. */
export interface OwnStep {
  readonly step: SecuredStepName;
  /** ISO 8601. */
  readonly doneAt: string;
}

/** The calls that are the step itself; other steps leave nothing that only they do. */
const CALLS: ReadonlyMap<SecuredStepName, readonly string[]> = new Map([
  ['root-password-changed', ['PasswordUpdated']],
  ['root-mfa-enabled', ['EnableMFADevice']],
  ['user-passwords-changed', ['UpdateLoginProfile', 'ChangePassword']],
  ['user-mfa-enabled', ['EnableMFADevice']],
]);

/** Strong, but no proof: an intruder may have done the same in the same half hour, and harm and lineage still count. */
const WEIGHT = -4;
/** Written down after the deed, by a clock that may be off. */
const BEFORE_MS = 30 * 60_000;
const AFTER_MS = 5 * 60_000;
const MOST_READ = 1_000;

interface Row {
  readonly hand_id: number;
  readonly event_id: string;
  readonly event_name: string;
  readonly event_time: string;
}

export async function ownSteps(store: EventStore, hands: readonly Hand[], steps: readonly OwnStep[]): Promise<Evidence[]> {
  const names = [...new Set(steps.flatMap(({ step }) => CALLS.get(step) ?? []))];
  if (names.length === 0) return [];
  const direct = new Set(hands.filter(({ nature }) => nature === 'direct').map(({ id }) => id));
  const rows = await store.rows<Row>(sql`
    select x.hand_id, e.event_id, e.event_name, e.event_time from event e join caller x on x.caller = e.caller
    where e.error_code is null and e.event_name in (${joined(
      names.map((one) => sql`${one}`),
      ', ',
    )}) order by e.event_time desc, e.event_id limit ${MOST_READ}`);
  const eventOf = new Map<number, string>();
  for (const one of steps) {
    const newest = rows.find((row) => direct.has(row.hand_id) && fits(one, row));
    if (newest !== undefined) eventOf.set(newest.hand_id, newest.event_id);
  }
  return [...eventOf].map(([handId, eventId]) => ({
    handId,
    signal: 'own-steps',
    weight: WEIGHT,
    sort: 'familiar' as const,
    says: {
      en: 'You wrote down that you did this at that time.',
      ja: 'その時刻に自分で行ったと、案件に記録されています。',
    },
    eventIds: [eventId],
  }));
}

function fits({ step, doneAt }: OwnStep, { event_name: name, event_time: time }: Row): boolean {
  const late = Date.parse(doneAt) - Date.parse(time);
  return (CALLS.get(step) ?? []).includes(name) && late <= BEFORE_MS && late >= -AFTER_MS;
}
