/** Whose use it was: what AWS does for something an intruder made is the intruder's use, what it does for the owner's things the owner's. */
import type { Hand } from '../../account/call.ts';

export type Side = 'owner' | 'intruder';

export const sideOf = (hand: Hand): Side => (hand === 'attacker' || hand === 'consequence' ? 'intruder' : 'owner');
