/** Plays a whole account, from the owner's first ordinary day to the end of the log, and tells the truth about it. */
import type { BillsWish } from './bills/bill-setting.ts';
import { billsOf } from './bills/bills-of.ts';
import { DAY } from './clock.ts';
import type { PlayedBills } from './bills/played-bills.ts';
import type { CloudTrailRecord } from './account/cloudtrail-record.ts';
import type { LogFile } from './account/delivery.ts';
import { Random } from './random.ts';
import { SCENARIOS, type ScenarioName } from './scenarios/index.ts';
import { Stage, type StageSetting } from './stage.ts';
import type { Truth } from './truth.ts';
import { tellTruth } from './tell-truth.ts';

export interface PlayWish {
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** Length of the log. @default 90 */
  readonly days?: number;
  /** How busy the owner's programs are. @default 1 */
  readonly scale?: number;
  /** Whether the account's bill is kept too. The log is the same, to the byte, with and without. @default false */
  readonly bills?: boolean | BillsWish;
}

export interface PlayedAccount {
  readonly scenario: ScenarioName;
  readonly seed: number;
  readonly accountId: string;
  readonly files: readonly LogFile[];
  readonly truth: Truth;
  /** Null unless wished for. */
  readonly bills: PlayedBills | null;
  /** What the exported files hold, in order of delivery: by region, out of order within about 15 minutes. */
  events(): Iterable<CloudTrailRecord>;
}

/** The same wish gives the same account, to the byte. */
export function playAccount(wish: PlayWish): PlayedAccount {
  const { scenario, seed } = wish;
  const stage = stageFor(wish, true);
  const files = [...stage.play()];
  const truth = tellTruth(stage, { scenario, seed, verdict: SCENARIOS[scenario].verdict });
  return {
    scenario,
    seed,
    accountId: stage.account.id,
    files,
    truth,
    bills: billsOf(stage),
    *events() {
      for (const file of files) yield* file.records;
    },
  };
}

/** The stage of a scenario, set but not played. */
export function stageFor(wish: PlayWish & Pick<StageSetting, 'handsOver'>, detailedTruth: boolean): Stage {
  const scenario = SCENARIOS[wish.scenario];
  const random = new Random(`${wish.scenario}/${wish.seed}/when`);
  const to = Math.floor(scenario.endsAt((from, until) => random.between(from, until)));
  const stage = new Stage({
    seedText: `${wish.scenario}/${wish.seed}`,
    from: to - (wish.days ?? 90) * DAY,
    to,
    scale: wish.scale ?? 1,
    detailedTruth,
    billed: wish.bills !== undefined && wish.bills !== false,
    handsOver: wish.handsOver === true,
    billsWish: typeof wish.bills === 'object' ? wish.bills : {},
  });
  scenario.set(stage);
  return stage;
}
