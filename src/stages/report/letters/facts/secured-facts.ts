/** What was done to secure the account, in AWS's order, as far as the log or the record shows it; and what is not shown. */
import { answersTo, type Answer } from '../../dossier/answers.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { line, type LetterLine } from '../text/letter-text.ts';
import { inJournal, moment, type Traced } from '../text/traced.ts';
import type { EntryId } from '../../../../case/case-record.ts';
import type { Bilingual } from '../../../../words/language.ts';

const STATE: Readonly<Record<'proved' | 'partly' | 'said' | 'none', { readonly dated: Bilingual; readonly undated: Bilingual }>> = {
  proved: {
    dated: { ja: '：済み ({time}、CloudTrail で確認できます)', en: ': done ({time}, shown by CloudTrail)' },
    undated: { ja: '：済み (CloudTrail で確認できます)', en: ': done (shown by CloudTrail)' },
  },
  partly: {
    dated: { ja: '：一部済み ({time}、CloudTrail で確認できます)', en: ': done in part ({time}, shown by CloudTrail)' },
    undated: { ja: '：一部済み', en: ': done in part' },
  },
  said: {
    dated: { ja: '：済み ({time}、当方の記録)', en: ': done ({time}, by our own record)' },
    undated: { ja: '：済み (当方の記録)', en: ': done (by our own record)' },
  },
  none: {
    dated: { ja: '：該当するものはありません', en: ': nothing of the kind was found' },
    undated: { ja: '：該当するものはありません', en: ': nothing of the kind was found' },
  },
};

const answers = ({ report, record }: LetterMaterial): readonly Answer[] =>
  (report === null ? [] : answersTo({ report, record, claim: null })).filter(({ ask }) => ask.id !== 'answer');

/** One line for each thing AWS asks that is done, in part or wholly. */
export const doneByAsk = (material: LetterMaterial): LetterLine[] =>
  answers(material).flatMap((answer) => {
    const { state, ask } = answer;
    if (state === 'not-recorded') return [];
    const time = timeOf(answer);
    const end = time === null ? STATE[state].undated : STATE[state].dated;
    return [line({ ja: `${ask.words.ja}${end.ja}`, en: `${ask.words.en}${end.en}` }, time === null ? {} : { time })];
  });

/** What AWS asks and neither shows. */
export const notShown = (material: LetterMaterial): LetterLine[] =>
  answers(material)
    .filter(({ state }) => state === 'not-recorded')
    .map(({ ask }) => line(ask.words));

function timeOf({ acts, recorded }: Answer): Traced | null {
  const [act] = acts;
  if (act !== undefined) return moment(act.time, { from: 'log', events: [act.eventId] });
  const told = recorded.find(({ at }) => at !== null);
  const entry = told?.refs[0];
  return told?.at === undefined || told.at === null || entry === undefined ? null : moment(told.at, inJournal(entry as EntryId));
}
