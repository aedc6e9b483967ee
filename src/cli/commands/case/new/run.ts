/** Makes the folder and says what to do with it. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { newCaseName } from '../../../case-name.ts';
import type { SharedFlags } from '../../../shared-flags.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { shellWord } from '../../../../stages/report/index.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';

export async function runCaseNew(this: Cli, { json }: SharedFlags, name?: string): Promise<void> {
  const { workingFolder, now, stdout } = this.world;
  const path = resolve(workingFolder, name ?? newCaseName(now(), (one) => existsSync(resolve(workingFolder, one))));
  const opened = await withCasebook(this, path, (book) => book.record());
  const shown = shellWord(relative(workingFolder, path) || '.');
  if (json) stdout.write(asJson({ schema: 'hikeshi.case-new/1', path, openedAt: opened.openedAt, head: opened.head }));
  else stdout.write(WORDS[this.language](path, shown));
}

const WORDS = {
  ja: (path: string, name: string) => `ケースの用意ができました: ${path}

次の順に進めます。
  1. 届いたメールや画面の写しを加える   hikeshi case add ファイル --case ${name}
  2. 分かっていることを言う             hikeshi case say supportPlan=basic --case ${name}
  3. ログを調べる                       hikeshi investigate ログ --case ${name}
次に何をすればよいかは、いつでも        hikeshi case status --case ${name}
`,
  en: (path: string, name: string) => `The case is ready: ${path}

Go on like this:
  1. add the mails and screenshots you have   hikeshi case add FILE --case ${name}
  2. say what you know                        hikeshi case say supportPlan=basic --case ${name}
  3. investigate the logs                     hikeshi investigate LOGS --case ${name}
What to do next, at any time:                 hikeshi case status --case ${name}
`,
} as const;
