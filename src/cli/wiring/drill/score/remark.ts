/** Something done well or badly in a drill, with the fact that shows it; and the lines of the proof sheet that show nothing yet. */
import type { Answer } from '../../../../stages/report/index.ts';
import type { Bilingual } from '../../../../words/language.ts';

export interface Remark {
  readonly says: Bilingual;
  readonly fact: Bilingual;
}

export const openAnswers = (proof: readonly Answer[]): readonly Answer[] =>
  proof.filter(({ state }) => state === 'not-recorded' || state === 'partly');
