/** Ways back in as the findings tell them. */
import type { Foothold } from '../../investigate/index.ts';
import { nothingProposed, type Proposed } from './proposal.ts';

export const LEFT = { ja: '侵入者が残した入口です。', en: 'A way in that the intruder left.' };

/** Handed to the person, with the findings' own instructions. */
export const byHand = (one: Foothold): Proposed => ({
  ...nothingProposed,
  byHand: [{ subject: `${one.kind} ${one.target}`, said: one.remove, eventIds: one.eventIds }],
});
