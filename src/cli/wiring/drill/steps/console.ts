/** What a frightened person does on their own in the console, with what comes of it. None of it is a step of Hikeshi, and each is a mistake here. */
import { DAY_SECONDS } from './step.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { Drill } from '../drill.ts';
import { actOf, CONSOLE_ACTS, type ConsoleAct, type Told } from '../drill-script.ts';
import { say } from '../tell-drill.ts';
import { MINUTES, type Step } from './step.ts';

export const consoleStep: Step = { takes: 10 * MINUTES, run: act };

async function act(drill: Drill, told: Told): Promise<void | 'nothing'> {
  const { cli, world, noted } = drill;
  const chosen = told.act ?? (await choose(drill));
  if (chosen === null) {
    say(cli, NOTHING[cli.language]);
    return 'nothing';
  }
  noted.consoleActs.push({ act: chosen, at: world.live.now });
  let came: Bilingual = NOTHING;
  world.around(`console ${chosen}`, () => void (came = DOES[chosen](drill)));
  if (chosen === 'close-account') world.live.advance(DAY_SECONDS);
  say(cli, came[cli.language]);
}

async function choose({ cli }: Drill): Promise<ConsoleAct | null> {
  const { world, language } = cli;
  CONSOLE_ACTS.forEach((one, index) => world.stdout.write(`  ${index + 1}  ${one.padEnd(18)} ${ACT_NAMES[one][language]}\n`));
  const typed = await world.ask(CHOOSE[language]);
  return typed === null ? null : actOf(typed.trim().toLowerCase());
}

export const ACT_NAMES: Readonly<Record<ConsoleAct, Bilingual>> = {
  'delete-key': { ja: '漏れたアクセスキーを削除する', en: 'delete the leaked access key' },
  'end-everything': { ja: 'すべてのサーバーを終了する', en: 'end every server there is' },
  'remove-quarantine': { ja: 'AWS が付けた隔離ポリシーを外す', en: "take off AWS's quarantine policy" },
  'delete-trail': { ja: 'CloudTrail の証跡を削除する', en: 'delete the CloudTrail trail' },
  'close-account': { ja: 'アカウントを解約する', en: 'close the account' },
};

const DOES: Readonly<Record<ConsoleAct, (drill: Drill) => Bilingual>> = {
  'delete-key': ({ world }) =>
    world.byHand.deleteEntryKey()
      ? {
          ja: 'キーを削除しました。もう元に戻せません。何に使われていたキーかも、IAM からは見えなくなりました。動いているサーバーは止まりません。',
          en: 'The key is deleted, for good. IAM no longer shows what it was used for. What runs goes on running.',
        }
      : { ja: '削除できるキーはありません。', en: 'There is no such key to delete.' },
  'end-everything': ({ world }) => {
    const ended = world.byHand.endEverything();
    return {
      ja: `サーバーを${ended}台、終了しました。あなた自身のサーバーも含まれます。中のデータは戻りません。犯人のキーは生きたままで、また起動できます。`,
      en: `${ended} servers are ended, your own among them; what was in them is gone. The intruder's keys still work and can start new ones.`,
    };
  },
  'remove-quarantine': ({ world }) =>
    world.byHand.removeQuarantine() > 0
      ? {
          ja: '隔離ポリシーを外しました。漏れたキーで、止められていた操作がまたできるようになりました。AWS は「外さないでください」と言っています。',
          en: 'The quarantine is off: whoever has the leaked key may again do what it held back. AWS says not to remove it.',
        }
      : { ja: '隔離されているユーザーはいません。', en: 'AWS has quarantined nobody.' },
  'delete-trail': ({ world }) =>
    world.byHand.deleteTrail()
      ? {
          ja: '証跡を削除しました。これから先のことは、ファイルに残りません (90日間のイベント履歴には残ります)。',
          en: 'The trail is deleted: nothing from here on reaches its files (the 90 days of Event history go on).',
        }
      : { ja: '証跡はありません。', en: 'There is no trail.' },
  'close-account': ({ world }) => {
    world.byHand.closeAccount();
    const before = world.watch.burning.length;
    return {
      ja: `アカウントを解約しました。でも、動いていたもの (${before}個) は止まらず、料金はかかり続けます。あなたは中を見ることもできません。サポートに「先に開け直して片付けてください」と言われ、開け直すまでに1日かかりました。`,
      en: `The account is closed. What ran (${before} things) goes on running and costing, and you can no longer look inside. Support tells you to reopen it and clean up first; that takes a day.`,
    };
  },
};

const NOTHING: Bilingual = { ja: '何もしませんでした。', en: 'Nothing was done.' };
const CHOOSE: Bilingual = { ja: 'どれをしますか (番号。やめるなら Enter)> ', en: 'Which one (a number; Enter for none)> ' };
