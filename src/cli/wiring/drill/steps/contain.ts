/** Puts it out: the plan, the typed confirmation, every step, and a look whether it holds. `hikeshi contain plan`, `apply`, `verify` on the practice account. */
import { applyThrough } from '../../../commands/contain/apply/run.ts';
import { planThrough } from '../../../commands/contain/plan/run.ts';
import { verifyThrough } from '../../../commands/contain/verify/run.ts';
import type { Cli } from '../../../world.ts';
import type { AwsAccount } from '../../../../ports/aws-account.ts';
import type { Clock } from '../../../../ports/clock.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { counted } from '../../../../words/number-format.ts';
import type { Drill } from '../drill.ts';
import { rootSignedIn, signedIn, type DrillAccount } from '../drill-account.ts';
import { say } from '../tell-drill.ts';
import { MINUTES, type Step } from './step.ts';

export const containStep: Step = { takes: 10 * MINUTES, run: contain, needsFindings: true };

const OPEN = new Set(['open', 'unknown']);

async function contain(drill: Drill): Promise<void | 'nothing'> {
  const { cli, scripted, noted } = drill;
  const { live, caller, flags, plan } = await planned(drill);
  cli.world.stdout.write('\n');
  const asked = scripted ? confirming(cli, [caller.account, String(plan.steps.length)]) : cli;
  if (!(await applyThrough(asked, live, { ...flags, step: undefined, ask: false, watch: false }, plan.id))) return 'nothing';
  cli.world.stdout.write('\n');
  const verified = await verifyThrough(cli, live, flags, plan.id);
  noted.stillOpen = verified.open.length + verified.steps.filter(({ standing }) => OPEN.has(standing)).length;
}

/** A plan made as somebody whom the intruder acts as too leaves steps out; it says to sign in as root, and whoever does gets the whole plan. */
async function planned(drill: Drill): Promise<Planned> {
  const usual = await planAs(drill, await signedIn(drill));
  const held = usual.plan.heldBack.length;
  if (held === 0 || usual.caller.kind === 'root') return usual;
  if (!(await wantsRoot(drill, held))) {
    drill.noted.heldBack += held;
    return usual;
  }
  return planAs(drill, await rootSignedIn(drill));
}

async function planAs({ cli, casePath }: Drill, { looking, acting, caller, clock }: DrillAccount): Promise<Planned> {
  const live = { account: looking, writing: () => acting, clock };
  const flags = { profile: undefined, case: casePath, lang: undefined, json: false };
  const only = { keepMachines: false, snapshot: false, remove: false, script: false, policy: false, undoPolicy: false, verifyPolicy: false };
  return { live, caller, flags, plan: await planThrough(cli, live, { ...flags, ...only }) };
}

interface Planned {
  readonly live: { readonly account: AwsAccount; readonly writing: () => AwsAccount; readonly clock: Clock };
  readonly caller: DrillAccount['caller'];
  readonly flags: { readonly profile: undefined; readonly case: string; readonly lang: undefined; readonly json: boolean };
  readonly plan: Awaited<ReturnType<typeof planThrough>>;
}

/** A script follows the advice. A person may stay who they are; then the steps stay undone. */
async function wantsRoot({ cli, world, scripted }: Drill, held: number): Promise<boolean> {
  say(cli, `\n${HELD(held)[cli.language]}`);
  const answer = scripted ? '' : await cli.world.ask(AS_ROOT[cli.language]);
  if (answer === null || !/^(?:|y|yes|はい)$/i.test(answer.trim())) return false;
  world.live.advance(2 * MINUTES);
  return true;
}

const HELD = (held: number): Bilingual => ({
  ja: `このままでは、${held}個の手順が残ります。犯人も使っているユーザーで、あなたがサインインしているからです。ルートユーザーでサインインし直せば、残らず止められます。`,
  en: `As you are signed in, ${counted(held, 'step is', 'steps are')} left out: the intruder acts as the same user. Signed in as root, you can stop all of it.`,
});
const AS_ROOT: Bilingual = {
  ja: 'Enter で、ルートユーザーでサインインし直して、計画を作り直します。このまま続けるなら n: ',
  en: 'Press Enter to sign in as root and make the plan again, or n to go on as you are: ',
};

/** Whoever wrote `contain` into a script has confirmed it: the account, and the number of steps where they are many. */
function confirming(cli: Cli, [account, steps]: readonly [string, string]): Cli {
  let asked = 0;
  return { ...cli, world: { ...cli.world, ask: () => Promise.resolve(asked++ === 0 ? account : steps) } };
}
