/** A drill: a story played to the moment its owner notices, from which on the intruder answers whatever the person before the screen does. */
import type { Door, HeldResource } from '../account/holdings.ts';
import { drawSetting } from '../bills/bill-setting.ts';
import { monthsBetween } from '../bills/calendar.ts';
import type { PlayedBillFile, PlayedFormat } from '../bills/formats/file-options.ts';
import type { Ledger } from '../bills/metering/ledger.ts';
import { PlayedBills } from '../bills/played-bills.ts';
import { isoTime } from '../clock.ts';
import type { Temper } from '../intruders/fighting-back/fight-back.ts';
import type { LiveKey } from '../live/key-ring.ts';
import { LiveAccount } from '../live/live-account.ts';
import { stageFor } from '../play-account.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import type { Noticed, Stage } from '../stage.ts';
import { Correspondent, type Seen } from '../support/correspondent.ts';
import type { NotDone } from '../support/mails.ts';
import { ByHand } from './by-hand.ts';
import { LogShows } from './log-shows.ts';
import { MoneyOfDrill } from './money-of-drill.ts';
import { beginOpponent } from './opponent.ts';
import { ownersThings, touchedBetween, type Touched } from './owners-things.ts';
import { Watch } from './watch.ts';

/** Stories in which the owner can find out and put it out, each with how its intruder answers. */
export const DRILL_TEMPERS = {
  'founding-story': 'stubborn',
  'asg-ecs-mining': 'fierce',
  'federation-persistence': 'fierce',
} as const satisfies Partial<Record<ScenarioName, Temper>>;

export type DrillScenario = keyof typeof DRILL_TEMPERS;
export const DRILL_SCENARIOS = Object.keys(DRILL_TEMPERS) as readonly DrillScenario[];

const BILL_FORMATS: readonly PlayedFormat[] = ['cur-2', 'invoice-summaries'];

/** What the intruder still has, by the account's own truth. */
export interface LeftOpen {
  readonly doors: readonly Door[];
  readonly resources: readonly HeldResource[];
}

export class DrillWorld {
  readonly stage: Stage;
  readonly live: LiveAccount;
  readonly noticed: Noticed;
  readonly money: MoneyOfDrill;
  readonly ledger: Ledger;
  readonly watch: Watch;
  readonly logShows: LogShows;
  readonly byHand: ByHand;
  /** AWS Support, who looks at the account as it is when they look. */
  readonly support: Correspondent;
  /** What is changed now was shown to the owner by name and agreed to, things of their own included: the doors of the account. */
  agreed = false;
  readonly #touched: Touched[] = [];
  /** What the person's own changes made, such as the bucket of a trail: going on with it touches nothing that was there. */
  readonly #madeNow = new Set<string>();

  constructor(stage: Stage, noticed: Noticed, ledger: Ledger) {
    this.stage = stage;
    this.noticed = noticed;
    this.ledger = ledger;
    this.live = new LiveAccount(stage, { aroundChange: ({ service, operation }, run) => this.around(`${service} ${operation}`, run) });
    this.live.advanceTo(noticed.at);
    this.money = new MoneyOfDrill(stage, ledger);
    this.watch = new Watch(stage.account, ledger);
    this.logShows = new LogShows(this.live.history, stage.truth);
    this.byHand = new ByHand(stage, noticed.person);
    this.support = new Correspondent({
      agenda: stage.agenda,
      random: stage.random.fork('support'),
      now: () => this.live.now,
      look: () => this.#seenBySupport(),
    });
    stage.begin(noticed.at, this.watch.script());
  }

  /** The owner signs in, as with `aws login` or CloudShell. */
  readonly signIn = (): LiveKey => {
    const { user, mfa } = this.noticed.person;
    return this.live.signIn(user === 'root' ? 'root' : { user, mfa });
  };

  readonly signInAsRoot = (): LiveKey => this.live.signIn('root');

  /** Makes a change and remembers what it did to things of the owner's. */
  around(call: string, run: () => void): void {
    this.watch.actedOn();
    const before = ownersThings(this.stage.account);
    run();
    const [at, after] = [this.live.now, ownersThings(this.stage.account)];
    if (!this.agreed) this.#touched.push(...touchedBetween(before, after, this.#madeNow).map((one) => ({ ...one, at, call })));
    for (const thing of after.keys()) if (!before.has(thing)) this.#madeNow.add(thing);
  }

