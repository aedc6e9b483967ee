/** The one place where a call that changes something is made: journalled before and after, and only on what the plan names. */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAccount, AwsAnswer } from '../../../ports/aws-account.ts';
import { actionOf } from '../actions/index.ts';
import type { Action, Write } from '../actions/action.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { Act, ActJournal, Direction } from './act-journal.ts';

export class WriteGate {
  readonly #account: AwsAccount;
  readonly #journal: ActJournal;
  readonly #plan: string;

  constructor(account: AwsAccount, journal: ActJournal, plan: string) {
    this.#account = account;
    this.#journal = journal;
    this.#plan = plan;
  }

  /** @throws TypeError for a call beyond the step: that would be our mistake, and nothing was called. */
  async make(call: Write, step: PlanStep, direction: Direction): Promise<AwsAnswer> {
    refuseBeyond(call, step);
    const { service, operation, region, input } = call;
    const act: Act = { plan: this.#plan, step: step.id, direction, call: { service, operation, region, input } };
    this.#journal.begun(act);
    const answer = await this.#account.ask(act.call);
    this.#journal.answered(act, answer);
    return answer;
  }
}

export function actionOfStep(step: PlanStep): Action {
  const action = actionOf(step.action);
  if (action === null) throw new TypeError(`no such action: ${step.action}`);
  return action;
}

/** A plan says what is touched; nothing computed later may reach further. */
function refuseBeyond(call: Write, step: PlanStep): void {
  const later = actionOfStep(step).later?.(step.target) ?? [];
  const named = new Set([...[...step.calls, ...later].flatMap((one) => one.on), step.target.arn]);
  const beyond = call.on.filter((one) => !named.has(one));
  if (beyond.length > 0) throw new TypeError(`step ${step.id} does not name ${beyond.join(', ')}`);
  if (knownCall(call.service, call.operation)?.access !== 'write')
    throw new TypeError(`not a write of the catalogue: ${call.service} ${call.operation}`);
}
