/** What was read of Event history, in words: whole, how far back, or why not. Denied is said loudly, because it must not pass for empty. */
import type { Bilingual } from '../../../words/language.ts';
import { countText, counted } from '../../../words/number-format.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { PassState } from '../history/coverage.ts';
import type { PassName } from '../history/passes.ts';
import type { RegionState } from './region-states.ts';

const PASS_WORDS: Readonly<Record<PassName, Bilingual>> = {
  writes: { ja: '変更', en: 'changes' },
  'sign-ins': { ja: 'サインイン', en: 'sign-ins' },
  suspects: { ja: '疑わしいキーとユーザー', en: 'suspect keys and users' },
  bedrock: { ja: 'Bedrock (AI モデル) の利用', en: 'use of Bedrock models' },
  everything: { ja: 'すべて', en: 'everything' },
};

const NAMES_MOST = 6;

/** `us-east-1, eu-west-1 and 3 more` */
function named(states: readonly RegionState[]): Bilingual {
  const shown = states.slice(0, NAMES_MOST).map(({ region }) => region);
  const more = states.length - shown.length;
  if (more === 0) return { ja: shown.join('、'), en: shown.join(', ') };
  return { ja: `${shown.join('、')} ほか ${more}`, en: `${shown.join(', ')} and ${more} more` };
}

/** @param when tells an ISO time for people */
export function historyLines(states: readonly RegionState[], when: (iso: string) => string): Bilingual[] {
  const of = (state: PassState): RegionState[] => states.filter((one) => one.state === state);
  const lines: Bilingual[] = [];
  const whole = of('whole');
  if (whole.length > 0) {
    const events = whole.reduce((sum, one) => sum + one.events, 0);
    lines.push({
      ja: `全期間を読めた: ${whole.length} リージョン (${countText(events)} 件)`,
      en: `Read whole: ${counted(whole.length, 'Region')} (${counted(events, 'event')})`,
    });
  }
  for (const one of of('until')) lines.push(partly(one, when));
  for (const state of ['throttled', 'failed'] as const) for (const one of of(state)) lines.push(broken(one, when));
  const denied = of('denied');
  if (denied.length > 0) {
    const missing = visibleText(denied[0]?.why?.code ?? 'cloudtrail:LookupEvents');
    lines.push({
      ja: `見る許可がない (「何もない」ではありません): ${named(denied).ja} (足りない権限: ${missing})`,
      en: `Not allowed to look, which does not mean empty: ${named(denied).en} (missing permission: ${missing})`,
    });
  }
  const off = of('not-enabled');
  if (off.length > 0)
    lines.push({ ja: `使えるようにしていないリージョン: ${off.length}`, en: `Not switched on in this account: ${counted(off.length, 'Region')}` });
  const none = of('unsupported');
  if (none.length > 0) lines.push({ ja: `イベント履歴のないリージョン: ${named(none).ja}`, en: `Without Event history: ${named(none).en}` });
  return lines;
}

function partly({ region, readBackTo, wholePasses, events }: RegionState, when: (iso: string) => string): Bilingual {
  const count = { ja: `${countText(events)} 件`, en: counted(events, 'event') };
  const passes = wholeWords(wholePasses);
  return readBackTo === null
    ? { ja: `${region}: まだ全部は読めていない (${count.ja})${passes.ja}`, en: `${region}: not all read yet (${count.en})${passes.en}` }
    : {
        ja: `${region}: ${when(readBackTo)} まで読めた (${count.ja})${passes.ja}`,
        en: `${region}: read back to ${when(readBackTo)} (${count.en})${passes.en}`,
      };
}

function wholeWords(passes: readonly string[]): Bilingual {
  const words = [...new Set(passes)].map((one) => PASS_WORDS[one as PassName]);
  if (words.length === 0) return { ja: '', en: '' };
  return { ja: `。全期間を読めたもの: ${words.map(({ ja }) => ja).join('、')}`, en: `; whole: ${words.map(({ en }) => en).join(', ')}` };
}

function broken({ region, state, readBackTo, why }: RegionState, when: (iso: string) => string): Bilingual {
  const far = readBackTo === null ? { ja: '', en: '' } : { ja: ` (${when(readBackTo)} までは読めた)`, en: ` (read back to ${when(readBackTo)})` };
  if (state === 'throttled')
    return { ja: `${region}: AWS が「多すぎる」と断り続けた${far.ja}`, en: `${region}: AWS kept refusing for too many requests${far.en}` };
  const code = visibleText(why?.code ?? '');
  return { ja: `${region}: 読めなかった (${code})${far.ja}`, en: `${region}: could not be read (${code})${far.en}` };
}
