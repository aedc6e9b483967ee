/** What `hikeshi` alone says: five lines, the first thing to do. */
import type { Bilingual } from '../words/language.ts';

export const FIRST_STEPS: Bilingual = {
  ja: `アカウントに入れるなら、まず、何が動いて料金がかかっているかを見ます (読むだけ):  hikeshi notice
CloudTrail のファイル (コンソールの「イベント履歴」からダウンロードした CSV だけでも可) を渡してください:  hikeshi investigate ファイルやフォルダー
請求が来たら、返してもらう料金を計算します:  hikeshi claim --bill ファイル
まだ手元になければ、架空の事件で試せます:  hikeshi example
その日が来る前に、気づいてから返金までを練習できます:  hikeshi drill    (すべてのコマンド: hikeshi --help)
`,
  en: `If you can sign in, first see what is running and what it costs (reads only):  hikeshi notice
Give it your CloudTrail files (the CSV downloaded from the console's "Event history" is enough):  hikeshi investigate FILES-OR-FOLDERS
When the bill is there, work out what to ask back:  hikeshi claim --bill FILE
Nothing at hand yet? Try it on a made-up incident:  hikeshi example
Practise before the day comes, from the first mail to the refund:  hikeshi drill    (all commands: hikeshi --help)
`,
};
