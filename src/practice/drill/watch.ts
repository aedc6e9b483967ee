/** Watches a drill by the account's own truth: when the keys died, the burning stopped, the doors were shut, and what came back afterwards. */
import type { MeteredKind } from '../account/meter.ts';
import type { Script } from '../agenda.ts';
import type { Ledger } from '../bills/metering/ledger.ts';
import type { Door } from '../account/holdings.ts';
import type { SimulatedAccount } from '../account/simulated-account.ts';
import { HOUR, MINUTE } from '../clock.ts';

/** What costs by the hour while it runs; disks, groups and the like are left over, not burning. */
const BURNS: ReadonlySet<MeteredKind['kind']> = new Set(['instance', 'task', 'notebook', 'bundle', 'database', 'nat-gateway', 'mail-flow']);

/** What an intruder would do first: deny these, and the session is of no use. */
const PROBES = ['iam:CreateAccessKey', 'ec2:RunInstances', 'lambda:CreateFunction'] as const;

export interface CameBack {
  /** Seconds since 1970. */
  readonly at: number;
  /** A door's kind, or `machine`. */
  readonly kind: string;
  readonly target: string;
}

/** Seconds since 1970 of the moment since which it holds without a break; null while it does not hold. */
export interface Milestones {
  readonly keysOff: number | null;
  readonly burningEnded: number | null;
  readonly doorsShut: number | null;
}

type Mark = keyof Milestones;

export class Watch {
  readonly #account: SimulatedAccount;
  readonly #ledger: Ledger;
  readonly #marks: Record<Mark, number | null> = { keysOff: null, burningEnded: null, doorsShut: null };
  #since: number | null = null;

  constructor(account: SimulatedAccount, ledger: Ledger) {
    this.#account = account;
    this.#ledger = ledger;
  }

  /** For the agenda: looks often while something moves, seldom in the quiet weeks after. */
  *script(): Script {
    const from = this.#now;
    for (;;) {
      this.look();
      yield this.#now < from + 12 * HOUR || this.#marks.doorsShut === null ? 15 : 10 * MINUTE;
    }
  }

  look(): void {
    const open = this.openDoors;
    this.#mark(
      'keysOff',
      open.every(({ kind }) => kind !== 'access-key'),
    );
    this.#mark('burningEnded', this.burning.length === 0);
    this.#mark('doorsShut', open.length === 0);
  }

  get milestones(): Milestones {
    this.look();
    return { ...this.#marks };
  }

  /** From now on whatever the intruder opens or starts counts as coming back. The first moment told stays. */
  actedOn(): void {
    this.#since ??= this.#now;
  }

  /** Doors opened and machines started after the owner first acted, oldest first. */
  get cameBack(): readonly CameBack[] {
    const since = this.#since;
    if (since === null) return [];
    const doors = this.#account.holdings.doors.filter(({ at }) => at !== null && at > since);
    const machines = this.#ledger.ran.filter(({ side, from, thing }) => side === 'intruder' && from > since && BURNS.has(thing.what.kind));
    return [
      ...doors.map(({ at, kind, target }) => ({ at: at ?? since, kind, target })),
      ...machines.map(({ from, thing }) => ({ at: from, kind: 'machine', target: thing.id })),
    ].sort((a, b) => a.at - b.at);
  }

  /** Ids of what the intruder has running by the hour. */
  get burning(): readonly string[] {
    const now = this.#now;
    return this.#ledger.ran
      .filter(({ side, until, thing }) => side === 'intruder' && (until === null || until > now) && BURNS.has(thing.what.kind))
      .map(({ thing }) => thing.id);
  }

  get openDoors(): readonly Door[] {
    return this.#account.holdings.doors.filter(
      (door) => door.state === 'open' && (door.diesAt === null || door.diesAt > this.#now) && this.#opens(door),
    );
  }

  get #now(): number {
    return this.#account.clock.now;
  }

  /** A session that nobody can end is shut once everything is denied to it. */
  #opens({ kind, target }: Door): boolean {
    if (kind !== 'federation-session') return true;
    const { holdings, identities } = this.#account;
    const sessions = holdings.inHand.filter(({ principal }) => principal.kind === 'federated' && target.endsWith(`/${principal.name}`));
    return sessions.some(
      (session) => this.#account.deadReason(session) === null && PROBES.some((action) => identities.decide(session, action) !== 'denied'),
    );
  }

  #mark(mark: Mark, holds: boolean): void {
    this.#marks[mark] = holds ? (this.#marks[mark] ?? this.#now) : null;
  }
}
