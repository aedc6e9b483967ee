/** What a run needs besides the account: a clock that is played, a journal and a place for evidence in memory. */
import type { AwsAnswer } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Findings } from '../../investigate/index.ts';
import type { Act, ActJournal, Direction, EvidenceKeeper } from '../apply/act-journal.ts';
import { draftPlan } from '../plan/draft-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanWish } from '../plan/resource-proposals.ts';
import type { FakeAccount } from './fake-account/fake-account.ts';

export class PlayedClock implements Clock {
  #now = Date.parse('2026-01-03T00:00:00Z');
  slept = 0;

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    this.slept += milliseconds;
    return Promise.resolve();
  }
}

export class MemoryJournal implements ActJournal {
  readonly acts: { readonly act: Act; outcome: AwsAnswer['kind'] | null }[] = [];

  begun(act: Act): void {
    this.acts.push({ act, outcome: null });
  }

  answered(act: Act, { kind }: AwsAnswer): void {
    const line = this.acts.findLast((one) => one.act === act);
    if (line === undefined) throw new Error('answered what was never begun');
    line.outcome = kind;
  }

  begunSteps(plan: string, direction: Direction): ReadonlySet<string> {
    return new Set(this.acts.filter(({ act }) => act.plan === plan && act.direction === direction).map(({ act }) => act.step));
  }
}

export class MemoryEvidence implements EvidenceKeeper {
  readonly kept = new Map<string, string>();

  keep(name: string, text: string): void {
    if (!this.kept.has(name)) this.kept.set(name, text);
  }
}

export const drafted = (findings: Findings, account: FakeAccount, wish: Partial<PlanWish> = {}): Promise<Plan> =>
  draftPlan({
    findings,
    findingsSha256: '0'.repeat(64),
    account,
    clock: new PlayedClock(),
    wish: { keepMachines: false, snapshots: false, ...wish },
  });
