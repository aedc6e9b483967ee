/** What each next action says, step by step, and the console page it needs. */
import type { Foothold } from '../investigate/index.ts';
import type { Bilingual } from '../../words/language.ts';
import { code, say, type Inline, type Line } from './document/inline.ts';
import { footholdWords } from './words/foothold-words.ts';
import { resourceTypeWords } from './words/resource-type-words.ts';

export interface NextAction {
  readonly title: Inline;
  readonly steps: readonly Line[];
  /** Console page to open, as text. */
  readonly url: string | null;
  /** Why this first. */
  readonly why: Inline;
}

const IAM_USERS = 'https://console.aws.amazon.com/iam/home#/users';
const ROOT_SECURITY = 'https://console.aws.amazon.com/iam/home#/security_credentials';
const EVENT_HISTORY = 'https://console.aws.amazon.com/cloudtrailv2/home#/events';
/** Account and billing, service Account, category Security: the desk every plan may use. Source: AWS Trusted Advisor check text and CIRT playbook. */
export const SUPPORT_CASE =
  'https://console.aws.amazon.com/support/home?#/case/create?issueType=customer-service&serviceCode=customer-account&categoryCode=security';

export const stopKey = (keyId: string): NextAction => ({
  title: say({ ja: 'アクセスキー {key} を「無効化」してください。', en: 'Make access key {key} inactive.' }, { key: code(keyId) }),
  why: say({
    ja: '侵入に使われた鍵です。無効にすると、この鍵ではもう何もできなくなります。あとで元に戻すこともできます。',
    en: 'It is the key they came in with. Once inactive, nothing more can be done with it, and you can undo this later.',
  }),
  url: IAM_USERS,
  steps: [
    [say({ ja: '下のページを開き、この鍵を持つ利用者の名前を選びます。', en: 'Open the page below and choose the user this key belongs to.' })],
    [
      say({
        ja: '「セキュリティ認証情報」の中でこの鍵を探し、「アクション」から「無効化」を選びます。',
        en: 'Under "Security credentials" find this key, then "Actions", "Deactivate".',
      }),
    ],
    [
      say({
        ja: '鍵は削除しないでください。無効にするだけで止まり、証拠も残ります。',
        en: 'Do not delete the key. Deactivating is enough, and the evidence stays.',
      }),
    ],
  ],
});

export const stopPassword = (principal: string): NextAction => ({
  title: say(
    { ja: '{user} の管理画面のパスワードを使えなくしてください。', en: 'Switch off the console password of {user}.' },
    { user: code(principal) },
  ),
  why: say({ ja: '侵入者はこのパスワードで入りました。', en: 'The intruder came in with this password.' }),
  url: IAM_USERS,
  steps: [
    [say({ ja: '下のページを開き、この利用者を選びます。', en: 'Open the page below and choose this user.' })],
    [
      say({
        ja: '「セキュリティ認証情報」の「コンソールアクセスを管理」で、アクセスを無効にします。',
        en: 'Under "Security credentials", "Manage console access", switch the access off.',
      }),
    ],
  ],
});

export const removeFoothold = (foothold: Foothold): NextAction => ({
  title: say(
    { ja: '残っている入り口を閉じてください：{kind} {target}', en: 'Close the way back in: {kind} {target}' },
    { kind: say(footholdWords(foothold.kind)), target: code(foothold.target) },
  ),
  why: say({ ja: '侵入者が戻ってこられる入り口です。', en: 'The intruder can come back through it.' }),
  url: null,
  steps: [[say(foothold.remove)]],
});

const regionList = (regions: readonly string[]): Inline => {
  const named = regions.slice(0, MOST_REGIONS).join(', ');
  const more = regions.length - MOST_REGIONS;
  return more > 0
    ? say({ ja: '{named} ほか{more}リージョン', en: '{named} and {more} more Regions' }, { named, more })
    : say({ ja: named, en: named });
};

/** How many Regions the title names; the list in the report has them all. */
const MOST_REGIONS = 3;

/** `AWS::EC2::Instance` -> `EC2`: what the console's search field finds. */
const serviceOf = (type: string): string => type.split('::')[1] ?? type;

/** `Virtual server` begins small within an English sentence; a type that is written in capitals stays as it is. */
const withinSentence = ({ ja, en }: Bilingual): Bilingual => ({
  ja,
  en: /^[A-Z][a-z]/.test(en) ? `${en.charAt(0).toLowerCase()}${en.slice(1)}` : en,
});

