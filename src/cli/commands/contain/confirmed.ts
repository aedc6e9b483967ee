/** Asking before the account is changed. Nobody there, or another answer, is a no. */
import { actionOf, type Width } from '../../../stages/contain/index.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { hostOf } from '../../wiring/terminal.ts';
import type { Cli } from '../../world.ts';

/** The person types the account id: nothing that happens by habit. False, and said, for anything else. */
export async function confirmed(cli: Cli, account: string, about: Bilingual): Promise<boolean> {
  const question: Bilingual = {
    ja: `${about.ja}続けるには、アカウント番号 ${account} を入力して Enter を押してください: `,
    en: `${about.en} To go on, type the account id ${account} and press Enter: `,
  };
  const said = await cli.world.ask(question[cli.language]);
  if (said?.trim() === account) return true;
  hostOf(cli).notice({
    ja: '入力が一致しないので、何も変えていません。',
    en: 'That is not the account id, so nothing was changed.',
  });
  return false;
}

/** A plan wider than usual: the person types the number of steps too. False, and said, for anything else. */
export async function countConfirmed(cli: Cli, { steps, kinds }: Width): Promise<boolean> {
  const most = (language: Language): string =>
    kinds.map(({ action, count }) => `${actionOf(action)?.words.name[language] ?? action} ${count}`).join(language === 'ja' ? '、' : ', ');
  const question: Bilingual = {
    ja: `この計画は、ふつうの事件よりずっと多くのものに触れます${kinds.length === 0 ? '' : ` (${most('ja')})`}。計画を読み、自分のものが入っていないと確かめてから、手順の数 ${steps} を入力して Enter を押してください: `,
    en: `This plan touches far more than an ordinary incident does${kinds.length === 0 ? '' : ` (${most('en')})`}. Read it, make sure that nothing in it is yours, then type the number of steps, ${steps}, and press Enter: `,
  };
  if ((await cli.world.ask(question[cli.language]))?.trim() === String(steps)) return true;
  hostOf(cli).notice({ ja: '数が一致しないので、何も変えていません。', en: 'That is not the number of steps, so nothing was changed.' });
  return false;
}

export async function saysYes(cli: Cli, question: Bilingual): Promise<boolean> {
  const said = await cli.world.ask(question[cli.language]);
  return /^(y|yes|はい)$/i.test(said?.trim() ?? '');
}
