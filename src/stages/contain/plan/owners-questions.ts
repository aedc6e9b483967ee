/** What only the owner can tell: things of unclear origin are asked about and never touched. */
import type { Findings } from '../../investigate/index.ts';
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { Bilingual } from '../../../words/language.ts';
import { regionInWords } from '../../../words/place-names.ts';
import type { Note } from './proposal.ts';

export function ownersQuestions({ questions, resources }: Findings): readonly Note[] {
  const asked = questions.map(({ subject, ja, en, eventIds }) => ({ subject, said: { ja, en }, eventIds }));
  const subjects = new Set(asked.map((one) => one.subject));
  const unclear = resources.filter((one) => one.verdict === 'unclear' && one.state !== 'deleted' && !one.implicit && !subjects.has(one.id));
  return [
    ...asked,
    ...unclear.map(({ type, id, region, createEventId }) => ({
      subject: id,
      said: {
        ja: `${resourceWords(type).ja} ${id}${placeIn(type, region).ja} は、あなたのものですか? 違うなら hikeshi investigate --not-mine ${id} で調べ直してから、計画を作り直してください。`,
        en: `Is the ${resourceWords(type).en[0]} ${id}${placeIn(type, region).en} yours? If not, investigate again with --not-mine ${id} and make the plan anew.`,
      },
      eventIds: createEventId === null ? [] : [createEventId],
    })),
  ];
}

/** Users and roles are in no Region. */
const placeIn = (type: string, region: string): Bilingual => {
  if (type.startsWith('AWS::IAM::')) return { ja: '', en: '' };
  const { ja, en } = regionInWords(region);
  return { ja: ` (${ja})`, en: ` in ${en}` };
};
