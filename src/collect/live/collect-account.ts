/** Everything a live account knows of its past, brought into a case: who and what it is, its Event history, its trails, its bills. Only reads. */
import { setMaxListeners } from 'node:events';
import type { AccountRegions, AccountState, StateDocument } from '../../ports/account-state.ts';
import type { AwsAccount, AwsRefused } from '../../ports/aws-account.ts';
import type { AwsCaller } from '../../ports/aws-caller.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Collection, MadeLine, RunLine } from '../../ports/collected.ts';
import type { Host } from '../../ports/host.ts';
import type { Asking } from './asking.ts';
import { askCosts, askInvoices, monthsOf, PAGES_A_MONTH_MOST } from './bills/ask-bills.ts';
import { COLLECT_STAGES, historyDetail } from './collect-words.ts';
import { secondsText } from './history/chain-kept.ts';
import { notEnabled, type PassCoverage } from './history/coverage.ts';
import { passesFor, type PassName, type Suspect } from './history/passes.ts';
import { readHistory } from './history/read-history.ts';
import { openRun } from './open-run.ts';
import { askRegions } from './state/regions.ts';
import { askState, type StateAsked } from './state/ask-state.ts';
import { amountOf, fetchTrails, listTrails, type Amount, type TrailCollected, type TrailsWish } from './trails/collect-trails.ts';
import { findTrails } from './trails/found-trail.ts';

export interface CollectWish {
  readonly caller: Pick<AwsCaller, 'account' | 'arn'>;
  /** ISO 8601 UTC; null for as far back as Event history goes. */
  readonly since: string | null;
  readonly passes: readonly PassName[];
  /** Null for all that are switched on. */
  readonly regions: readonly string[] | null;
  /** Reading Event history ends after this long, wherever it is. */
  readonly mostMilliseconds: number;
  readonly suspects: readonly Suspect[];
}

export interface CollectTools {
  readonly account: AwsAccount;
  readonly collection: Collection;
  readonly clock: Clock;
  readonly host: Host;
  readonly signal: AbortSignal;
  /** Asked once when files of trails are to be fetched, with number and size. */
  readonly mayFetch: (amount: Amount) => Promise<boolean>;
  /** Asked once before Cost Explorer is, with the numbers of requests it takes at least and at most. */
  readonly mayPay: (requests: { readonly least: number; readonly most: number }) => Promise<boolean>;
}

export interface CollectedAccount {
  readonly run: RunLine;
  readonly regions: AccountRegions;
  readonly history: readonly PassCoverage[];
  readonly trails: readonly TrailCollected[];
  readonly state: AccountState;
  /** Null when Cost Explorer was not to be asked. */
  readonly costs: readonly StateDocument[] | null;
  readonly invoices: readonly StateDocument[];
  /** Set when AWS no longer knew who asks: the rest is asked by the next run. */
  readonly haltedBy: AwsRefused | null;
}

const STATE_FILE = 'collected/account-state.json';

/** Nothing is thrown for what AWS says. @throws HikeshiProblem for what the disk says */
export function collectAccount(wish: CollectWish, tools: CollectTools): Promise<CollectedAccount> {
  const { account, arn } = wish.caller;
  const run = openRun(tools.collection, { account, caller: arn, since: wish.since, now: tools.clock.now() });
  return new Collecting(wish, tools, run).all();
}

class Collecting {
  readonly #wish: CollectWish;
  readonly #tools: CollectTools;
  readonly #run: RunLine;
  readonly #asking: Asking;
  readonly #folder: string;
  #haltedBy: AwsRefused | null = null;

