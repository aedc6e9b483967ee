/** What a hand-over holds and does not hold, told to the person who gives it away. */
import type { HandOver } from '../../../case/verify/hand-over.ts';
import { SummaryPage } from '../../../stages/report/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { pageOptions } from '../../page-options.ts';
import type { Cli } from '../../world.ts';

const MOST_SHOWN = 12;
const KINDS: Readonly<Record<string, Bilingual>> = {
  'private-key': { ja: '秘密鍵', en: 'private keys' },
  'session-token': { ja: '一時的な認証情報', en: 'session tokens' },
  token: { ja: 'トークン', en: 'tokens' },
  password: { ja: 'パスワードなど', en: 'passwords and the like' },
  'aws-secret-key': { ja: 'AWS のシークレットキー', en: 'AWS secret keys' },
  card: { ja: 'カード番号', en: 'card numbers' },
  mail: { ja: 'メールアドレス', en: 'mail addresses' },
  encoded: { ja: '中に秘密のある符号化されたもの', en: 'encoded pieces with a secret inside' },
};

/** @param sha256 of the zip; null for a folder */
export function handedOver({ world, language }: Cli, manifest: HandOver, ready: Bilingual, sha256: string | null): string {
  const page = new SummaryPage(language, pageOptions(world));
  page.headline(ready, 'good');
  page.item({ ja: `ファイル ${manifest.files.length} 個`, en: `Files: ${manifest.files.length}` }[language]);
  if (sha256 !== null) page.item(`SHA-256 ${sha256}`);
  if (manifest.redacted) removed(page, manifest, language);
  leftOut(page, manifest, language);
  page.heading({ ja: '渡した相手の確かめ方', en: 'How the other side checks it' });
  page.item({ ja: '開いたフォルダーで hikeshi case verify を実行します。', en: 'Run hikeshi case verify in the unpacked folder.' }[language]);
  if (sha256 !== null)
    page.item(
      { ja: '上の SHA-256 は、zip とは別の方法で伝えてください。', en: 'Tell them the SHA-256 above by another way than the zip.' }[language],
    );
  return page.text();
}

function removed(page: SummaryPage, { files }: HandOver, language: 'ja' | 'en'): void {
  page.heading({ ja: '取り除いたもの', en: 'Removed' });
  const counts = new Map<string, number>();
  for (const one of files.flatMap((file) => file.removed)) counts.set(one.kind, (counts.get(one.kind) ?? 0) + one.times);
  if (counts.size === 0) page.item({ ja: '見つかりませんでした。', en: 'Nothing of the kind was found.' }[language]);
  for (const [kind, count] of counts) page.item(`${KINDS[kind]?.[language] ?? visibleText(kind)}: ${count}`);
  page.item({ ja: 'どのファイルから何を取り除いたかは manifest.json にあります。', en: 'What was removed where stands in manifest.json.' }[language]);
  page.item(
    {
      ja: '人の名前や会社名、文章の中の事情は残っています。渡す前に一度目を通してください。',
      en: 'Names of people and firms, and what the texts tell, are still there: look through it before you give it away.',
    }[language],
  );
}

function leftOut(page: SummaryPage, manifest: HandOver, language: 'ja' | 'en'): void {
  const unread = manifest.leftOut.filter(({ why }) => why !== 'made again from the evidence');
  const tables = manifest.leftOut.length - unread.length;
  if (manifest.leftOut.length === 0) return;
  page.heading({ ja: '入れなかったもの', en: 'Left out' });
  for (const { path } of unread.slice(0, MOST_SHOWN)) {
    page.item(
      {
        ja: `${visibleText(path)} (中を読めないので、秘密が無いと言えません)`,
        en: `${visibleText(path)} (cannot be read, so nobody can say that it holds no secret)`,
      }[language],
    );
  }
  if (unread.length > MOST_SHOWN) page.item({ ja: `ほか ${unread.length - MOST_SHOWN} 個`, en: `${unread.length - MOST_SHOWN} more` }[language]);
  if (tables > 0)
    page.item(
      {
        ja: `読み込んだログと請求の表 ${tables} 個 (元のファイルから作り直せます)`,
        en: `${tables} tables of logs and bills (made again from the original files)`,
      }[language],
    );
}
