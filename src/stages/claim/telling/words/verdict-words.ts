/** The three parts of a bill, by the words and colours people see everywhere. */
import type { Bilingual } from '../../../../words/language.ts';
import type { CostPart, Tone } from '../../../report/index.ts';
import type { ChargeVerdict } from '../../claim.ts';

export const VERDICT_WORDS: Readonly<Record<ChargeVerdict, Bilingual>> = {
  unauthorized: { ja: '侵入者による料金', en: 'Not yours' },
  undecided: { ja: '決められない料金', en: 'Undecided' },
  owner: { ja: 'あなたの料金', en: 'Yours' },
};

export const VERDICT_TONES: Readonly<Record<ChargeVerdict, Tone>> = { unauthorized: 'attacker', undecided: 'unclear', owner: 'owner' };

/** In pictures the owner's part lies on the ground, so that what came on top of the usual bill is seen at once. */
export const STACKED: readonly ChargeVerdict[] = ['owner', 'undecided', 'unauthorized'];

export const STACK_PARTS: readonly CostPart[] = STACKED.map((verdict) => ({ tone: VERDICT_TONES[verdict], name: VERDICT_WORDS[verdict] }));