  constructor(wish: CollectWish, tools: CollectTools, run: RunLine) {
    const stop = new AbortController();
    const signal = AbortSignal.any([tools.signal, stop.signal]);
    setMaxListeners(0, signal);
    this.#wish = wish;
    this.#tools = tools;
    this.#run = run;
    this.#folder = `collected/state/${run.id}`;
    this.#asking = {
      ...tools,
      run: run.id,
      signal,
      halt: (why) => {
        this.#haltedBy ??= why;
        stop.abort();
      },
    };
  }

  async all(): Promise<CollectedAccount> {
    const begun = secondsText(this.#tools.clock.now());
    const { regions, documents: ofRegions } = await askRegions(this.#asking, this.#folder);
    const asked = await this.#askState(regions);
    const found = await findTrails(this.#asking, this.#folder, asked.trails);
    const trailsWish: TrailsWish = { account: this.#run.account, organization: asked.organization, since: this.#run.since, until: this.#run.until };
    const listed = await this.#during(COLLECT_STAGES.trails, () => listTrails(this.#asking, found.trails, trailsWish));
    const missing = amountOf(listed.flatMap((one) => one.missing));
    const mayFetch = missing.files === 0 || (this.#haltedBy === null && (await this.#tools.mayFetch(missing)));
    const months = monthsOf(this.#run.since, this.#run.until);
    const mayPay = this.#haltedBy === null && (await this.#tools.mayPay({ least: months.length, most: months.length * PAGES_A_MONTH_MOST }));
    const history = await this.#readHistory(regions, asked);
    const fetched = await this.#during(COLLECT_STAGES.files, (update) =>
      fetchTrails(this.#asking, listed, mayFetch, trailsWish, (done) => update({ done, total: missing.bytes, unit: 'bytes' })),
    );
    const invoices = await this.#during(COLLECT_STAGES.bills, () => askInvoices(this.#asking, this.#run.account, months));
    const costs = mayPay ? await askCosts(this.#asking, months) : null;
    const documents = [...ofRegions, ...asked.documents, ...found.documents, ...fetched.documents, ...invoices, ...(costs ?? [])];
    const state = this.#keepState({ begun, regions, documents, leftOut: asked.leftOut });
    if (this.#haltedBy === null) this.#tools.collection.note({ kind: 'done', id: this.#run.id, at: secondsText(this.#tools.clock.now()) });
    return { run: this.#run, regions, history, trails: fetched.trails, state, costs, invoices, haltedBy: this.#haltedBy };
  }

  #askState(regions: AccountRegions): Promise<StateAsked> {
    return this.#during(COLLECT_STAGES.state, (update) =>
      askState(this.#asking, this.#folder, regions, (done, total) => update({ done, total, unit: 'steps' })),
    );
  }

  /** Regions asked for by name and not switched on are told as that, never asked. */
  async #readHistory({ enabled, notEnabled: off }: AccountRegions, { identities }: StateAsked): Promise<PassCoverage[]> {
    const wanted = this.#wish.regions ?? [...enabled, ...off];
    const passes = passesFor(this.#wish.passes, this.#suspects(identities));
    const { since, until } = this.#run;
    const read = await this.#during(COLLECT_STAGES.history, (update) =>
      readHistory(
        { regions: wanted.filter((region) => enabled.includes(region)), passes, since, until, mostMilliseconds: this.#wish.mostMilliseconds },
        {
          ...this.#asking,
          onProgress: (progress) => update({ done: progress.events, total: null, unit: 'events', detail: historyDetail(progress) }),
        },
      ),
    );
    if (read.haltedBy !== null) this.#asking.halt(read.haltedBy);
    return [...read.coverage, ...wanted.filter((region) => !enabled.includes(region)).map((region) => notEnabled(region, this.#run))];
  }

  /** Known before, and users whose keys AWS itself found in public. */
  #suspects({ quarantined, keys }: StateAsked['identities']): Suspect[] {
    const held = quarantined.flatMap((user): Suspect[] => [
      { attribute: 'Username', value: user },
      ...(keys.get(user) ?? []).map((value) => ({ attribute: 'AccessKeyId' as const, value })),
    ]);
    return [...new Map([...this.#wish.suspects, ...held].map((one) => [`${one.attribute} ${one.value}`, one])).values()];
  }

  #keepState({
    begun,
    regions,
    documents,
    leftOut,
  }: Pick<AccountState, 'regions' | 'documents' | 'leftOut'> & { readonly begun: string }): AccountState {
    const { account, caller } = this.#run;
    const until = secondsText(this.#tools.clock.now());
    const state: AccountState = { schema: 'hikeshi.account-state/1', account, caller, from: begun, until, regions, documents, leftOut };
    this.#tools.collection.keep<MadeLine>({ kind: 'made', path: STATE_FILE, at: until }, Buffer.from(`${JSON.stringify(state, null, 1)}\n`));
    return state;
  }

  async #during<Result>(
    stage: { readonly ja: string; readonly en: string },
    work: (update: ReturnType<Host['begin']>['update']) => Promise<Result>,
  ): Promise<Result> {
    const progress = this.#tools.host.begin(stage);
    try {
      return await work((state) => progress.update(state));
    } finally {
      progress.end();
    }
  }
}
