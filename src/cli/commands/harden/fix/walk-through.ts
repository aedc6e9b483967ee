/** What only a person can do: told step by step, and looked at again when they say it is done. */
import { checkDetails, type FixPlan } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import type { FixSession } from '../../../wiring/harden/fix-session.ts';
import type { Cli } from '../../../world.ts';

const W = {
  done: {
    ja: 'できたら Enter を押してください。AWS に聞いて確かめます (やめるなら q): ',
    en: 'Press Enter when it is done, and AWS is asked whether it is so (q to stop): ',
  },
} as const;

/** Ends when it is done, the person stops, or nobody can be asked. */
export async function walkThrough(cli: Cli, session: FixSession, byHand: FixPlan['byHand']): Promise<void> {
  const { world, language } = cli;
  for (const first of byHand) {
    world.stdout.write(checkDetails(first, language, pageOptions(world)));
    for (;;) {
      const answer = await world.ask(W.done[language]);
      if (answer === null || answer.trim() !== '') break;
      const [again] = (await session.lookAgain([first.check])).results;
      if (again === undefined) break;
      world.stdout.write(checkDetails(again, language, pageOptions(world)));
      if (again.state === 'pass') break;
    }
  }
}
