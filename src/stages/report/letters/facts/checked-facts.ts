/**
 * What the account itself answered when it was asked (`harden`), line by line as AWS asks: when it was in order, by which call and request, and when it was seen
 * open before. What rests on the owner's word is said to.
 */
import { beforeAndAfter, type Compared } from '../../../harden/index.ts';
import { ASKS } from '../../dossier/asks.ts';
import { checkedBy } from '../../dossier/checked.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { line, type LetterLine } from '../text/letter-text.ts';
import { asIs, inChecks, inWords, moment, type Traced } from '../text/traced.ts';

const W = {
  inOrder: {
    ja: '{check}：{time} に AWS の API で確認 ({call}、要求 ID {request})',
    en: "{check}: so at {time} by AWS's API ({call}, request id {request})",
  },
  mended: {
    ja: '{check}：{time} に AWS の API で確認 ({call}、要求 ID {request})。{before} の時点ではそうなっていませんでした',
    en: "{check}: so at {time} by AWS's API ({call}, request id {request}); it was not at {before}",
  },
  word: { ja: '{check}：当方の申告です (AWS の API では確認できません)', en: "{check}: by our own word (AWS's APIs do not show it)" },
  open: { ja: '{check}：{time} の時点では、まだそうなっていません', en: '{check}: not so yet at {time}' },
} as const;

const asked = ({ checks = [] }: LetterMaterial): readonly Compared[] => ASKS.flatMap(({ id }) => checkedBy(checks, id));

/** One line for each check of something AWS asks that is in order, in AWS's order. */
export const inOrderByChecks = (material: LetterMaterial): LetterLine[] =>
  asked(material).flatMap((one) => {
    const { after, before, beforeAt } = one;
    if (after.state !== 'pass') return [];
    const evidence = after.lines.flatMap((each) => each.evidence)[0];
    const check = named(one);
    if (evidence === undefined) return [line(W.word, { check })];
    const from = inChecks(one.afterAt, after.id);
    const fills = { check, time: moment(evidence.at, from), call: asIs(evidence.call, from), request: asIs(evidence.requestIds[0] ?? '-', from) };
    if (before?.state !== 'fail' || beforeAt === null) return [line(W.inOrder, fills)];
    return [line(W.mended, { ...fills, before: moment(beforeAt, inChecks(beforeAt, after.id)) })];
  });

/** What AWS asks and the account answered is not so yet; what is only worth having is left out. */
export const openByChecks = ({ checks = [] }: LetterMaterial): LetterLine[] =>
  beforeAndAfter(checks)
    .filter(({ after }) => after.state === 'fail' && after.step !== null && after.urgency !== 'good')
    .map((one) => line(W.open, { check: named(one), time: moment(one.afterAt, inChecks(one.afterAt, one.after.id)) }));

const named = ({ after, afterAt }: Compared): Traced => inWords(after.title, inChecks(afterAt, after.id));
