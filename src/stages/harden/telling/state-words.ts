/** States and urgencies in words. */
import type { Bilingual } from '../../../words/language.ts';
import type { State, Urgency } from '../check.ts';

export const STATE_WORDS: Readonly<Record<State, Bilingual>> = {
  pass: { ja: 'よし', en: 'in order' },
  fail: { ja: '開いている', en: 'open' },
  unknown: { ja: '確かめられない', en: 'not known' },
  'not-applicable': { ja: '該当なし', en: 'does not apply' },
};

export const URGENCY_WORDS: Readonly<Record<Urgency, Bilingual>> = {
  urgent: { ja: '急ぐもの (侵入者がまだ使えるかもしれない扉)', en: 'Urgent (doors the intruder may still use)' },
  important: { ja: '大切なもの (AWS が求める、または次に気づくためのもの)', en: 'Important (AWS asks for it, or the next time would go unseen)' },
  good: { ja: '余裕があるとき', en: 'When there is time' },
};
