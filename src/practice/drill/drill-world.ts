/** A drill: a story played to the moment its owner notices, with nobody doing anything about it but the person before the screen. */
import type { Door, HeldResource } from '../account/holdings.ts';
import { drawSetting } from '../bills/bill-setting.ts';
import { monthsBetween } from '../bills/calendar.ts';
import type { PlayedBillFile, PlayedFormat } from '../bills/formats/file-options.ts';
import type { Ledger } from '../bills/metering/ledger.ts';
import { PlayedBills } from '../bills/played-bills.ts';
import { isoTime } from '../clock.ts';
import { LiveAccount } from '../live/live-account.ts';
import type { LiveKey } from '../live/key-ring.ts';
import { stageFor } from '../play-account.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import type { Noticed, Stage } from '../stage.ts';
import { Correspondent, type Seen } from '../support/correspondent.ts';
import { MoneyOfDrill } from './money-of-drill.ts';

/** Stories in which the owner can find out and put it out. */
export const DRILL_SCENARIOS = ['founding-story', 'asg-ecs-mining', 'federation-persistence'] as const satisfies readonly ScenarioName[];
export type DrillScenario = (typeof DRILL_SCENARIOS)[number];

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

  constructor(stage: Stage, live: LiveAccount, noticed: Noticed) {
    this.stage = stage;
    this.live = live;
    this.noticed = noticed;
    if (stage.ledger === null) throw new Error('a drill needs a billed account');
    this.ledger = stage.ledger;
    this.money = new MoneyOfDrill(stage, this.ledger);
    this.support = new Correspondent({
      agenda: stage.agenda,
      random: stage.random.fork('support'),
      now: () => live.now,
      look: () => this.#seenBySupport(),
    });
  }

  /** AWS Support, who looks at the account as it is when they look. */
  readonly support: Correspondent;

  /** The owner signs in, as with `aws login` or CloudShell. */
  readonly signIn = (): LiveKey => {
    const { user, mfa } = this.noticed.person;
    return this.live.signIn(user === 'root' ? 'root' : { user, mfa });
  };

  readonly signInAsRoot = (): LiveKey => this.live.signIn('root');

  /** The bill as the console offers it now: in detail with resource ids, and the invoices there are. */
  *billFiles(): Generator<PlayedBillFile> {
    const { stage } = this;
    const { now } = this.live;
    const random = stage.random.fork('bills');
    const setting = drawSetting({}, stage.account.id, stage.ownerKind, random);
    const months = monthsBetween(stage.from, now, 1);
    const bills = new PlayedBills({ ledger: this.ledger, months, setting, stoppedAt: now, random }).asOf(isoTime(now));
    for (const format of BILL_FORMATS) yield* bills.files(format);
  }

  #seenBySupport(): Seen {
    const running = this.ledger.ran.filter(({ side, until }) => side === 'intruder' && until === null);
    return {
      openDoors: this.leftOpen.doors.map(({ target }) => target),
      burningRegions: [...new Set(running.map(({ thing }) => thing.region))].sort(),
      unauthorized: this.money.now.burned,
    };
  }

  get leftOpen(): LeftOpen {
    const { holdings } = this.live.account;
    const { now } = this.live;
    return {
      doors: holdings.doors.filter(({ state, diesAt }) => state === 'open' && (diesAt === null || diesAt > now)),
      resources: holdings.resources.filter(({ state }) => state === 'alive'),
    };
  }
}

/** Enough of the owner's own days to tell them from the intruder's; three months would make every step of the drill three times as slow. */
const DAYS = 35;

/** The same scenario and seed begin the same drill. */
export function beginDrill(wish: { readonly scenario: DrillScenario; readonly seed: number }): DrillWorld {
  const stage = stageFor({ ...wish, bills: true, days: DAYS, handsOver: true }, true);
  const { noticed } = stage;
  if (noticed === null) throw new Error(`nobody notices in ${wish.scenario}`);
  const live = new LiveAccount(stage);
  live.advanceTo(noticed.at);
  return new DrillWorld(stage, live, noticed);
}
