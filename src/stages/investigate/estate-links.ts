/** Ties the estate's records to hands: who made which credential, identity and machine, and where each session was used. */
import type { EventStore } from '../../ports/event-store.ts';
import { sql } from '../../ports/sql.ts';
import type { Hand } from './hands/hand.ts';
import { knockingHands } from './signals/knocks.ts';
import type { Acting, Estate, Issuance } from './estate/index.ts';
import type { Undone } from './signals/putting-out.ts';
import type { LineageFacts, Offspring, SessionUse } from './signals/lineage.ts';

/** Places the event keys the estate refers to and returns the hand of each. */
export async function handsOfEvents(store: EventStore, estate: Estate): Promise<Map<number, number>> {
  await store.place(
    'estate_event',
    { event_key: 'integer' },
    [...eventKeysOf(estate)].map((key) => [key]),
  );
  const rows = await store.rows<{ event_key: number; hand_id: number }>(
    sql`select s.event_key, x.hand_id from estate_event s join event e on e.event_key = s.event_key join caller x on x.caller = e.caller`,
  );
  return new Map(rows.map((row) => [row.event_key, row.hand_id]));
}

function eventKeysOf(estate: Estate): Set<number> {
  const keys = new Set<number>();
  const add = (by: Acting | null): void => void (by !== null && keys.add(by.eventKey));
  for (const one of estate.issuances) add(one.by);
  for (const one of estate.resources) for (const by of [one.creator, one.origin, one.deletedBy, ...one.changes.map((change) => change.by)]) add(by);
  for (const one of estate.footholds) for (const by of [...one.openedBy, one.closedBy]) add(by);
  for (const one of estate.touched) for (const key of one.eventKeys) keys.add(key);
  return keys;
}

export async function lineageFacts(
  store: EventStore,
  estate: Estate,
  hands: readonly Hand[],
  handOf: ReadonlyMap<number, number>,
): Promise<LineageFacts> {
  const offspring = [...estate.issuances.flatMap((one) => issued(one, handOf)), ...machines(estate, handOf)];
  return { offspring, uses: await sessionUses(store, offspring), knocks: await knockingHands(store, hands), undone: undone(estate, handOf) };
}

/** Pairs of hands: who made a thing or opened a way in, and who removed or shut it. */
function undone(estate: Estate, handOf: ReadonlyMap<number, number>): Undone[] {
  const pair = (made: Acting | null | undefined, ended: Acting | null): Undone[] => {
    const [madeBy, undoneBy] = [handOf.get(made?.eventKey ?? -1), handOf.get(ended?.eventKey ?? -1)];
    return madeBy === undefined || undoneBy === undefined || ended === null ? [] : [{ madeBy, undoneBy, eventId: ended.eventId }];
  };
  return [
    ...estate.resources.flatMap((one) => pair(one.origin ?? one.creator, one.deletedBy)),
    ...estate.footholds.flatMap((one) => one.openedBy.flatMap((by) => pair(by, one.closedBy))),
  ];
}

function issued(one: Issuance, handOf: ReadonlyMap<number, number>): Offspring[] {
  if (one.tie !== 'recorded') return [];
  const base = { madeBy: handOf.get(one.by.eventKey) ?? null, eventId: one.by.eventId, time: one.by.time, account: accountOf(one.child.principal) };
  const { principal, accessKeyId } = one.child;
  switch (one.kind) {
    case 'access-key':
    case 'service-credential':
      return accessKeyId === null ? [] : [{ ...base, kind: 'access-key', name: accessKeyId }];
    case 'login-profile':
      return principal === null ? [] : [{ ...base, kind: 'password', name: principal }];
    case 'create-user':
      return principal === null ? [] : [{ ...base, kind: 'user', name: principal }];
    case 'create-role':
      return principal === null ? [] : [{ ...base, kind: 'role', name: principal }];
    default:
      return accessKeyId === null || !accessKeyId.startsWith('ASIA') ? [] : [{ ...base, kind: 'session', name: accessKeyId }];
  }
}

const accountOf = (principal: string | null): string => principal?.split(':')[4] ?? '';

function machines(estate: Estate, handOf: ReadonlyMap<number, number>): Offspring[] {
  return estate.resources.flatMap((one) => {
    const by = one.origin ?? one.creator;
    if (one.type !== 'AWS::EC2::Instance' || by === null) return [];
    return [
      { madeBy: handOf.get(by.eventKey) ?? null, eventId: by.eventId, time: by.time, account: one.account, kind: 'machine' as const, name: one.id },
    ];
  });
}

async function sessionUses(store: EventStore, offspring: readonly Offspring[]): Promise<SessionUse[]> {
  const sessions = new Set(offspring.filter((one) => one.kind === 'session').map((one) => one.name));
  await store.place(
    'session_key',
    { access_key_id: 'text' },
    [...sessions].map((key) => [key]),
  );
  const rows = await store.rows<{ access_key_id: string; hand_id: number; events: number }>(sql`
    select u.access_key_id, u.hand_id, u.events from session_use u join session_key k on k.access_key_id = u.access_key_id order by 1, 2`);
  return rows.map((row) => ({ accessKeyId: row.access_key_id, handId: row.hand_id, events: row.events }));
}
