/** What was done to secure the account, in AWS's order, as far as the log or the record shows it; and what is not shown. */
import { answersTo, type Answer } from '../../dossier/answers.ts';
import type { AskId } from '../../dossier/asks.ts';
import { checkedBy } from '../../dossier/checked.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { line, type LetterLine } from '../text/letter-text.ts';
import { inJournal, inWords, moment, type Traced } from '../text/traced.ts';
import { SECURED_STEPS } from '../../../../case/catalogues/secured-steps.ts';
import type { Bilingual } from '../../../../words/language.ts';

const STATE: Readonly<Record<'proved' | 'checked' | 'partly' | 'none', { readonly dated: Bilingual; readonly undated: Bilingual }>> = {
  proved: {
    dated: { ja: '：済み ({time}、CloudTrail で確認できます)', en: ': done ({time}, shown by CloudTrail)' },
    undated: { ja: '：済み (添付の報告書にあります)', en: ': done (see the attached dossier)' },
  },
  checked: {
    dated: { ja: '：済み (AWS の API に質問して確認しました。下に詳細があります)', en: ": done (seen by asking AWS's APIs; details below)" },
    undated: { ja: '：済み (AWS の API に質問して確認しました。下に詳細があります)', en: ": done (seen by asking AWS's APIs; details below)" },
  },
  partly: {
    dated: { ja: '：一部済み ({time}、CloudTrail で確認できます)', en: ': done in part ({time}, shown by CloudTrail)' },
    undated: { ja: '：一部済み', en: ': done in part' },
  },
  none: {
    dated: { ja: '：該当するものはありません', en: ': nothing of the kind was found' },
    undated: { ja: '：該当するものはありません', en: ': nothing of the kind was found' },
  },
};
/** One recorded step is not all that AWS asks under this point: the letter says which, not that all is done. */
const SAID: Bilingual = { ja: '：{steps} (当方の記録)', en: ': {steps} (by our own record)' };

/** The mailbox lies outside AWS: no API shows it, and the letter does not say one did. */
const CHECKED_AND_SAID: Bilingual = {
  ja: '：済み (AWS の API に質問して確認しました。API に出ないものは当方の申告です。下に詳細があります)',
  en: ": done (seen by asking AWS's APIs; what they do not show is our own word; details below)",
};
const restsOnWord = ({ checks = [] }: LetterMaterial, ask: AskId): boolean =>
  checkedBy(checks, ask).some(({ after }) => after.state === 'pass' && after.lines.every(({ evidence }) => evidence.length === 0));

const answers = ({ report, record, checks = [] }: LetterMaterial): readonly Answer[] =>
  (report === null ? [] : answersTo({ report, record, checks, claim: null })).filter(({ ask }) => ask.id !== 'answer');

/** One line for each thing AWS asks for which something was done. */
export const doneByAsk = (material: LetterMaterial): LetterLine[] =>
  answers(material).flatMap((answer) => {
    const { state, ask } = answer;
    if (state === 'not-recorded') return [];
    if (state === 'said') return [line(joined(ask.words, SAID), { steps: stepsFor(material, ask.id) })];
    if (state === 'checked') return [line(joined(ask.words, restsOnWord(material, ask.id) ? CHECKED_AND_SAID : STATE.checked.undated))];
    const act = answer.acts[0];
    const time = act === undefined ? null : moment(act.time, { from: 'log', events: [act.eventId] });
    return [line(joined(ask.words, time === null ? STATE[state].undated : STATE[state].dated), time === null ? {} : { time })];
  });

const joined = (a: Bilingual, b: Bilingual): Bilingual => ({ ja: `${a.ja}${b.ja}`, en: `${a.en}${b.en}` });

/** Each step once, by its newest entry: a step may be recorded as often as it was done. */
const stepsFor = ({ record }: LetterMaterial, ask: string): Traced[] =>
  [...new Map(record.secured.map((one) => [one.step, one])).values()]
    .filter(({ step }) => SECURED_STEPS[step].asked === ask)
    .map(({ entry, step }) => inWords(SECURED_STEPS[step].name, inJournal(entry)));

/** What AWS asks and neither shows. */
export const notShown = (material: LetterMaterial): LetterLine[] =>
  answers(material)
    .filter(({ state }) => state === 'not-recorded')
    .map(({ ask }) => line(ask.words));