  /** How many things of the owner's there are to be left alone. */
  get ownersThings(): number {
    return ownersThings(this.stage.account).size;
  }

  /** What the person's changes did to the owner's own things, oldest first. */
  get touched(): readonly Touched[] {
    return this.#touched;
  }

  /** The bill as the console offers it now: in detail with resource ids, and the invoices there are. */
  *billFiles(): Generator<PlayedBillFile> {
    const { stage } = this;
    const { now } = this.live;
    const random = stage.random.fork('bills');
    const setting = drawSetting(stage.billsWish, stage.account.id, stage.ownerKind, random);
    const months = monthsBetween(stage.from, now, 1);
    const bills = new PlayedBills({ ledger: this.ledger, months, setting, stoppedAt: now, random }).asOf(isoTime(now));
    for (const format of BILL_FORMATS) yield* bills.files(format);
  }

  #seenBySupport(): Seen {
    const doors = this.watch.openDoors;
    const burning = new Set(this.watch.burning);
    const running = this.ledger.ran.filter(({ until, thing }) => until === null && burning.has(thing.id));
    return {
      openDoors: doors.map(({ target }) => target),
      openKeys: doors.filter(({ kind }) => kind === 'access-key').map(({ target }) => target),
      burningRegions: [...new Set(running.map(({ thing }) => thing.region))].sort(),
      notDone: this.notDone,
      unauthorized: this.money.now.burned,
    };
  }

  /** Of what AWS asks before an adjustment, by the account as it is. */
  get notDone(): readonly NotDone[] {
    const { identities, states } = this.stage.account;
    const rootMfa = [...identities.facts.mfaDevices.values()].some(({ user }) => user === 'root');
    const billingAlarm = states.things.everywhere('budget').some(({ facts }) => facts.notices.length > 0);
    const done: Readonly<Record<NotDone, boolean>> = {
      rootPassword: this.byHand.rootPasswordChangedAt !== null,
      rootMfa,
      trail: states.trail.arnName !== null && states.trail.logging,
      billingAlarm,
    };
    return (Object.keys(done) as NotDone[]).filter((one) => !done[one]);
  }

  get leftOpen(): LeftOpen {
    return { doors: this.watch.openDoors, resources: this.live.account.holdings.resources.filter(({ state }) => state === 'alive') };
  }
}

export interface DrillWish {
  readonly scenario: DrillScenario;
  readonly seed: number;
  /** How the intruder answers. @default as the story has it */
  readonly temper?: Temper;
}

/** With a promotional credit nothing would be lost until it is used up: no mail, nothing to claim, and Support with nothing to give back. */
const NO_CREDIT = { credit: '0' };

/** Enough of the owner's own days to tell them from the intruder's; three months would make every step of the drill several times as slow. */
const DAYS = 24;

/** The same wish begins the same drill. */
export function beginDrill({ scenario, seed, temper = DRILL_TEMPERS[scenario] }: DrillWish): DrillWorld {
  const stage = stageFor({ scenario, seed, bills: NO_CREDIT, days: DAYS, handsOver: true }, true);
  const { noticed, ledger } = stage;
  if (noticed === null || ledger === null) throw new Error(`nobody notices in ${scenario}, or it has no bill`);
  keepBudget(stage);
  beginOpponent(stage, noticed.at, temper);
  return new DrillWorld(stage, noticed, ledger);
}

/** The budget that brings the mail with which a drill begins: it tells what was spent, not what will be. */
function keepBudget({ account, from }: Stage): void {
  const notice = { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 100, ThresholdType: 'PERCENTAGE' };
  account.states.things.put(
    'budget',
    'monthly',
    { region: 'us-east-1', now: from, caller: { hand: 'owner' } },
    {
      given: { BudgetLimit: { Amount: '10.0', Unit: 'USD' }, BudgetType: 'COST', TimeUnit: 'MONTHLY' },
      notices: [{ Notification: notice, Subscribers: [{ SubscriptionType: 'EMAIL', Address: account.states.rootMail }] }],
    },
  );
}
