/** Fixes that set one switch in every region in which the check fails. */
import type { AwsCall } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Reading } from '../reads/read.ts';
import type { Fix } from './fix.ts';
import { FREE, alone, undoneBy } from './fix-parts.ts';

export interface RegionFix {
  readonly does: Bilingual;
  readonly breaks: Bilingual | null;
  readonly calls: Fix['calls'];
  readonly set: (region: string) => AwsCall;
  /** Takes it back to what the answer of before says. */
  readonly back: (region: string, before: Reading) => AwsCall;
}

export const regionFix = ({ does, breaks, calls, set, back }: RegionFix): Fix => ({
  cost: FREE,
  breaks,
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls,
  steps: ({ lines }) =>
    lines.flatMap(({ state, region, from: [before] }) =>
      state === 'fail' && region !== null && before !== undefined
        ? [alone(region, { ja: `${region}: ${does.ja}`, en: `${region}: ${does.en}` }, set(region), undoneBy(back(region, before)))]
        : [],
    ),
});
