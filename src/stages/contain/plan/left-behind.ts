/** Ways back in as the findings tell them. */
import type { Foothold } from '../../investigate/index.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import { nothingProposed, type Proposed } from './proposal.ts';

export const LEFT = { ja: '侵入者が残した入口です。', en: 'A way in that the intruder left.' };

/** Handed to the person, with the findings' own instructions. */
export const byHand = (one: Foothold): Proposed => ({
  ...nothingProposed,
  byHand: [{ subject: `${one.kind} ${one.target}${place(one)}`, said: one.remove, eventIds: one.eventIds }],
});

/** What is global is written in us-east-1, which would only lead astray. */
const place = ({ region }: Foothold): string => (region === undefined || region === GLOBAL_REGION ? '' : ` (${region})`);
