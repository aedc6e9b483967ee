/** Where a story is played: one account, one clock, one agenda, and the chance that makes this playing different from the next. */
import { Agenda, type Script } from './agenda.ts';
import type { Caller, Fields, Outcome } from './account/call.ts';
import type { Credential } from './account/credential.ts';
import { Delivery, type LogFile } from './account/delivery.ts';
import { NO_METER } from './account/meter.ts';
import { SimulatedAccount } from './account/simulated-account.ts';
import type { BillsWish } from './bills/bill-setting.ts';
import { Ledger } from './bills/metering/ledger.ts';
import { DAY, type Clock } from './clock.ts';
import type { Person } from './owners/person.ts';
import { Random } from './random.ts';
import { TruthBook, type Entry } from './truth-book.ts';

export interface StageSetting {
  readonly seedText: string;
  /** Seconds since 1970: the log covers `from` to `to`. */
  readonly from: number;
  readonly to: number;
  /** How much more than usual the owner's programs work; 1 is an ordinary small account. */
  readonly scale: number;
  /** False for corpora too large to remember every event's verdict. */
  readonly detailedTruth: boolean;
  /** Whether what runs is remembered for a bill. */
  readonly billed: boolean;
  /** The owner only notices; what is done about it is left to whoever sits before the screen. @default false */
  readonly handsOver?: boolean;
  /** @default all drawn */
  readonly billsWish?: BillsWish;
}

/** The moment the owner learns of it, and who they sign in as. */
export interface Noticed {
  /** Seconds since 1970. */
  readonly at: number;
  readonly person: Person;
}

export class Stage {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly account: SimulatedAccount;
  readonly truth: TruthBook;
  /** Null unless the account is billed. */
  readonly ledger: Ledger | null;
  readonly handsOver: boolean;
  /** How the account is to be billed; what is not wished is drawn. */
  readonly billsWish: BillsWish;
  /** Null in stories whose owner never finds out within the log. */
  noticed: Noticed | null = null;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  /** Whose account it is; bills depend on it. */
  ownerKind: 'beginner' | 'team' = 'beginner';
  readonly #delivery: Delivery;

  constructor(setting: StageSetting) {
    this.random = new Random(setting.seedText);
    this.from = setting.from;
    this.to = setting.to;
    this.scale = setting.scale;
    this.handsOver = setting.handsOver === true;
    this.billsWish = setting.billsWish ?? {};
    this.clock = { now: setting.from };
    this.agenda = new Agenda(this.clock);
    this.ledger = setting.billed ? new Ledger(this.clock) : null;
    const id = exampleAccountId(this.random);
    this.truth = new TruthBook(id, setting.detailedTruth);
    this.#delivery = new Delivery(this.random.fork('delivery'));
    this.account = new SimulatedAccount({
      id,
      clock: this.clock,
      agenda: this.agenda,
      random: this.random.fork('account'),
      delivery: this.#delivery,
      truth: this.truth,
      meter: this.ledger ?? NO_METER,
      logFrom: setting.from,
    });
  }

  get days(): number {
    return (this.to - this.from) / DAY;
  }

  /** Seconds since 1970 of a moment so many days into the log. */
  day(days: number): number {
    return this.from + days * DAY;
  }

  /** The intruder's way in; the first one told stays. */
  cameIn(entry: Entry): void {
    this.truth.cameIn(entry);
    if (entry.door !== null) this.account.holdings.entered(entry.door.kind, entry.door.target);
  }

  /** The way in is a user's long-term key that got into wrong hands. */
  cameInByKey(user: string, key: Credential): void {
    this.account.holdings.handed(key);
    const door = key.keyId === null ? null : { kind: 'access-key', target: key.keyId };
    this.cameIn({ kind: 'leaked-key', principal: `arn:aws:iam::${this.account.id}:user/${user}`, key: key.keyId, door });
  }

  /** The owner finds out at `at` and reacts; in a drill the person before the screen does. */
  ownerNotices(at: number, person: Person, reaction: Script): void {
    this.noticed = { at, person };
    if (!this.handsOver) this.begin(at, reaction);
  }

  begin(time: number, script: Script): void {
    this.agenda.begin(time, script);
  }

  /** Does something before the log begins, e.g. sets up what the owner has had for months. */
  longAgo<T>(days: number, act: () => T): T {
    const { now } = this.clock;
    this.clock.now = this.from - days * DAY;
    const result = act();
    this.clock.now = now;
    return result;
  }

  /** A call that must work for the story to make sense. Throws when it is refused. */
  must(caller: Caller, action: string, input: Fields, region = 'us-east-1'): Outcome {
    const outcome = this.account.call(caller, action, input, region);
    if (outcome.error !== null) throw new Error(`${action} was refused while setting the stage: ${outcome.error}`);
    return outcome;
  }

  /** Plays on to a moment, also beyond the end of the log, and gives out what was delivered by then. */
  *playOn(to: number): Generator<LogFile> {
    let nextLook = this.clock.now;
    for (const _ of this.agenda.playUntil(to)) {
      if (this.clock.now < nextLook) continue;
      nextLook = this.clock.now + 60;
      yield* this.#delivery.due(this.clock.now);
    }
    yield* this.#delivery.due(to);
  }

  /** Plays to the end, giving out log files as they are delivered; what is still on its way at the end is delivered last. */
  *play(): Generator<LogFile> {
    let nextLook = this.from;
    for (const _ of this.agenda.playUntil(this.to)) {
      if (this.clock.now < nextLook) continue;
      nextLook = this.clock.now + 60;
      yield* this.#delivery.due(this.clock.now);
    }
    yield* this.#delivery.due(this.to + DAY);
  }
}

/** Twelve digits of the kind AWS uses in examples (pairs and runs), so that nobody takes them for a real account. */
function exampleAccountId(random: Random): string {
  const digits = random.sample(['1', '2', '3', '4', '5', '6', '7', '8', '9'], 3);
  return digits.map((digit) => digit.repeat(4)).join('');
}
