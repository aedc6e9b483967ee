/** Lays what the person said over what the case knows, and tells where to turn. */
import { deskJson, deskSummary, recommendDesk, situationOf, type Situation } from '../../../stages/report/index.ts';
import { pageOptions } from '../../page-options.ts';
import { heldCase } from '../../wiring/held-case.ts';
import { caseWordOf } from '../../case-word.ts';
import type { Cli } from '../../world.ts';
import type { DeskFlags } from './command.ts';

export function runDesk(this: Cli, flags: DeskFlags): void {
  const { world, language } = this;
  const held = flags.case === undefined ? null : heldCase(flags.case, world.workingFolder);
  const advice = recommendDesk(saidOver(situationOf(held?.record ?? null, held?.material?.findings ?? null), flags));
  const caseWord = held === null ? null : caseWordOf(held.path, world);
  world.stdout.write(flags.json ? deskJson(advice) : deskSummary(advice, language, { ...pageOptions(world), caseWord }));
}

function saidOver(known: Situation, { signIn, relation, accountPlan, plan, notice, attacker, secured, account, closed }: DeskFlags): Situation {
  return {
    ...known,
    account: account ?? known.account,
    canSignIn: signIn ?? known.canSignIn,
    relation: relation ?? known.relation,
    accountPlan: accountPlan ?? known.accountPlan,
    supportPlan: plan ?? known.supportPlan,
    closed: closed || known.closed,
    messages: [...known.messages, ...(notice ?? [])],
    attackerAddress: attacker ?? known.attackerAddress,
    secured: secured ?? known.secured,
  };
}
