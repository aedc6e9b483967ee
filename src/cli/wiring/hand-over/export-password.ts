/** The password of a hand-over: from a file, or asked for twice on the terminal. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { askSecret } from '../../../edges/terminal/ask-secret.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

const SHORTEST = 8;

/** The first line of the file. @throws HikeshiProblem `bad-password` (yours). */
export function passwordFrom(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw problem({ ja: `パスワードのファイルを開けません: ${basename(file)}`, en: `Cannot open the password file: ${basename(file)}` }, error);
  }
  return longEnough(text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '');
}

export async function askedPassword(language: Language): Promise<string> {
  const first = await askSecret(ASK[language]);
  if (first === null) throw problem(NO_TERMINAL);
  const password = longEnough(first);
  if ((await askSecret(AGAIN[language])) !== password)
    throw problem({ ja: '2回の入力が違います。もう一度実行してください。', en: 'The two entries differ. Run the command again.' });
  return password;
}

function longEnough(password: string): string {
  if (Array.from(password).length < SHORTEST) {
    throw problem({ ja: `パスワードは ${SHORTEST} 文字以上にしてください。`, en: `The password needs ${SHORTEST} characters or more.` });
  }
  return password;
}

const ASK: Bilingual = { ja: 'zip のパスワード (表示されません): ', en: 'Password for the zip (not shown): ' };
const AGAIN: Bilingual = { ja: 'もう一度: ', en: 'Once more: ' };
const NO_TERMINAL: Bilingual = {
  ja: 'ここではパスワードをたずねられません。パスワードを1行目に書いたファイルを --password-file で渡してください。',
  en: 'Cannot ask for a password here. Give a file with it in its first line: --password-file FILE.',
};

const problem = (says: Bilingual, cause?: unknown): HikeshiProblem => new HikeshiProblem('bad-password', 'you', says, cause);
