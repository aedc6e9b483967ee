/** The sheet of the doors: what the account itself answered, before and now, line by line as AWS asks. */
import { countText } from '../../../../words/number-format.ts';
import { STATE_WORDS, type ChecksRecord, type Compared } from '../../../harden/index.ts';
import type { Block } from '../../document/blocks.ts';
import { badge, code, same, say, time, type Line, type Tone } from '../../document/inline.ts';
import type { SectionBuilder } from '../../sections/context.ts';
import { ASKS } from '../asks.ts';
import { checkedBy } from '../checked.ts';

const W = {
  heading: { ja: 'アカウントの守りの点検', en: 'Checks of the account itself' },
  lead: {
    ja: 'AWS の API に質問して得た答えです。最初の点検と、いちばん新しい点検を並べています。要求 ID は AWS 側の記録と照合できます。',
    en: "Answers of AWS's own APIs: the first time each was asked, and the newest. Request ids can be matched with AWS's records.",
  },
  caption: { ja: 'AWSが求める項目ごとの点検', en: 'Checks, by what AWS asks' },
  asked: { ja: 'AWSが求めること', en: 'What AWS asks' },
  checked: { ja: '点検したこと', en: 'What was checked' },
  before: { ja: '最初', en: 'At first' },
  now: { ja: 'いま', en: 'Now' },
  proof: { ja: '答えの時刻と要求 ID', en: 'Time of the answer and request id' },
  besides: { ja: 'そのほか', en: 'Besides' },
  runs: {
    ja: '点検 {n} 回、{from} から {to} まで。{m} リージョン。聞いた人：',
    en: '{n} runs of the checks, from {from} to {to}, {m} Regions. Asked by ',
  },
  refused: {
    ja: '最新の点検では、{n} 件の質問のうち {m} 件に答えがありませんでした。',
    en: 'Of {n} questions in the newest run, {m} were not answered.',
  },
  more: { ja: 'ほか{n}件', en: '{n} more' },
  word: { ja: '持ち主の申告（API では確認できません）', en: "The owner's word (no API shows it)" },
} as const;

const TONES: Readonly<Record<Compared['after']['state'], Tone>> = { pass: 'good', fail: 'bad', unknown: 'unknown', 'not-applicable': 'plain' };
const LINES_MOST = 4;

/** @param runs in order of time, at least one */
export const doorsSection =
  (runs: readonly ChecksRecord[]): SectionBuilder =>
  () => {
    const [first, last] = [runs[0], runs.at(-1)];
    const blocks: Block[] = [];
    if (first !== undefined && last !== undefined) {
      const fills = { n: countText(runs.length), from: time(first.at), to: time(last.at), m: countText(last.regions.length) };
      blocks.push({ kind: 'paragraph', line: [say(W.runs, fills), code(last.caller)] });
      if (last.refused > 0) blocks.push({ kind: 'paragraph', line: [say(W.refused, { n: countText(last.asked), m: countText(last.refused) })] });
    }
    blocks.push({
      kind: 'table',
      caption: W.caption,
      columns: [W.asked, W.checked, W.before, W.now, W.proof],
      rows: [
        ...ASKS.map(({ id, words }, index) => ({ id, words: [same(`${index + 1}. `), say(words)] as Line })),
        { id: null, words: [say(W.besides)] as Line },
      ].flatMap(({ id, words }) => checkedBy(runs, id).map((one, place) => rowOf(one, place === 0 ? words : []))),
      filterable: false,
    });
    return { id: 'doors', heading: W.heading, lead: [say(W.lead)], once: false, blocks };
  };

function rowOf({ before, after, afterAt }: Compared, asked: Line): readonly Line[] {
  const worst = after.lines.filter(({ state }) => state === after.state);
  const seen = worst.slice(0, LINES_MOST).flatMap(({ says }, place): Line => [...(place === 0 ? [] : [same(' / ')]), say(says)]);
  const more = worst.length > LINES_MOST ? [same(' / '), say(W.more, { n: countText(worst.length - LINES_MOST) })] : [];
  const request = worst.flatMap(({ evidence }) => evidence.flatMap(({ requestIds }) => requestIds))[0];
  return [
    asked,
    [say(after.title)],
    before === null ? [] : [badge(TONES[before.state], STATE_WORDS[before.state])],
    [badge(TONES[after.state], STATE_WORDS[after.state]), ...seen, ...more],
    worst.some(({ evidence }) => evidence.length > 0) ? [time(afterAt), ...(request === undefined ? [] : [same(' '), code(request)])] : [say(W.word)],
  ];
}
