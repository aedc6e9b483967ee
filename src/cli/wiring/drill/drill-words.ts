/** What a drill says. */
import { money } from '../../../knowledge/money/money-words.ts';
import type { Decimal } from '../../../knowledge/money/decimal.ts';
import type { DrillMoney } from '../../../practice/index.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { twoTimes } from '../../../words/time-format.ts';
import type { StepWord } from './drill-script.ts';
import { ZONE_OF_DRILLS } from './drill.ts';

export const usd = (amount: Decimal): Bilingual => money(amount, 'USD');

/** `2025-12-07 20:30 JST (UTC 2025-12-07 11:30)` */
export function momentText(seconds: number): string {
  const { local, zone, utc } = twoTimes(new Date(seconds * 1000).toISOString(), ZONE_OF_DRILLS);
  return `${local.slice(0, 16)} ${zone} (UTC ${utc.slice(0, 16)})`;
}

export const WELCOME: Bilingual = {
  ja: `これは練習です。アカウントも、お金も、犯人も、AWS からの返事も、すべてこのコンピューターの中の作り物です。
通信はしません。本物の AWS アカウントには何も起きません。時間も作り物で、あなたが動くぶんだけ進みます。

あなたは、ある AWS アカウントの持ち主です。AWS からのメールに気づきました。`,
  en: `This is a drill. The account, the money, the intruder and AWS's answers are all made up inside this computer.
There is no network, and nothing happens to any real AWS account. The time is made up too: it passes as you act.

You own an AWS account. You see a mail from AWS.`,
};

export const billMail = (burned: Decimal): Bilingual => ({
  ja: `  件名: AWS Budgets: monthly が上限を超えました
  今月の実績額が、設定した10.00米ドルを超えました。現在およそ ${usd(burned).ja}。`,
  en: `  Subject: AWS Budgets: monthly has exceeded your alert threshold
  The actual cost of this month is above the US$10.00 you set. It is now about ${usd(burned).en}.`,
});

export const STEP_NAMES: Readonly<Record<StepWord, Bilingual>> = {
  look: { ja: 'いま何が動いて、いくらかかっているか見る', en: 'See what is running now and what it costs' },
  investigate: { ja: '記録を集めて、だれが何をしたか調べる', en: 'Collect the logs and find out who did what' },
  contain: { ja: '火を消す (鍵を止め、動いているものを止める)', en: 'Put it out (stop the keys, stop what runs)' },
  harden: { ja: '戸締まりをする (MFA、パスワード、見張り)', en: 'Shut the doors (MFA, passwords, alarms)' },
  write: { ja: 'AWS サポートに知らせる', en: 'Write to AWS Support' },
  wait: { ja: '待つ (例: wait 6h。長さなしなら、返事が来るまで)', en: 'Wait (wait 6h, wait 2d; alone: until an answer comes)' },
  read: { ja: '届いた返事を読む', en: 'Read what arrived' },
  claim: { ja: '返してもらう料金を計算する', en: 'Work out what to ask back' },
  dossier: { ja: 'AWS に渡す報告書を作る', en: 'Write the dossier for AWS' },
  console: { ja: 'コンソールで、自分で何かする (キーの削除、解約など)', en: 'Do something in the console yourself (delete, close ...)' },
  end: { ja: '練習を終えて、結果を見る', en: 'End the drill and see how it went' },
};

/** Two lines above the menu: when it is, and what the intruder costs. */
export const standing = (now: number, { burned, burningPerHour }: DrillMoney, language: Language): string =>
  ({
    ja: `${momentText(now)}\nこれまでの被害 ${usd(burned).ja}、いま1時間に ${usd(burningPerHour).ja}`,
    en: `${momentText(now)}\nlost so far ${usd(burned).en}, burning ${usd(burningPerHour).en} an hour`,
  })[language];

export const NEXT: Bilingual = { ja: '次は', en: 'Next' };
export const PROMPT: Bilingual = { ja: '番号か言葉 (Enter だけなら「次」)> ', en: 'Number or word (Enter: the next step)> ' };
export const NOT_A_STEP: Bilingual = {
  ja: 'その入力はわかりませんでした。左の番号か、英語の言葉を入力してください。何も起きていません。',
  en: 'That is none of the steps. Type the number or the word on the left. Nothing has happened.',
};
export const INVESTIGATE_FIRST: Bilingual = {
  ja: 'まだ、だれが何をしたか調べていません。先に investigate を入力してください。何も起きていません。',
  en: 'It has not been investigated yet who did what. Type investigate first. Nothing has happened.',
};
export const NO_TERMINAL: Bilingual = {
  ja: 'ここでは質問に答えてもらえません。おわりまで自動で見るなら --demo、自分の台本なら --script FILE を付けてください。',
  en: 'Nobody can answer questions here. Add --demo to watch it run to the end by itself, or --script FILE for a script of your own.',
};

/** `1 h 25 min`, `2 d 3 h` */
export function lengthText(seconds: number, language: Language): string {
  const whole = Math.round(seconds / 60);
  const [days, hours, minutes] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  const [d, h, m] = { ja: ['日', '時間', '分'], en: [' d', ' h', ' min'] }[language] as [string, string, string];
  const gap = language === 'en' ? ' ' : '';
  if (days > 0) return `${days}${d}${gap}${hours}${h}`;
  return hours > 0 ? `${hours}${h}${gap}${minutes}${m}` : `${minutes}${m}`;
}
