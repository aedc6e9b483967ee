/** The words around what was understood of a message. */
import type { Bilingual } from '../../../../words/language.ts';

export const REPLY_WORDS = {
  unsure: { ja: 'この連絡が何か、文面からは判断できません', en: 'This text does not tell what kind of message it is' },
  kinds: { ja: 'この連絡は: {kinds}', en: 'This is: {kinds}' },
  likely: { ja: '(おそらく)', en: '(likely)' },
  meaning: { ja: '意味', en: 'Meaning' },
  rests: { ja: 'もとになった文', en: 'It rests on' },
  asks: { ja: '求められていること', en: 'What it asks' },
  deadline: { ja: '期限', en: 'By when' },
  forgery: { ja: '疑わしいところ', en: 'What looks wrong' },
  next: { ja: 'つぎにすること', en: 'What to do next' },
  not: { ja: 'しないこと', en: 'What not to do' },
  letter: { ja: '返事の下書き: hikeshi letter {letter} --case {case}', en: 'Draft of an answer: hikeshi letter {letter} --case {case}' },
  cut: { ja: '長い文章なので、はじめの12万字だけを読みました。', en: 'The text is long: only its first 120,000 characters were read.' },
  kept: { ja: 'ケースの記録に加えました ({entry})。', en: 'Added to the journal of the case ({entry}).' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const STATE_WORDS = {
  done: { ja: '済み', en: 'done' },
  ready: { ja: '送るものはケースにあります', en: 'what to send is in the case' },
  open: { ja: 'まだ', en: 'open' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const HOW_WORDS = {
  time: { ja: '', en: '' },
  'end-of-day': {
    ja: '時刻が書かれていないので、その日の終わりの早いほう',
    en: 'it gives no time: the end of that day, the earlier of UTC and yours',
  },
  'start-of-day': { ja: '「より前」なので、その日が始まるまで', en: '"before": until that day begins' },
  counted: { ja: 'メールの日時から数えました', en: 'counted from when it was sent' },
  'not-counted': {
    ja: '届いた日時が分かれば数えられます (--received 2026-12-07T09:00)',
    en: 'say when it arrived to have it counted (--received 2026-12-07T09:00)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
