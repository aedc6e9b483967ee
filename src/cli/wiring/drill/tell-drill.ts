/** The drill's screen between the steps. */
import type { Bilingual } from '../../../words/language.ts';
import type { Drill } from './drill.ts';
import { STEP_WORDS, type Told } from './drill-script.ts';
import { nextStep } from './next-step.ts';
import { billMail, NEXT, standing, STEP_NAMES, WELCOME } from './drill-words.ts';
import { SummaryPage } from '../../../words/page/summary-page.ts';
import { setText } from '../../../words/page/set-text.ts';
import { pageOptions } from '../../page-options.ts';

export function tellWelcome(drill: Drill): void {
  const { language, world } = drill.cli;
  world.stdout.write(setWithin(drill.cli, `${WELCOME[language]}\n\n${billMail(drill.world.money.burnedWhenNoticed)[language]}`));
}

/** Set within the terminal, line by line: words are not torn apart. Ends with a line break. */
export const setWithin = ({ world }: Drill['cli'], text: string): string => `${setText(text, pageOptions(world))}\n`;

/** Writes it on the screen, set within it. */
export const say = (cli: Drill['cli'], text: string): void => cli.world.stdout.write(setWithin(cli, text));

/** When it is and what it costs, above every step. */
export function tellStanding({ cli, world }: Drill): void {
  const page = new SummaryPage(cli.language, pageOptions(cli.world));
  page.line('');
  const line = setWithin(cli, standing(world.live.now, world.money.now, cli.language)).trimEnd();
  page.line(page.paint.bold(line));
  cli.world.stdout.write(page.text());
}

export function tellMenu(drill: Drill): void {
  const { language, world } = drill.cli;
  const page = new SummaryPage(language, pageOptions(world));
  const next = nextStep(drill);
  STEP_WORDS.forEach((word, index) => {
    const line = `  ${String(index + 1).padStart(2)}  ${word.padEnd(12)} ${STEP_NAMES[word][language]}`;
    page.line(word === next.word ? page.paint.bold(line) : line);
  });
  const said = `${NEXT[language]}: ${next.word}  (${next.why[language]})`;
  page.line(page.paint.bold(said));
  world.stdout.write(page.text());
}

/** A scripted step, as if it were typed. */
export function tellScript({ cli }: Drill, { word, seconds, act }: Told): void {
  const length: Bilingual = seconds === null ? { ja: '', en: '' } : { ja: ` (${hours(seconds)}時間)`, en: ` (${hours(seconds)} h)` };
  cli.world.stdout.write(`> ${word}${act === null ? '' : ` ${act}`}${length[cli.language]}   ${STEP_NAMES[word][cli.language]}\n\n`);
}

const hours = (seconds: number): string => String(Math.round((seconds / 3600) * 10) / 10);
