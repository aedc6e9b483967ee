/** Ways in, in plain words, with what each means. */
import type { EntryKind } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';

export const ENTRY_WORDS: Readonly<Record<EntryKind, { readonly title: Bilingual; readonly meaning: Bilingual }>> = {
  'leaked-key': {
    title: { ja: 'アクセスキーが外に漏れた', en: 'An access key leaked' },
    meaning: {
      ja: 'プログラム用の鍵が、公開されたコード、サーバー、パソコンなどから知られてしまい、使われた形です。',
      en: 'A key meant for programs became known from published code, a server, a computer or elsewhere, and was used.',
    },
  },
  'console-password': {
    title: { ja: '管理画面のパスワードが使われた', en: 'A console password was used' },
    meaning: { ja: 'パスワードを知った人が、管理画面にログインした形です。', en: 'Someone who knew the password signed in to the console.' },
  },
  root: {
    title: { ja: '最も強い権限（ルートユーザー）が使われた', en: 'The root user was used' },
    meaning: {
      ja: 'アカウントを作ったときのメールアドレスによるログイン、またはその鍵が使われた形です。',
      en: 'The sign-in that belongs to the e-mail address of the account, or a key of it, was used.',
    },
  },
  'instance-credential': {
    title: { ja: 'サーバーの一時的な鍵が盗まれた', en: 'The temporary key of a server was stolen' },
    meaning: {
      ja: '仮想サーバーが持つ鍵が取り出され、外から使われた形です。',
      en: 'The key a virtual server carries was taken out of it and used elsewhere.',
    },
  },
  'role-trust': {
    title: { ja: '役割（ロール）が外から使われた', en: 'A role was used from outside' },
    meaning: { ja: '外部を信頼する設定の役割を通って入った形です。', en: 'They came through a role that trusts someone outside the account.' },
  },
  'ci-oidc': {
    title: { ja: '自動ビルドの仕組みから入られた', en: 'They came through the build system' },
    meaning: {
      ja: 'GitHub Actionsなど、自動で作業する仕組みのログインが使われた形です。',
      en: 'The sign-in of an automatic build system, such as GitHub Actions, was used.',
    },
  },
  federation: {
    title: { ja: '外部ログイン（フェデレーション）から入られた', en: 'They came through an outside login (federation)' },
    meaning: { ja: '別のシステムのログインを通って入った形です。', en: 'They came through the sign-in of another system.' },
  },
  'identity-center': {
    title: { ja: '共通ログイン（Identity Center）から入られた', en: 'They came through Identity Center' },
    meaning: { ja: '複数のアカウントに入れる共通のログインが使われた形です。', en: 'The shared sign-in for several accounts was used.' },
  },
  'service-credential': {
    title: { ja: 'サービス専用の鍵が使われた', en: 'A credential for one service was used' },
    meaning: {
      ja: 'メール送信やAIなど、特定のサービスだけに使う鍵が使われた形です。',
      en: 'A credential that works for one service only, such as mail or AI, was used.',
    },
  },
  'third-party': {
    title: { ja: '外部の会社を経由して入られた', en: 'They came through an outside company' },
    meaning: {
      ja: 'アカウントへの出入りを許した外部の会社やサービスを経由した形です。',
      en: 'They came through a company or service that was allowed into the account.',
    },
  },
  insider: {
    title: { ja: '内部の人が使った', en: 'Someone inside used it' },
    meaning: { ja: '正しく権限を渡された人の操作だった形です。', en: 'It was done by someone who had been given access.' },
  },
  unknown: {
    title: { ja: '入り方は分からない', en: 'The way in is not known' },
    meaning: { ja: '記録からは、どの入り方とも言えません。', en: 'The log does not point to any way in.' },
  },
};
