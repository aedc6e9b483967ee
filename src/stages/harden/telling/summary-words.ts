import { countText, counted } from '../../../words/number-format.ts';

export const SUMMARY_WORDS = {
  open: {
    ja: (n: number, urgent: number) => `${countText(n)}項目が開いています${urgent === 0 ? '' : `（うち${countText(urgent)}項目は急ぎ）`}。`,
    en: (n: number, urgent: number) =>
      `${counted(n, 'check')} ${n === 1 ? 'is' : 'are'} open${urgent === 0 ? '' : `, ${countText(urgent)} of them urgent`}.`,
  },
  shut: { ja: '見られた範囲で、開いているものはありません。', en: 'Nothing is open, as far as could be seen.' },
  allShut: { ja: 'すべて確かめました。開いているものはありません。', en: 'Everything was looked at. Nothing is open.' },
  account: { ja: 'アカウント', en: 'Account' },
  looked: { ja: '見たもの', en: 'Looked at' },
  lookedAt: {
    ja: (asked: number, regions: number, refused: number) =>
      `${countText(regions)} リージョン、AWS への質問 ${countText(asked)} 件${refused === 0 ? '' : `（うち答えなし ${countText(refused)} 件）`}`,
    en: (asked: number, regions: number, refused: number) =>
      `${counted(regions, 'Region')}, ${counted(asked, 'question')} put to AWS${refused === 0 ? '' : ` (${countText(refused)} not answered)`}`,
  },
  fine: { ja: 'よし', en: 'In order' },
  inOrder: {
    ja: (good: number, beside: number) => `${countText(good)}項目（該当しないもの ${countText(beside)}）`,
    en: (good: number, beside: number) => `${counted(good, 'check')} (${countText(beside)} more do not apply)`,
  },
  unknown: { ja: '次のとおりか、確かめられませんでした', en: 'Could not find out whether' },
  nothingSeen: { ja: '何も見られませんでした。', en: 'Nothing could be looked at.' },
  more: { ja: (n: number) => `ほか${countText(n)}件`, en: (n: number) => `${countText(n)} more` },
  askedForWord: {
    ja: 'AWS からは見えないもの (受信箱など) は hikeshi harden fix 名前 で、1つずつ確かめられます。',
    en: 'What AWS does not show (such as the mailbox) is settled one by one with hikeshi harden fix NAME.',
  },
  walked: {
    ja: '(やり方を1つずつ案内し、できたかを AWS に聞いて確かめます)',
    en: '(leads you through it step by step, and asks AWS whether it worked)',
  },
  all: {
    ja: (n: number) => `影響も料金もない${countText(n)}項目をまとめて閉じる: hikeshi harden fix all (まず見せるだけ)`,
    en: (n: number) => `Shut the ${countText(n)} that break and cost nothing: hikeshi harden fix all (shows it first)`,
  },
  now: { ja: '次にすること', en: 'Next' },
  details: {
    ja: '1つずつ詳しく: hikeshi harden 名前 (例: hikeshi harden {id})',
    en: 'Each in detail: hikeshi harden NAME (like: hikeshi harden {id})',
  },
} as const;
