/** One drill from the first mail to the score: step by step, as typed or as a script says. */
import { beginDrill, type DrillScenario } from '../../../practice/index.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { Cli } from '../../world.ts';
import { startExampleCase } from '../example-case.ts';
import { keepMarks, ZONE_OF_DRILLS, type Drill } from './drill.ts';
import { readTold, type Told } from './drill-script.ts';
import { NO_TERMINAL, NOT_A_STEP, PROMPT } from './drill-words.ts';
import { STEPS } from './steps/index.ts';
import type { Step } from './steps/step.ts';
import { tellMenu, tellScript, tellStanding, tellWelcome } from './tell-drill.ts';
import { tellScore } from './tell-score.ts';

export interface DrillWish {
  readonly scenario: DrillScenario;
  readonly seed: number;
  readonly casePath: string;
  /** What to do, to the end; null to ask the person before the screen. */
  readonly script: readonly Told[] | null;
}

/** Returns when the person, or the script, ends it. @throws HikeshiProblem `nobody-to-ask` (yours) */
export async function runDrill(cli: Cli, wish: DrillWish): Promise<void> {
  const drill = begin(cli, wish);
  tellWelcome(drill);
  for await (const told of wish.script === null ? asked(drill) : fromScript(drill, wish.script)) {
    if (told.word === 'end') break;
    if (!(await done(drill, told, STEPS[told.word]))) continue;
    drill.first.set(told.word, drill.first.get(told.word) ?? drill.world.live.now);
    drill.world.live.advance(STEPS[told.word].takes);
    keepMarks(drill);
  }
  tellScore(drill);
}

/** False when it could not be done yet, which is told: a person learns from it and goes on, a script is wrong. */
async function done(drill: Drill, told: Told, step: Step): Promise<boolean> {
  const { cli, scripted } = drill;
  try {
    await step.run(drill, told);
    return true;
  } catch (error) {
    if (scripted || !(error instanceof HikeshiProblem)) throw error;
    cli.world.stdout.write(`${error.says[cli.language]}\n`);
    return false;
  }
}

function begin(cli: Cli, { scenario, seed, casePath, script }: DrillWish): Drill {
  startExampleCase(casePath);
  const world = beginDrill({ scenario, seed });
  const inDrill: Cli = { ...cli, world: { ...cli.world, now: () => new Date(world.live.now * 1000), zone: ZONE_OF_DRILLS } };
  return {
    cli: inDrill,
    world,
    casePath,
    scripted: script !== null,
    first: new Map(),
    mailsRead: 0,
    marks: { noticed: world.noticed.at, burningEnded: null, doorsShut: null },
  };
}

async function* asked(drill: Drill): AsyncGenerator<Told> {
  const { cli } = drill;
  for (let first = true; ; first = false) {
    tellStanding(drill);
    tellMenu(drill);
    const line = await cli.world.ask(PROMPT[cli.language]);
    if (line === null && first) throw new HikeshiProblem('nobody-to-ask', 'you', NO_TERMINAL);
    if (line === null) return;
    const told = readTold(line);
    if (told === null) cli.world.stdout.write(`${NOT_A_STEP[cli.language]}\n`);
    else yield told;
  }
}

async function* fromScript(drill: Drill, script: readonly Told[]): AsyncGenerator<Told> {
  for (const told of script) {
    tellStanding(drill);
    tellScript(drill, told);
    yield told;
  }
}
