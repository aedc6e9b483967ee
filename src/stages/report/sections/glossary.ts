/** The words a beginner meets here for the first time. */
import { say } from '../document/inline.ts';
import type { SectionBuilder } from './context.ts';

const HEADING = { ja: '言葉の説明', en: 'Words used here' };
const LEAD = { ja: 'はじめて見る言葉があったときに読んでください。', en: 'For words you meet here for the first time.' };

const TERMS = [
  {
    term: { ja: 'AWSアカウント', en: 'AWS account' },
    meaning: {
      ja: 'AWSを使うための契約の単位です。12桁の番号があり、料金はここにまとめて請求されます。',
      en: 'Your contract with AWS. It has a 12-digit number, and all charges go to it.',
    },
  },
  {
    term: { ja: 'ルートユーザー', en: 'Root user' },
    meaning: {
      ja: 'アカウントを作ったときのメールアドレスで入る、最も強い利用者です。ふだんは使いません。',
      en: 'The most powerful user, signed in with the e-mail address of the account. Not for daily use.',
    },
  },
  {
    term: { ja: 'IAMユーザー', en: 'IAM user' },
    meaning: {
      ja: 'アカウントの中に作る利用者です。パスワードや鍵を持てます。',
      en: 'A user made inside the account, with a password or keys of its own.',
    },
  },
  {
    term: { ja: 'アクセスキー', en: 'Access key' },
    meaning: {
      ja: 'プログラムがAWSを操作するための鍵です。AKIAで始まるものは、止めるまで使え続けます。',
      en: 'A key that lets programs act in AWS. Those beginning with AKIA work until they are stopped.',
    },
  },
  {
    term: { ja: '一時的な鍵', en: 'Temporary key' },
    meaning: {
      ja: 'ASIAで始まる、期限のある鍵です。もとの鍵を止めても、期限まで使えることがあります。',
      en: 'A key that ends by itself, beginning with ASIA. It can outlive the key it came from.',
    },
  },
  {
    term: { ja: '役割（ロール）', en: 'Role' },
    meaning: {
      ja: '人やプログラムが一時的に引き受ける権限の入れ物です。',
      en: 'A set of permissions that a person or program takes on for a while.',
    },
  },
  {
    term: { ja: 'MFA（二段階認証）', en: 'MFA (second factor)' },
    meaning: {
      ja: 'パスワードに加えて、手元の装置の番号を求める仕組みです。パスワードが漏れても入られにくくなります。',
      en: 'Asks for a number from a device you hold, besides the password. A leaked password alone is then not enough.',
    },
  },
  {
    term: { ja: 'リージョン', en: 'Region' },
    meaning: {
      ja: 'AWSの設備がある地域です。管理画面は一度に一つの地域だけを映すので、ほかの地域で作られたものは見落としやすくなります。',
      en: 'A place where AWS has machines. The console shows one at a time, so things made elsewhere are easily missed.',
    },
  },
  {
    term: { ja: 'EC2インスタンス', en: 'EC2 instance' },
    meaning: {
      ja: '時間で借りる仮想のサーバーです。大きいものは一時間に数百円から数千円かかります。',
      en: 'A virtual server rented by the hour. Large ones cost several dollars an hour or more.',
    },
  },
  {
    term: { ja: 'Auto Scalingグループ', en: 'Auto Scaling group' },
    meaning: {
      ja: '台数を保つために、止めたサーバーを自動で作り直す仕組みです。先にこれを止めます。',
      en: 'Keeps a number of servers running and re-creates those you stop. Stop it first.',
    },
  },
  {
    term: { ja: 'CloudTrail', en: 'CloudTrail' },
    meaning: {
      ja: 'AWSの操作の記録です。過去90日分は、設定しなくても残っています。',
      en: 'The record of actions in AWS. The last 90 days are kept without any set-up.',
    },
  },
  {
    term: { ja: 'イベント', en: 'Event' },
    meaning: { ja: 'CloudTrailの記録の1件です。一つずつに番号があります。', en: 'One record in CloudTrail. Each has an id.' },
  },
  {
    term: { ja: 'ARN', en: 'ARN' },
    meaning: { ja: 'AWSの中の物や利用者を一つに決める、長い名前です。', en: 'The long name that points to exactly one thing or user in AWS.' },
  },
  {
    term: { ja: 'IPアドレス', en: 'IP address' },
    meaning: { ja: 'インターネット上の接続元の番号です。', en: 'The number of the place on the internet a connection came from.' },
  },
  {
    term: { ja: 'UTC', en: 'UTC' },
    meaning: {
      ja: '世界共通の時刻です。AWSの記録とサポートはこの時刻を使います。日本時間は9時間進んでいます。',
      en: 'The time the whole world shares. The AWS log and AWS Support use it.',
    },
  },
  {
    term: { ja: '責任共有モデル', en: 'Shared responsibility model' },
    meaning: {
      ja: '鍵やパスワードの管理は利用者の責任、という考え方です。不正な料金は、安全を取り戻したことを示すと、免除や減額を検討してもらえることがあります。',
      en: "The rule that keys and passwords are the customer's to guard. AWS may still consider waiving unauthorized charges once the account is shown to be secure.",
    },
  },
] as const;

export const glossarySection: SectionBuilder = () => ({
  id: 'words',
  heading: HEADING,
  lead: [say(LEAD)],
  once: false,
  blocks: [{ kind: 'terms', terms: TERMS }],
});
