/** Reads the mails that came: what each says, what it means, by when what is wanted. Kept in the case. */
import { replySummary, shellWord, toldReply, understandMessage } from '../../../../stages/report/index.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { pageOptions } from '../../../page-options.ts';
import { keepMessage } from '../../casebook/keep-message.ts';
import { heldCase } from '../../held-case.ts';
import { holdingsOf } from '../../holdings-of.ts';
import { ZONE_OF_DRILLS, type Drill } from '../drill.ts';
import { momentText } from '../drill-words.ts';
import { say } from '../tell-drill.ts';
import { MINUTES, type Step } from './step.ts';

export const readStep: Step = { takes: 5 * MINUTES, run: read };

async function read(drill: Drill): Promise<void | 'nothing'> {
  const { cli, world } = drill;
  const fresh = world.support.mails.slice(drill.mailsRead);
  if (fresh.length === 0) {
    say(cli, NOTHING_CAME[cli.language]);
    return 'nothing';
  }
  for (const mail of fresh) {
    const text = `Subject: ${mail.subject[cli.language]}\n\n${mail.text[cli.language]}`;
    say(cli, `\n${momentText(mail.at)}\n${text}`);
    await explain(drill, text, new Date(Math.floor(mail.at) * 1000).toISOString().replace('.000Z', 'Z'));
  }
  drill.mailsRead = world.support.mails.length;
  return undefined;
}

async function explain({ cli, casePath }: Drill, text: string, received: string): Promise<void> {
  const understood = understandMessage(text, { received, zone: ZONE_OF_DRILLS });
  const kept = await keepMessage(cli, casePath, { understood, received, name: 'mail.txt', bytes: Buffer.from(text) });
  const held = heldCase(casePath, cli.world.workingFolder);
  const told = toldReply(understood, { record: held.record, holds: holdingsOf(held) });
  cli.world.stdout.write(
    replySummary(told, cli.language, { ...pageOptions(cli.world), zone: ZONE_OF_DRILLS, entry: kept.entry, caseWord: shellWord(casePath) }),
  );
}

const NOTHING_CAME: Bilingual = {
  ja: '新しい返事はありません。まだなら、AWS に知らせて (write)、待って (wait) ください。',
  en: 'There is no new answer. Write to AWS first, then wait.',
};
