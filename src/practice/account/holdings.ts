/** What exists in the account and who made it: resources, and doors (ways to get in or act). */
import type { Call, Hand } from './call.ts';
import type { Credential } from './credential.ts';

export interface HeldResource {
  readonly type: string;
  readonly id: string;
  readonly region: string;
  readonly madeBy: Hand;
  readonly createEventId: string | null;
  state: 'alive' | 'deleted';
  deletedBy: Hand | null;
}

export interface Door {
  readonly kind: string;
  readonly target: string;
  /** `entry`: the owner's own, and the way the intruder came in; `created`: made or changed by the intruder. */
  readonly part: 'entry' | 'created';
  readonly eventId: string | null;
  /** Seconds since 1970 at which it was opened; null for the way the intruder came in. */
  readonly at: number | null;
  /** Seconds since 1970, null when it does not close by itself. */
  readonly diesAt: number | null;
  state: 'open' | 'closed';
}

/** Who made a thing and by which event; a `Call` is one, and so is a service acting for a group or fleet. */
export interface Maker {
  readonly hand: Hand;
  readonly eventId: string | null;
  /** Seconds since 1970. */
  readonly at?: number;
}

export const makerOf = (call: Pick<Call, 'caller' | 'eventId' | 'now'>): Maker => ({
  hand: call.caller.hand,
  eventId: call.eventId,
  at: call.now,
});

export class Holdings {
  /** Only what an intruder made is remembered one by one: a large owner estate would fill memory for nothing. */
  readonly #resources = new Map<string, HeldResource>();
  readonly #doors: Door[] = [];
  readonly #handed: Credential[] = [];

  made(type: string, id: string, region: string, maker: Maker): void {
    if (maker.hand !== 'attacker' && maker.hand !== 'consequence') return;
    this.#resources.set(`${type}|${region}|${id}`, {
      type,
      id,
      region,
      madeBy: maker.hand,
      createEventId: maker.eventId,
      state: 'alive',
      deletedBy: null,
    });
  }

  gone(type: string, id: string, region: string, by: Hand): void {
    const resource = this.#resources.get(`${type}|${region}|${id}`);
    if (resource === undefined || resource.state === 'deleted') return;
    resource.state = 'deleted';
    resource.deletedBy = by;
  }

  opened(kind: string, target: string, maker: Maker, diesAt: number | null = null): void {
    if (maker.hand !== 'attacker') return;
    this.#doors.push({ kind, target, part: 'created', eventId: maker.eventId, at: maker.at ?? null, diesAt, state: 'open' });
  }

  /** A door of the owner's by which the intruder comes in, told once. */
  entered(kind: string, target: string): void {
    if (this.#doors.some((door) => door.part === 'entry' && door.target === target)) return;
    this.#doors.push({ kind, target, part: 'entry', eventId: null, at: null, diesAt: null, state: 'open' });
  }

  /** Shuts every open door of this kind and target. */
  closed(kind: string, target: string): void {
    for (const door of this.#doors) if (door.kind === kind && door.target === target) door.state = 'closed';
  }

  /** A credential came into an intruder's hands: a stolen key, or one AWS gave them. */
  handed(credential: Credential): void {
    this.#handed.push(credential);
  }

  /** Oldest first; whether they still live is the account's to say. */
  get inHand(): readonly Credential[] {
    return this.#handed;
  }

  get resources(): readonly HeldResource[] {
    return [...this.#resources.values()];
  }

  get doors(): readonly Door[] {
    return this.#doors;
  }
}
