/** What trails there are, whether they still write, and what of their logs is in the case now. */
import type { Bilingual } from '../../../words/language.ts';
import { counted, countText } from '../../../words/number-format.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { Amount, TrailCollected, TrailState } from '../trails/collect-trails.ts';

export const sizeText = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

export const NO_TRAIL: Bilingual = {
  ja: '証跡 (トレイル) はありません。記録はイベント履歴の 90 日分だけです。',
  en: 'There is no trail: Event history, 90 days, is all there is.',
};

/** Source: CloudTrail user guide, "Working with CloudTrail Event history": management events only. */
export const ONLY_TRAILS: Bilingual = {
  ja: 'イベント履歴に載らないもの: S3 のファイルの読み書き、Lambda の呼び出し、メールや SMS の送信など (データイベント)。記録していた証跡がなければ、どこにもありません。',
  en: 'Not in Event history: reading and writing of S3 files, Lambda invocations, sending of mail and SMS (data events). Without a trail that recorded them they are nowhere.',
};

const STATES: Readonly<Record<TrailState, (amount: Amount) => Bilingual>> = {
  whole: (had) => ({
    ja: `ログ ${countText(had.files)} 個 (${sizeText(had.bytes)}) をすべて取り込んだ`,
    en: `all ${counted(had.files, 'log file')} (${sizeText(had.bytes)}) are in the case`,
  }),
  part: (had) => ({ ja: `ログは一部だけ (${countText(had.files)} 個)`, en: `only part of its logs (${counted(had.files, 'file')})` }),
  'not-fetched': (had) => ({
    ja: `ログは取り込んでいない (手元に ${countText(had.files)} 個)`,
    en: `its logs were not fetched (${counted(had.files, 'file')} at hand)`,
  }),
  'no-room': () => ({ ja: 'ディスクの空きが足りず、取り込んでいない', en: 'not fetched: the disk has no room' }),
  denied: () => ({ ja: 'ログの保存先を見る許可がない (「空」ではありません)', en: 'not allowed to look at its logs, which does not mean empty' }),
  absent: () => ({ ja: 'ログの保存先のバケットがない', en: 'the bucket for its logs does not exist' }),
  'not-enabled': () => ({ ja: 'ログの保存先のリージョンが使えない', en: 'the Region of its bucket is not switched on' }),
  throttled: () => ({ ja: 'AWS に断られ続けて取り込めなかった', en: 'AWS kept refusing for too many requests' }),
  failed: () => ({ ja: '取り込めなかった', en: 'could not be fetched' }),
};

/** @param when tells an ISO time for people */
export function trailLines(trails: readonly TrailCollected[], when: (iso: string) => string): Bilingual[] {
  return trails.flatMap((one) => {
    const { trail } = one;
    const name = visibleText(cutText(trail.name, 60).text);
    const said = STATES[one.state](one.had);
    const why = one.why === null ? '' : ` (${visibleText(cutText(one.why.code, 80).text)})`;
    const lines: Bilingual[] = [{ ja: `${name}: ${said.ja}${why}`, en: `${name}: ${said.en}${why}` }];
    if (trail.logging === false) lines.push(stopped(name, trail.stoppedAt, when));
    if (trail.management === 'none' || trail.management === 'only-reads')
      lines.push({
        ja: `${name}: 変更の記録を取らない設定になっている。誰がいつ変えたかは、調べると分かる`,
        en: `${name} is set not to record changes; investigating shows who set it so`,
      });
    if (!trail.validated)
      lines.push({ ja: `${name}: 改ざん検知 (ダイジェスト) はオフ`, en: `${name}: no digests, so its logs cannot be proved unaltered` });
    return lines;
  });
}

const stopped = (name: string, at: string | null, when: (iso: string) => string): Bilingual => {
  const time = at === null ? { ja: '', en: '' } : { ja: ` (${when(at)} から)`, en: ` (since ${when(at)})` };
  return {
    ja: `${name}: 記録が止められている${time.ja}。誰が止めたかは、調べると分かる`,
    en: `${name} is STOPPED${time.en}; investigating shows who stopped it`,
  };
};
