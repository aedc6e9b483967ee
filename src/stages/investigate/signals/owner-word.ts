/** S2: the owner's own word about a key, a user or an address. The strongest evidence there is, kept in the case and used on every re-run. */
import type { Hand } from '../hands/hand.ts';
import type { OwnerStatements } from '../statements.ts';
import type { Evidence } from './evidence.ts';
import { names } from './subjects.ts';

const OWNER_WORD_WEIGHT = 20;

export function ownerWord(hands: readonly Hand[], statements: OwnerStatements): Evidence[] {
  return hands
    .filter((hand) => hand.nature === 'direct')
    .flatMap((hand) => [
      ...statements.notMine.filter((subject) => names(subject, hand)).map((subject) => said(hand, subject, OWNER_WORD_WEIGHT)),
      ...statements.mine.filter((subject) => names(subject, hand)).map((subject) => said(hand, subject, -OWNER_WORD_WEIGHT)),
    ]);
}

function said(hand: Hand, subject: string, weight: number): Evidence {
  return {
    handId: hand.id,
    signal: 'S2',
    weight,
    sort: 'word',
    says:
      weight > 0
        ? { en: `You said: ${subject} is not yours.`, ja: `「${subject} は自分のものではない」というあなたの申告によります。` }
        : { en: `You said: ${subject} is yours.`, ja: `「${subject} は自分のものだ」というあなたの申告によります。` },
    eventIds: [hand.firstEventId],
  };
}
