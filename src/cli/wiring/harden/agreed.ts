/** The word of the person before the account is changed: its number, typed. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { Cli } from '../../world.ts';

/**
 * @param named the number given with --account, for those who cannot be asked
 * @returns false when the person did not agree; nothing was changed
 * @throws HikeshiProblem `wrong-account` (yours) when another number was given
 */
export async function agreed({ world, language }: Cli, account: string, named: string | undefined): Promise<boolean> {
  if (named !== undefined) {
    if (named === account) return true;
    throw new HikeshiProblem('wrong-account', 'you', {
      ja: `--account は ${named} ですが、サインインしているのは ${account} です。何も変えていません。`,
      en: `--account says ${named}, but you are signed in to ${account}. Nothing was changed.`,
    });
  }
  const question = {
    ja: `このアカウントを変更します。よければ、アカウント番号 ${account} を入力して Enter (やめるなら、そのまま Enter): `,
    en: `This changes the account. To go on, type its number ${account} and press Enter (to stop, just press Enter): `,
  };
  return (await world.ask(question[language]))?.trim() === account;
}

export const DECLINED = {
  ja: '何も変えていません。端末のないところでは --account アカウント番号 を付けてください。\n',
  en: 'Nothing was changed. Where nobody can be asked, give --account NUMBER.\n',
};