/** `regions`: all where something runs, most first; `region`: where most of `type` is. */
export const stopResources = (count: number, type: string, region: string, regions: readonly string[]): NextAction => ({
  title: say(
    {
      ja: '動き続けている{type}など{n}件を止めてください（{regions}）。',
      en: 'Stop what is still running: {n} in all, such as {type} ({regions}).',
    },
    { n: count, type: say(withinSentence(resourceTypeWords(type))), regions: regionList(regions) },
  ),
  why: say({ ja: '動いている間、料金がかかり続けます。', en: 'They cost money for as long as they run.' }),
  url: null,
  steps: [
    [
      say(
        {
          ja: '管理画面の右上でリージョン {region} を選び、上の検索欄に {service} と入れて開き、この報告書の「何を作られたか」にあるものだけを終了・削除します。',
          en: 'Choose the Region {region} at the top right of the console, type {service} into the search field at the top and open it, and end or delete only what stands under "What they made" in this report.',
        },
        { region: code(region), service: code(serviceOf(type)) },
      ),
    ],
    [
      regions.length > 1
        ? say({
            ja: 'ほかのリージョンも同じように行います。一覧にないものには触れないでください。',
            en: 'Do the same in the other Regions. Leave alone what is not listed.',
          })
        : say({ ja: '一覧にないものには触れないでください。', en: 'Leave alone what is not listed.' }),
    ],
  ],
});

export const SECURE_ROOT: NextAction = {
  title: say({
    ja: 'ルートユーザーのパスワードを変え、二段階認証（MFA）を付けてください。',
    en: 'Change the password of the root user and add a second factor (MFA).',
  }),
  why: say({ ja: '侵入者は、アカウントで最も強い権限を使いました。', en: 'The intruder used the most powerful sign-in of the account.' }),
  url: ROOT_SECURITY,
  steps: [
    [
      say({
        ja: 'アカウントのメールアドレスでログインします。メールのパスワードも変えておきます。',
        en: 'Sign in with the e-mail address of the account. Change the password of that mailbox as well.',
      }),
    ],
    [
      say({
        ja: 'パスワードを変え、MFAを付け、ルートのアクセスキーがあれば無効にします。',
        en: 'Change the password, add MFA, and deactivate any access key of root.',
      }),
    ],
  ],
};

export const MORE_LOG: NextAction = {
  title: say({ ja: 'もっと長い期間の記録を用意して、もう一度調べてください。', en: 'Get a longer stretch of the log and investigate again.' }),
  why: say({ ja: '今ある記録だけでは、判断の材料が足りません。', en: 'What we have is not enough to judge by.' }),
  url: EVENT_HISTORY,
  steps: [
    [
      say({
        ja: '下のページを開き、期間を90日にして「イベントをダウンロード」を選びます。使ったことのあるリージョンとバージニア北部（us-east-1）で行います。',
        en: 'Open the page below, choose 90 days and "Download events". Do it in each Region you have used and in N. Virginia (us-east-1).',
      }),
    ],
  ],
};

export const NOTHING_FOUND: NextAction = {
  title: say({
    ja: '請求に見覚えのない料金があれば、「調べた範囲」の節で、抜けている記録がないか確かめてください。',
    en: 'If the bill still shows charges you do not know, see "What was read" below for parts of the log that are missing.',
  }),
  why: say({ ja: '記録に無いことは、この報告書には現れません。', en: 'What is not in the log cannot show up in this report.' }),
  url: EVENT_HISTORY,
  steps: [],
};

export const ANSWER_QUESTIONS: NextAction = {
  title: say({ ja: '「あなたへの質問」に答えて、もう一度調べてください。', en: 'Answer the "Questions for you", then investigate again.' }),
  why: say({ ja: 'あなたの操作かどうかが分かれば、はっきり判断できることがあります。', en: 'Knowing what was yours may settle it.' }),
  url: null,
  steps: [],
};

export const LOOK_AT_UNCLEAR: NextAction = {
  title: say({
    ja: '「だれが」の節の「未確定」の動きに、心当たりがあるか確かめてください。',
    en: 'See whether you recognise what is marked "unclear" under "Who".',
  }),
  why: say({ ja: '記録だけでは、あなたの操作と区別できませんでした。', en: 'The log alone could not tell it from your own work.' }),
  url: null,
  steps: [],
};

export const ASK_SUPPORT: NextAction = {
  title: say({ ja: 'AWSサポートの「アカウントおよび請求」に連絡してください。', en: 'Write to AWS Support, "Account and billing".' }),
  why: say({
    ja: '入り口も残りものも、記録の上では片付いています。不正な料金の相談はこの窓口で受け付けています。無料のプランでも使えます。',
    en: 'By the log, the doors are shut and nothing is left. This is the desk for unauthorized charges, and it is open to every plan, the free one included.',
  }),
  url: SUPPORT_CASE,
  steps: [],
};
