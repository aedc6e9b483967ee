/** Begins a drill: asked step by step, by a script, or as the example of how it is done well. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { DrillScenario } from '../../../practice/index.ts';
import { readScript } from '../../wiring/drill/drill-script.ts';
import { runDrill, type RunWish } from '../../wiring/drill/run-drill.ts';
import type { Cli } from '../../world.ts';
import type { DrillFlags } from './command.ts';

export async function runDrillCommand(this: Cli, flags: DrillFlags, scenario: DrillScenario = 'founding-story'): Promise<void> {
  const { workingFolder } = this.world;
  const casePath = resolve(workingFolder, flags.case ?? 'hikeshi-drill');
  const { seed, temper } = flags;
  await runDrill(this, {
    drill: { scenario, seed, ...(temper === undefined ? {} : { temper }) },
    casePath,
    script: scriptOf(flags, workingFolder),
  });
}

function scriptOf({ demo, script }: DrillFlags, folder: string): RunWish['script'] {
  if (script === undefined) return demo ? 'advice' : null;
  let text: string;
  try {
    text = readFileSync(resolve(folder, script), 'utf8');
  } catch (error) {
    throw new HikeshiProblem('no-drill-script', 'you', { ja: `台本を開けません: ${script}`, en: `Cannot open the script: ${script}` }, error);
  }
  return readScript(text);
}
