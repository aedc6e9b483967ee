/** Shuts the doors: `hikeshi harden check`, `harden fix all`, what only a person can do, and a look whether it holds. */
import { CHECKS, checkOutcome, checkSteps, fixDone, fixPreview, hardenSummary, type Check, type FixPlan } from '../../../../stages/harden/index.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { SummaryPage } from '../../../../words/page/summary-page.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook } from '../../casebook/casebook.ts';
import { agreed } from '../../harden/agreed.ts';
import { fixesThrough, type FixSession } from '../../harden/fix-session.ts';
import { heldCase } from '../../held-case.ts';
import { lookAndKeep } from '../../harden/harden-case.ts';
import { signedIn } from '../drill-account.ts';
import type { Drill } from '../drill.ts';
import { HAND_WORK, OUTSIDE, sayDone } from './hand-work.ts';
import { say } from '../tell-drill.ts';
import { MINUTES, type Step } from './step.ts';

export const hardenStep: Step = { takes: 10 * MINUTES, run: harden };

/** What the made-up owner answers where a fix has to ask. */
const WISHES = { email: 'owner@example.com', limit: '20', name: 'Taro Renshu', phone: '+81-90-1234-5678' };

/** May break what the owner uses in this account too: switching these keys off wants thought, not a drill. */
const LEFT_TO_THOUGHT: ReadonlySet<string> = new Set(['old-keys', 'unused-keys']);

/** What Support asks to be told of: seen to be on just now, the owner says so. */
const WATCHING: ReadonlySet<string> = new Set(['budget', 'trail', 'guardduty', 'inspector']);

async function harden(drill: Drill): Promise<void> {
  drill.world.agreed = true;
  try {
    await shutDoors(drill);
  } finally {
    drill.world.agreed = false;
  }
}

async function shutDoors(drill: Drill): Promise<void> {
  const { cli } = drill;
  const session = await sessionOf(drill, null);
  const seen = await look(drill, session);
  cli.world.stdout.write(`${hardenSummary(seen, cli.language, pageOptions(cli.world))}\n`);
  const plan = session.plan(seen);
  await fix(drill, session, plan);
  await fixByName(drill, plan);
  for (const { check } of plan.byHand) await byHand(drill, session, check);
  for (const work of OUTSIDE) await asked(drill, work.says, () => sayDone(drill, work.step));
  const shut = await look(drill, session);
  for (const { check, state } of shut.results)
    if (state === 'pass' && WATCHING.has(check.id) && check.step !== null) await sayDone(drill, check.step);
  cli.world.stdout.write(`\n${hardenSummary(shut, cli.language, pageOptions(cli.world))}`);
}

/** @param named checks asked for by name; null for all that harms nothing */
async function sessionOf(drill: Drill, named: ReadonlySet<string> | null): Promise<FixSession> {
  const { cli, casePath } = drill;
  const { looking, acting, caller, clock } = await signedIn(drill);
  const live = { account: looking, writing: () => acting, caller, clock };
  const wish = { checks: CHECKS, named, wishes: WISHES, paid: true, until: null, profile: null };
  return fixesThrough(cli, live, heldCase(casePath, cli.world.workingFolder), wish);
}

const look = ({ cli, casePath }: Drill, session: FixSession): ReturnType<FixSession['look']> =>
  withCasebook(cli, casePath, (book) => lookAndKeep(book, () => session.look()));

async function fix({ cli, scripted }: Drill, session: FixSession, plan: FixPlan): Promise<void> {
  const { world, language } = cli;
  if (plan.planned.length === 0) return;
  world.stdout.write(fixPreview(plan, language, true, pageOptions(world)));
  if (!(await agreed(cli, plan.accountId, scripted ? plan.accountId : undefined))) {
    say(cli, LEFT[language]);
    return;
  }
  const { applied, after } = await session.apply(plan);
  world.stdout.write(fixDone(applied, after.results, language, pageOptions(world)));
}

async function fixByName(drill: Drill, { leftOut }: FixPlan): Promise<void> {
  const named = leftOut.filter(({ check }) => !LEFT_TO_THOUGHT.has(check.id));
  if (named.length === 0) return;
  const { cli } = drill;
  const page = new SummaryPage(cli.language, pageOptions(cli.world));
  page.heading(ALSO);
  for (const { check, breaks } of named) page.item(`${check.words.title[cli.language]}: ${breaks[cli.language]}`);
  cli.world.stdout.write(page.text());
  await asked(drill, null, async () => {
    const session = await sessionOf(drill, new Set(named.map(({ check }) => check.id)));
    await fix(drill, session, session.plan(await session.look()));
  });
}

/** Told, done when the person says so, and read back. What this drill cannot play is only told. */
async function byHand(drill: Drill, session: FixSession, check: Check): Promise<void> {
  const { cli, world } = drill;
  const work = HAND_WORK.get(check.id);
  if (work === undefined) return;
  const options = pageOptions(cli.world);
  const [before] = (await session.lookAgain([check])).results;
  if (before === undefined || before.state === 'pass') return;
  cli.world.stdout.write(`\n${checkSteps(before, cli.language, options)}`);
  await asked(drill, null, async () => {
    work.does(world.byHand);
    if (work.word) await session.say(check);
    const [after] = (await session.lookAgain([check])).results;
    if (after !== undefined) cli.world.stdout.write(checkOutcome(after, cli.language, options));
  });
}

/** A script does it. A person is asked, and may leave it: then it stays open, and AWS will see that. */
async function asked({ cli, world, scripted }: Drill, says: Bilingual | null, does: () => Promise<void>): Promise<void> {
  if (says !== null) {
    const page = new SummaryPage(cli.language, pageOptions(cli.world));
    page.line('');
    page.note(says[cli.language], 0);
    cli.world.stdout.write(page.text());
  }
  const answer = scripted ? '' : await cli.world.ask(DO_IT[cli.language]);
  if (answer === null || !/^(?:|y|yes|はい)$/i.test(answer.trim())) return;
  world.live.advance(5 * MINUTES);
  await does();
}

const DO_IT = {
  ja: 'Enter で、いまやったことにします (練習では代わりに行います)。あとにするなら n: ',
  en: 'Press Enter to do it now (the drill does it for you), or n to leave it: ',
} as const;
const ALSO = {
  ja: '次のものは、影響や料金があるかもしれないので、別に聞きます:',
  en: 'These may break or cost something, so they are asked for by themselves:',
} as const;
const LEFT = { ja: '何も変えませんでした。開いたままです。', en: 'Nothing was changed; it stays open.' } as const;
