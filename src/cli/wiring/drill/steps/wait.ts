/** Lets time pass: as long as wished, or until a mail comes, at most two weeks. */
import { money } from '../../../../knowledge/money/money-words.ts';
import { compared, minus, plus, ZERO } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { Drill } from '../drill.ts';
import type { Told } from '../drill-script.ts';
import { say } from '../tell-drill.ts';
import type { Step } from './step.ts';

export const waitStep: Step = { takes: 0, run: wait };

const HOUR = 3600;
const LONGEST = 14 * 24 * HOUR;

function wait({ cli, world, noted }: Drill, { seconds }: Told): Promise<void> {
  const before = world.money.now.burned;
  const mails = world.support.mails.length;
  let burned = world.watch.burning.length > 0;
  for (let left = seconds ?? LONGEST; left > 0 && (seconds !== null || world.support.mails.length === mails); left -= HOUR) {
    world.live.advance(Math.min(HOUR, left));
    burned ||= world.watch.burning.length > 0;
  }
  const came = world.support.mails.length - mails;
  const lost = minus(world.money.now.burned, before);
  const lines: Bilingual[] = [came === 0 ? NOTHING : MAIL(came)];
  // Free amounts, volume prices and tax are settled over the month and move what is lost by some dollars either way, also when nothing burns.
  if (burned && compared(lost, ZERO) > 0) {
    noted.lostWaiting = plus(noted.lostWaiting, lost);
    lines.push({ ja: `待っているあいだに ${money(lost, 'USD').ja} 失いました。`, en: `While you waited, ${money(lost, 'USD').en} was lost.` });
  }
  for (const line of lines) say(cli, line[cli.language]);
  return Promise.resolve();
}

const NOTHING: Bilingual = { ja: '返事は来ませんでした。', en: 'No answer came.' };
const MAIL = (came: number): Bilingual => ({
  ja: `AWS サポートから返事が${came}通届きました。読むには: read`,
  en: `${came === 1 ? 'An answer' : `${came} answers`} came from AWS Support. To read: read`,
});
