/** One drill from the first mail to the score: step by step, as typed, as a script says, or always the step that comes next. */
import { ZERO } from '../../../knowledge/money/decimal.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { beginDrill, type DrillWish } from '../../../practice/index.ts';
import type { Cli } from '../../world.ts';
import { startExampleCase } from '../example-case.ts';
import { ZONE_OF_DRILLS, type Drill } from './drill.ts';
import { readTold, type Told } from './drill-script.ts';
import { INVESTIGATE_FIRST, NO_TERMINAL, NOT_A_STEP, PROMPT } from './drill-words.ts';
import { tellMeanwhile } from './meanwhile.ts';
import { nextStep } from './next-step.ts';
import { scoreOf } from './score/score.ts';
import { tellScore } from './score/tell-score.ts';
import { STEPS } from './steps/index.ts';
import type { Step } from './steps/step.ts';
import { say, tellMenu, tellScript, tellStanding, tellWelcome } from './tell-drill.ts';

export interface RunWish {
  readonly drill: DrillWish;
  readonly casePath: string;
  /** What to do, to the end; `advice`: always what comes next; null to ask the person before the screen. */
  readonly script: readonly Told[] | 'advice' | null;
}

/** The advice leads to the end well before this, whatever the intruder does; a drill that goes in circles is a mistake of ours. */
const MOST_ADVICE = 80;

/** Returns when the person, or the script, ends it. @throws HikeshiProblem `nobody-to-ask` (yours) */
export async function runDrill(cli: Cli, wish: RunWish): Promise<Drill> {
  const drill = begin(cli, wish);
  tellWelcome(drill);
  for await (const told of toldBy(drill, wish.script)) {
    if (told.word === 'end') break;
    await done(drill, told, STEPS[told.word]);
  }
  tellScore(drill, scoreOf(drill));
  return drill;
}

/** What could not be done yet is told: a person learns from it and goes on, a script is wrong. */
async function done(drill: Drill, told: Told, step: Step): Promise<void> {
  const { cli, scripted, world, first, last } = drill;
  const began = world.live.now;
  if (!scripted && step.needsFindings === true && !first.has('investigate')) {
    say(cli, INVESTIGATE_FIRST[cli.language]);
    return;
  }
  try {
    if ((await step.run(drill, told)) === 'nothing') return;
  } catch (error) {
    if (scripted || !(error instanceof HikeshiProblem)) throw error;
    say(cli, error.says[cli.language]);
    return;
  }
  first.set(told.word, first.get(told.word) ?? began);
  last.set(told.word, world.live.now);
  world.live.advance(step.takes);
}

function begin(cli: Cli, { drill: wish, casePath, script }: RunWish): Drill {
  startExampleCase(casePath);
  const world = beginDrill(wish);
  const inDrill: Cli = { ...cli, world: { ...cli.world, now: () => new Date(world.live.now * 1000), zone: ZONE_OF_DRILLS } };
  return {
    cli: inDrill,
    world,
    wish,
    casePath,
    scripted: script !== null,
    first: new Map(),
    last: new Map(),
    mailsRead: 0,
    noted: { news: null, unread: [], heldBack: 0, stillOpen: 0, lostWaiting: ZERO, consoleActs: [] },
  };
}

async function* toldBy(drill: Drill, script: RunWish['script']): AsyncGenerator<Told> {
  if (script === null) yield* asked(drill);
  else if (script === 'advice') yield* advised(drill);
  else
    for (const told of script) {
      standing(drill);
      tellScript(drill, told);
      yield told;
    }
}

/** The moment before a step: what the log shows of the intruder by now, when it is, what it costs. */
function standing(drill: Drill): void {
  tellMeanwhile(drill);
  tellStanding(drill);
}

async function* asked(drill: Drill): AsyncGenerator<Told> {
  const { cli } = drill;
  for (let first = true; ; first = false) {
    standing(drill);
    tellMenu(drill);
    const line = await cli.world.ask(PROMPT[cli.language]);
    if (line === null && first) throw new HikeshiProblem('nobody-to-ask', 'you', NO_TERMINAL);
    if (line === null) return;
    const told = line.trim() === '' ? advice(drill) : readTold(line);
    if (told === null) say(cli, NOT_A_STEP[cli.language]);
    else yield told;
  }
}

async function* advised(drill: Drill): AsyncGenerator<Told> {
  for (let steps = 0; steps < MOST_ADVICE; steps++) {
    standing(drill);
    const told = advice(drill);
    tellScript(drill, told);
    yield told;
  }
  throw new Error('the advice of the drill goes in circles');
}

const advice = (drill: Drill): Told => ({ word: nextStep(drill).word, seconds: null, act: null });
