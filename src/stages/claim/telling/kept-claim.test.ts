import { describe, expect, it } from 'vitest';
import { SAMPLE_TOLD, SHORT_TOLD } from '../testing/claim-samples.ts';
import { keptClaim, readKeptClaim } from './kept-claim.ts';

describe('a kept claim', () => {
  it.each([
    ['the sample', SAMPLE_TOLD],
    ['a short refund', SHORT_TOLD],
  ])('comes back as it was: %s', (_, told) => {
    expect(readKeptClaim(keptClaim(told))).toEqual(told);
  });

  it.each([
    ['not there', null],
    ['cut', '{"schema":"hikeshi.cl'],
    ['of another kind', '{"schema":"hikeshi.claim/1"}'],
    ['nothing', 'null'],
  ])('is none when it is %s', (_, text) => {
    expect(readKeptClaim(text)).toBeNull();
  });
});
