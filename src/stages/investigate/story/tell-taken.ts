/** What the intruder got to know or used in the owner's name. Lists and inventories are looking around and not told here. */
import type { StorySentence, Touched } from '../findings.ts';
import { counted, listed, sentence } from './sentence.ts';
import { firstOf, type StoryMatter } from './matter.ts';

type Words = readonly [one: string, many: string, ja: string];

/** What opens other doors once it is known. */
const SECRETS: Readonly<Record<string, Words>> = {
  secret: ['secret', 'secrets', '秘密の値（パスワードなど）'],
  parameter: ['stored setting', 'stored settings', '設定値（秘密を含むことがあります）'],
  'function-environment': ['setting of a function', 'settings of functions', 'プログラムの設定'],
  'function-code': ['program', 'programs', 'プログラムの中身'],
  'build-environment': ['build setting', 'build settings', 'ビルドの設定'],
  'database-login': ['database login', 'database logins', 'データベースへのログイン'],
  'instance-password': ['server password', 'server passwords', 'サーバーのパスワード'],
  'instance-login-key': ['server login key', 'server login keys', 'サーバーに入る鍵'],
  'user-data': ['start-up script', 'start-up scripts', 'サーバーの起動時の設定'],
};

const DATA: Readonly<Record<string, Words>> = {
  object: ['file (S3)', 'files (S3)', 'ファイル（S3）'],
  table: ['database table', 'database tables', 'データベースの表'],
  database: ['database', 'databases', 'データベース'],
  'database-snapshot': ['database copy', 'database copies', 'データベースの写し'],
  'database-log': ['database log', 'database logs', 'データベースの記録'],
  snapshot: ['disk copy', 'disk copies', 'ディスクの写し'],
  volume: ['disk', 'disks', 'ディスク'],
  image: ['server copy', 'server copies', 'サーバーの写し'],
  'instance-disk': ['disk of a server', 'disks of servers', 'サーバーのディスク'],
  'source-code': ['code repository', 'code repositories', 'ソースコード'],
  'container-image': ['container image', 'container images', 'コンテナの中身'],
  'customer-list': ['list of customers', 'lists of customers', 'お客さまの一覧'],
};

/** Costs money or harms others in the owner's name. */
const USED: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  model: { en: 'AI models', ja: 'AIモデル' },
  'mail-sending': { en: 'sending of mail', ja: 'メールの送信' },
  'sms-sending': { en: 'sending of text messages', ja: 'SMSの送信' },
  'instance-command': { en: 'commands run on servers', ja: 'サーバーでの命令の実行' },
};

export function tellTaken({ touched, times }: StoryMatter): StorySentence[] {
  const got = touched.filter((one) => one.outcome === 'succeeded');
  return [...tellRead(got, times), ...tellUsed(got, times)];
}

function tellRead(got: readonly Touched[], times: ReadonlyMap<string, string>): StorySentence[] {
  const kinds = { ...SECRETS, ...DATA };
  const read = Object.entries(kinds).flatMap(([kind, words]) => {
    const own = got.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [{ words, own, count: new Set(own.map((one) => one.target)).size }];
  });
  if (read.length === 0) return [];
  const ids = read.flatMap(({ own }) => own.flatMap((one) => one.eventIds));
  const en = listed(
    read.map(({ words: [one, many], count }) => counted(count, one, many)),
    5,
  ).en;
  const ja = listed(
    read.map(({ words, count }) => `${words[2]} ${count.toLocaleString('en-US')}件`),
    5,
  ).ja;
  return [
    sentence(
      'fact',
      firstOf(ids, times),
      `Read or copied ${en}. Treat what was in them as known to the intruder.`,
      `次のものを読み取るか、コピーしています: ${ja}。中身は侵入者に知られたものとして扱ってください。`,
      ids,
    ),
  ];
}

function tellUsed(got: readonly Touched[], times: ReadonlyMap<string, string>): StorySentence[] {
  return Object.entries(USED).flatMap(([kind, words]) => {
    const own = got.filter((one) => one.kind === kind);
    const ids = own.flatMap((one) => one.eventIds);
    if (ids.length === 0) return [];
    const targets = listed([...new Set(own.map((one) => one.target))], 3);
    return [
      sentence(
        'fact',
        firstOf(ids, times),
        `Used in your name: ${words.en}, ${counted(ids.length, 'time', 'times')} at least (${targets.en}).`,
        `あなたの名義で使われたもの: ${words.ja}、${ids.length.toLocaleString('en-US')}回以上（${targets.ja}）。`,
        ids,
      ),
    ];
  });
}
