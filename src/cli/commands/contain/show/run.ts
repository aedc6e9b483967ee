/** Tells a kept plan again, or single steps of it in full. Needs no sign-in. */
import { join } from 'node:path';
import { HikeshiProblem } from '../../../../knowledge/problem.ts';
import { planSummary, stepDetails, type Plan, type PlanStep } from '../../../../stages/contain/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { containCase, planOf } from '../../../wiring/contain/contain-case.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { commandsToType } from '../commands-to-type.ts';
import type { ContainShowFlags } from './command.ts';

export function runContainShow(this: Cli, flags: ContainShowFlags, ...ids: string[]): void {
  const { world, language } = this;
  const held = containCase(flags.case, world.workingFolder);
  const plan = planOf(held.path, flags.plan);
  const steps = stepsNamed(plan, ids);
  if (flags.json) world.stdout.write(jsonFile(steps.length === 0 ? plan : steps));
  else if (steps.length > 0) world.stdout.write(steps.map((step) => stepDetails(step, world.zone, language, pageOptions(world))).join('\n'));
  else {
    const savedAt = join(held.path, 'contain', 'plans', `${plan.id}.json`);
    const telling = { ...commandsToType(plan.id, flags.case, flags.plan === undefined), savedAt, zone: world.zone, again: true };
    world.stdout.write(planSummary(plan, telling, language, pageOptions(world)));
  }
}

/** However they are typed: `s-1` is `S-01`. @throws HikeshiProblem `no-step` (yours) */
function stepsNamed(plan: Plan, ids: readonly string[]): readonly PlanStep[] {
  return ids.map((typed) => {
    const [, number] = /^S?-?0*(\d+)$/i.exec(typed.trim()) ?? [];
    const step = plan.steps.find(({ id }) => Number(id.slice('S-'.length)) === Number(number));
    if (step === undefined) throw noStep(typed, plan);
    return step;
  });
}

const noStep = (typed: string, { id, steps }: Plan): HikeshiProblem =>
  new HikeshiProblem('no-step', 'you', {
    ja: `計画 ${id} に、手順 ${typed} はありません (${steps.at(0)?.id ?? '-'} から ${steps.at(-1)?.id ?? '-'} までです)。`,
    en: `The plan ${id} has no step ${typed} (it goes from ${steps.at(0)?.id ?? '-'} to ${steps.at(-1)?.id ?? '-'}).`,
  });
