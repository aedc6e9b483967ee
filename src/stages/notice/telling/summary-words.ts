/** What the summary of a sweep says, in both languages. */
import type { Bilingual } from '../../../words/language.ts';
import { counted, countText } from '../../../words/number-format.ts';
import type { Burn, NoticeRecord, Outcome, WhoseReason } from '../notice-record.ts';
import { amountWords } from './amount-words.ts';

export const W = {
  account: { ja: 'アカウント', en: 'Account' },
  looked: { ja: '見た時刻', en: 'Looked' },
  scope: { ja: '見た範囲', en: 'Scope' },
  perHour: { ja: '1時間に', en: 'An hour' },
  so: { ja: 'これまで', en: 'So far' },
  midnight: { ja: '今夜まで', en: 'Midnight' },
  monthEnd: { ja: '月末まで', en: 'Month end' },
  missing: { ja: '含まれない', en: 'Left out' },
  byRegion: { ja: 'どこで', en: 'Where it burns' },
  byService: { ja: '何に', en: 'What it burns on' },
  dearest: { ja: '料金がかかっているもの (高い順)', en: 'What costs money now, dearest first' },
  makers: { ja: '止めても、また作り直すもの', en: 'What starts it again when it is stopped' },
  signals: { ja: '気をつけるしるし', en: 'Signs to look at' },
  unseen: { ja: '見られなかったところ', en: 'What could not be looked at' },
  now: { ja: '次にすること', en: 'What to do now' },
  allSeen: { ja: '見るはずのところは、すべて見ました。', en: 'Everything that was to be looked at was seen.' },
  notEnabled: { ja: '有効でないリージョン', en: 'Regions that are not enabled' },
  saved: { ja: '保存先', en: 'Saved' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Disks and addresses of machines that are listed: told by their number. */
export const partsOf = (count: number): Bilingual => ({
  ja: `上のものに付いている部品 (ディスクなど) ${countText(count)} 件`,
  en: `${counted(count, 'part')} of the above (disks and the like)`,
});
export const moreOf = (count: number): Bilingual => ({
  ja: `ほか ${countText(count)} 件 (--json で全部)`,
  en: `${countText(count)} more (all with --json)`,
});

/** The answer in one sentence. What was not seen is never left out of it. */
/** All was seen, the log was read, and of what costs money nothing was found to be the intruder's. What was made since the log ends may still be. */
export const noneTheirs = ({ answer, resources, coverage, stopped }: NoticeRecord, hasCase: boolean): boolean =>
  answer === 'burning' &&
  hasCase &&
  coverage.whole &&
  stopped === null &&
  !resources.some(({ burning, whose }) => burning && whose.is === 'not-mine');

export function headline(record: NoticeRecord, hasCase: boolean): Bilingual {
  const {
    answer,
    burn,
    coverage: { whole },
    stopped,
  } = record;
  if (noneTheirs(record, hasCase)) {
    const { ja, en } = amountWords(burn.perHour);
    const unknown = burn.priceUnknown === burn.burning;
    return {
      ja: `${unknown ? '料金のかかるものが動いています' : `1時間に${ja}かかっています`}が、侵入者のものと分かったものは、その中にありません。すべて自分のものか、下で確かめてください。`,
      en: `${unknown ? 'Things that cost money are running' : `What runs now costs ${en} an hour`}; none of it was found to be the intruder's. See below whether all of it is yours.`,
    };
  }
  if (answer === 'burning') {
    const { ja, en } = amountWords(burn.perHour);
    const only = !whole || stopped !== null;
    if (burn.priceUnknown === burn.burning)
      return { ja: '今も料金がかかっています。いくらかは分かりません。', en: 'Money is burning now. How much is not known.' };
    return {
      ja: `今も料金がかかっています。1時間に${ja}${only ? ' (見えた範囲で)' : ''}。`,
      en: `Money is burning now: ${en} an hour${only ? ', of what could be seen' : ''}.`,
    };
  }
  if (answer === 'nothing-seen') {
    return {
      ja: '時間ごとに料金がかかるものは、今は見当たりません。',
      en: 'Nothing that costs money by the hour is standing now.',
    };
  }
  return {
    ja: '料金がかかっているかどうかは、分かりません。見られなかったところがあります。',
    en: 'Whether money is burning cannot be told: not everything could be looked at.',
  };
}

/** What the sums do not hold. */
export function leftOutOf({ priceUnknown, startUnknown, byUse }: Burn): readonly Bilingual[] {
  return [
    ...(priceUnknown > 0
      ? [{ ja: `料金の分からないもの ${countText(priceUnknown)} 件`, en: `${counted(priceUnknown, 'resource')} of unknown price` }]
      : []),
    ...(startUnknown > 0
      ? [
          {
            ja: `いつ始まったか分からないもの ${countText(startUnknown)} 件 (「これまで」にだけ含まれない)`,
            en: `${counted(startUnknown, 'resource')} of unknown start (from "so far" only)`,
          },
        ]
      : []),
    ...(byUse > 0 ? [{ ja: `使った分だけかかるもの ${countText(byUse)} 件`, en: `${counted(byUse, 'resource')} charged by use` }] : []),
    { ja: '通信量、割引、税、クレジット', en: 'traffic, discounts, tax, credits' },
  ];
}

export const WHOSE: Readonly<Record<'mine' | 'not-mine' | 'unsure', Bilingual>> = {
  mine: { ja: 'あなたのもの', en: 'yours' },
  'not-mine': { ja: 'あなたのものではない', en: 'not yours' },
  unsure: { ja: '誰のものか不明', en: 'whose is unknown' },
};

export const WHOSE_REASON: Readonly<Record<WhoseReason, Bilingual | null>> = {
  'owner-said': { ja: 'あなたがそう言った', en: 'you said so' },
  case: { ja: '調査の結果', en: 'found by the investigation' },
  'case-parent': { ja: '作った元が調査で分かっている', en: 'made by something the investigation knows' },
  'creator-in-case': { ja: '作ったキーが調査で分かっている', en: 'made with a key the investigation knows' },
  'nothing-known': null,
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  scanned: { ja: '見た (ある)', en: 'seen, something there' },
  empty: { ja: '見た (何もない)', en: 'seen, empty' },
  denied: { ja: '見る権限がない', en: 'not allowed to look' },
  'not-enabled': { ja: '有効でない', en: 'not enabled' },
  unsupported: { ja: 'AWS が提供していない', en: 'not offered there' },
  throttled: { ja: '混みすぎて答えがない', en: 'too many requests, no answer' },
  failed: { ja: '失敗した', en: 'failed' },
  'not-reached': { ja: 'そこまで見る前に終わった', en: 'not reached' },
  'left-out': { ja: '見なかった', en: 'left out' },
};

export const STOPPED: Readonly<Record<'by-you' | 'credentials' | 'clock', Bilingual>> = {
  'by-you': { ja: '途中で止められたので、ここまでの分です。', en: 'It was stopped half-way: this is what was known by then.' },
  credentials: {
    ja: 'ログインの期限が途中で切れたので、ここまでの分です。もう一度ログインして、やり直してください。',
    en: 'The sign-in ran out half-way: this is what was known by then. Sign in again and run it once more.',
  },
  clock: {
    ja: 'このコンピューターの時計が合っていないため、AWS が答えませんでした。時計を合わせて、やり直してください。',
    en: 'The clock of this machine is wrong, so AWS did not answer. Set it and run this once more.',
  },
};

/** One thing to do, by what was found. */
export function nextThing({ answer, resources, coverage }: NoticeRecord, hasCase: boolean): Bilingual {
  const burning = resources.filter((one) => one.burning);
  const theirs = burning.some(({ whose }) => whose.is === 'not-mine');
  if (theirs && hasCase) {
    return {
      ja: '止めるには順番があります (先にキー、次に作り直すもの、そのあと本体)。hikeshi contain plan --case ケース が、その手順を示します。計画を見るだけでは、何も変わりません。',
      en: 'There is an order in which stopping works (keys, then what starts things again, then the things): hikeshi contain plan --case YOUR-CASE shows it. Making a plan changes nothing.',
    };
  }
  if (theirs) {
    return {
      ja: '先に、これらを作ったアクセスキーを「無効」にしてください (コンソールの IAM → ユーザー → セキュリティ認証情報)。キーが生きているうちは、止めてもまた作られます。消すのは、そのあとです。',
      en: 'First make the access keys that made these inactive (console: IAM, Users, Security credentials): while a key works, what you stop is made again. Stop and delete only after that.',
    };
  }
  if (answer === 'burning' && hasCase) {
    return {
      ja: '上のものを1つずつ見て、自分のものなら --mine、違うなら --not-mine を付けて、もう一度実行してください。',
      en: 'Go through the list above and say what is yours: run this again with --mine ID or --not-mine ID.',
    };
  }
  if (answer === 'burning') {
    return {
      ja: '身に覚えがあるか、上の一覧を見てください。身に覚えのないものがあれば、誰が作ったかを調べます: hikeshi collect でログを集め、hikeshi investigate で調べてください。',
      en: 'Look whether these are yours. If not, find out who made them: fetch the logs with hikeshi collect, then run hikeshi investigate.',
    };
  }
  if (coverage.counts.denied > 0) {
    return {
      ja: '見るだけの権限を付けて、もう一度見てください。必要な権限は hikeshi permissions が表示します。',
      en: 'Look again with permission to see everything: hikeshi permissions prints what is needed.',
    };
  }
  if (coverage.cells.some(({ whole }) => !whole)) {
    return {
      ja: '見られなかったところを、少し待ってからもう一度見てください (同じコマンドをもう一度)。',
      en: 'Wait a little and run the same command again, for what could not be looked at.',
    };
  }
  return {
    ja: '身に覚えのない請求があったなら、もう消えたものかもしれません。請求のファイルとログを集めて hikeshi investigate で調べてください。',
    en: 'If a bill surprised you, what made it may be gone already: get the bill and the logs and run hikeshi investigate.',
  };
}
