/** Confirms, carries the plan out, and tells how every step stands. */
import {
  appliedSummary,
  applyPlan,
  PHASE_WORDS,
  quietWords,
  otherNames,
  watchQuiet,
  widthOf,
  type Applied,
  type Phase,
  type Plan,
  type PlanStep,
} from '../../../../stages/contain/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook, type Casebook } from '../../../wiring/casebook/casebook.ts';
import { caseEvidence, caseJournal } from '../../../wiring/contain/case-journal.ts';
import { containCase, planOf } from '../../../wiring/contain/contain-case.ts';
import { saySecured } from '../../../wiring/contain/say-secured.ts';
import { liveAccount, type LiveAccount } from '../../../wiring/live/live-account.ts';
import { hostOf } from '../../../wiring/terminal.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { commandsToType } from '../commands-to-type.ts';
import { confirmed, countConfirmed, saysYes } from '../confirmed.ts';
import type { ContainApplyFlags } from './command.ts';

export async function runContainApply(this: Cli, flags: ContainApplyFlags, id?: string): Promise<void> {
  const live = await liveAccount(this, flags);
  try {
    await applyThrough(this, live, flags, id);
  } finally {
    live.close();
  }
}

/** The same on an account that is given. Nothing that writes is asked for before the person has confirmed; false when they did not. */
export async function applyThrough(
  cli: Cli,
  live: Pick<LiveAccount, 'account' | 'writing' | 'clock'>,
  flags: ContainApplyFlags,
  id: string | undefined,
): Promise<boolean> {
  const { world, language } = cli;
  const held = containCase(flags.case, world.workingFolder);
  const plan = planOf(held.path, id);
  const only = flags.step === undefined ? undefined : new Set(flags.step);
  const width = widthOf(plan.steps.filter((step) => only === undefined || only.has(step.id)));
  if (!(await confirmed(cli, plan.account, CONFIRM(width.steps)))) return false;
  if (width.wide && !(await countConfirmed(cli, width))) return false;
  const carrying = { plan, ask: flags.ask, only, accepted: width.steps };
  const applied = await withCasebook(cli, held.path, (book) => carriedOut(cli, live, { ...carrying, book }));
  const outcome = applied.steps.map(({ step, standing, refused }) => ({
    step: step.id,
    action: step.action,
    target: step.target.id,
    standing,
    refused,
  }));
  if (flags.json) world.stdout.write(jsonFile({ plan: plan.id, steps: outcome, foughtBack: applied.foughtBack }));
  else world.stdout.write(appliedSummary(applied, commandsToType(plan.id, flags.case), language, pageOptions(world)));
  if (flags.watch)
    await watched(
      cli,
      live,
      applied,
      (steps) => withCasebook(cli, held.path, (book) => carriedOut(cli, live, { ...carrying, ask: false, only: idsOf(steps), book })),
      otherNames(held.findings),
    );
  return true;
}

const idsOf = (steps: readonly PlanStep[]): ReadonlySet<string> => new Set(steps.map(({ id }) => id));

/** Shows what becomes of the hands that were stopped, and stops them again. */
async function watched(
  cli: Cli,
  live: Pick<LiveAccount, 'account' | 'clock'>,
  { steps }: Applied,
  again: (steps: readonly PlanStep[]) => Promise<unknown>,
  names: readonly string[],
): Promise<void> {
  const [host, stop] = [hostOf(cli), new AbortController()];
  const forget = cli.world.onInterrupt(() => {
    stop.abort();
    return 'finishing';
  });
  try {
    const quiet = await watchQuiet({
      account: live.account,
      clock: live.clock,
      steps: steps.filter(({ standing }) => standing === 'done').map(({ step }) => step),
      names,
      again: async (vanished) => void (await again(vanished)),
      told: (words) => host.notice(words),
      signal: stop.signal,
    });
    host.notice(quietWords(quiet));
  } finally {
    forget();
  }
}

interface Carrying {
  readonly plan: Plan;
  readonly book: Casebook;
  readonly ask: boolean;
  readonly only: ReadonlySet<string> | undefined;
  readonly accepted: number;
}

async function carriedOut(cli: Cli, live: Pick<LiveAccount, 'writing' | 'clock'>, { plan, book, ask, only, accepted }: Carrying): Promise<Applied> {
  const stop = new AbortController();
  const forget = cli.world.onInterrupt(() => {
    stop.abort();
    return 'finishing';
  });
  const agreed = (phase: Phase, steps: readonly PlanStep[]): Promise<boolean> =>
    saysYes(cli, {
      ja: `${PHASE_WORDS[phase].ja} (${steps.length} 個)。実行しますか? y/n `,
      en: `${PHASE_WORDS[phase].en} (${steps.length}). Go ahead? y/n `,
    });
  try {
    const applied = await applyPlan({
      plan,
      account: live.writing(),
      clock: live.clock,
      journal: caseJournal(book),
      evidence: caseEvidence(book),
      ...(only === undefined ? {} : { only }),
      ...(ask ? { agreed } : {}),
      began: (phase, steps) => hostOf(cli).notice(BEGAN(phase, steps.length)),
      accepted,
      signal: stop.signal,
    });
    saySecured(book, applied, live.clock.now());
    return applied;
  } finally {
    forget();
  }
}

/** Identities are read again after ten seconds, at least twice (`burst.ts`). */
const BEGAN = (phase: Phase, count: number) => ({
  ja: `${PHASE_WORDS[phase].ja} (${count} 個)...${phase === 'identities' ? ' 効いたことを確かめるので、30 秒ほどかかります。' : ''}`,
  en: `${PHASE_WORDS[phase].en} (${count})...${phase === 'identities' ? ' About 30 seconds, to make sure that it holds.' : ''}`,
});

const CONFIRM = (count: number) => ({
  ja: `アカウントを変更します (手順 ${count} 個)。`,
  en: `This changes the account (${count} steps).`,
});
