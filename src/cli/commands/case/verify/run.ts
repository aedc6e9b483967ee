/** Says whether the case is as it was written, what is not, and what this check cannot show. */
import type { Verification } from '../../../../case/verify/verify-case.ts';
import { HikeshiProblem } from '../../../../knowledge/problem.ts';
import { SummaryPage } from '../../../../stages/report/index.ts';
import { visibleText } from '../../../../words/visible-text.ts';
import { pageOptions } from '../../../page-options.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import { verifyFolder } from '../../../wiring/casebook/verify-folder.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import type { CaseVerifyFlags } from './command.ts';
import { discrepancyWords } from './discrepancy-words.ts';

export function runCaseVerify(this: Cli, flags: CaseVerifyFlags): void {
  const { world } = this;
  const path = openCaseAt(flags.case, world.workingFolder);
  const verification = verifyFolder(path, flags.head ?? null);
  const { discrepancies, unfinished, leftOut, checked, record } = verification;
  if (flags.json) {
    const head = record.head?.sha256 ?? null;
    world.stdout.write(
      asJson({ schema: 'hikeshi.case-verify/1', path, asWritten: discrepancies.length === 0, head, checked, discrepancies, unfinished, leftOut }),
    );
  } else world.stdout.write(page(this, verification));
  if (discrepancies.length > 0) throw caseChanged();
}

function page({ world, language }: Cli, { discrepancies, unfinished, leftOut, checked, record }: Verification): string {
  const shown = new SummaryPage(language, pageOptions(world));
  if (discrepancies.length === 0) shown.headline(AS_WRITTEN(checked.files, checked.entries), 'good');
  else shown.headline(NOT_AS_WRITTEN(discrepancies.length), 'bad');
  for (const one of discrepancies.slice(0, MOST_SHOWN)) shown.item(discrepancyWords(one)[language]);
  const more = discrepancies.length - MOST_SHOWN;
  if (more > 0) shown.item({ ja: `ほか ${more} か所`, en: `${more} more` }[language]);
  list(shown, unfinished, {
    ja: '書きかけ (途中で止まった処理の跡。もう一度実行すれば片付きます)',
    en: 'Half-written (left by something that was stopped; run it again)',
  });
  list(shown, leftOut, { ja: '渡すときに入れなかったもの', en: 'Left out of this hand-over on purpose' });
  shown.heading({ ja: 'この確認で分からないこと', en: 'What this check cannot show' });
  shown.item(LIMITS[language]);
  if (record.head !== null) shown.line(`    ${record.head.sha256}`);
  return shown.text();
}

const MOST_SHOWN = 40;

function list(shown: SummaryPage, paths: readonly string[], heading: { readonly ja: string; readonly en: string }): void {
  if (paths.length === 0) return;
  shown.heading(heading);
  for (const path of paths.slice(0, MOST_SHOWN)) shown.item(visibleText(path));
}

const AS_WRITTEN = (files: number, entries: number) => ({
  ja: `すべて書いたときのままです (ファイル ${files} 個、記録 ${entries} 件)。`,
  en: `All is as it was written (${files} files, ${entries} journal entries).`,
});
const NOT_AS_WRITTEN = (count: number) => ({
  ja: `書いたときと違うところが ${count} か所あります。`,
  en: `${count} things are not as they were written.`,
});

const LIMITS = {
  ja: '記録を最初から丸ごと書き直し、ハッシュもすべて計算し直した人がいても、フォルダーの中だけを見ては分かりません。次のハッシュを、紙や相手へのメールなど別のところに書き留めておけば、あとで hikeshi case verify --head で確かめられます。',
  en: 'If somebody wrote the whole journal anew with fresh hashes, the folder alone does not show it. Note the following hash down elsewhere (on paper, in a mail to someone), and hikeshi case verify --head can tell later.',
} as const;

/** Its own exit code: a script must be able to tell. */
const caseChanged = (): HikeshiProblem =>
  new HikeshiProblem('case-changed', 'you', {
    ja: '上に示したファイルを、別の控えと比べてください。控えが無ければ、このフォルダーはそのまま残し、何が違うかを書き添えて渡してください。',
    en: 'Compare the files shown above with another copy. If there is none, keep this folder as it is, and say what differs when you hand it over.',
  });
