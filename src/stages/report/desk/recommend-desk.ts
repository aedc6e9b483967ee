/** Where to turn first, what else, what to bring, what to leave alone, and which open questions would change that. Pure. */
import type { DeskName, LetterKind } from '../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../words/language.ts';
import { NOT_NOW, NOT_THESE, REMARKS } from './cautions.ts';
import { BRING, FIRST_TURN, fits, FURTHER_TURNS } from './desk-rules.ts';
import { DECIDING, type DecidingFact, type Situation } from './situation.ts';
import { TURNS, type Turn, type TurnName } from './turns.ts';

export interface DeskAdvice {
  readonly first: Turn & { readonly name: TurnName };
  readonly further: readonly (Turn & { readonly name: TurnName })[];
  /** Letters to send in one round. */
  readonly bring: readonly LetterKind[];
  readonly remarks: readonly Bilingual[];
  readonly notNow: readonly Bilingual[];
  readonly notThese: readonly { readonly desk: DeskName; readonly why: Bilingual }[];
  /** Unknown facts whose answer would change the above, the most telling first. */
  readonly ask: readonly DecidingFact[];
}

export function recommendDesk(situation: Situation): DeskAdvice {
  const first = firstTurn(situation);
  const further = furtherTurns(situation, first);
  const going = new Set<DeskName>([first, ...further].map((name) => TURNS[name].desk));
  return {
    first: { name: first, ...TURNS[first] },
    further: further.map((name) => ({ name, ...TURNS[name] })),
    bring: lettersFor(situation),
    remarks: REMARKS.filter(({ when }) => fits(when, situation)).map(({ words }) => words),
    notNow: NOT_NOW.filter(({ when }) => fits(when, situation)).map(({ words }) => words),
    notThese: NOT_THESE.filter(({ when, desk }) => fits(when, situation) && (!going.has(desk) || desk === 'trust-and-safety')).map(
      ({ desk, why }) => ({ desk, why }),
    ),
    ask: (Object.keys(DECIDING) as DecidingFact[]).filter((fact) => situation[fact] === null && matters(situation, fact)),
  };
}

const firstTurn = (situation: Situation): TurnName => FIRST_TURN.find(({ when }) => fits(when, situation))?.turn ?? 'new-case';

const furtherTurns = (situation: Situation, first: TurnName): TurnName[] => [
  ...new Set(FURTHER_TURNS.filter(({ when, turn }) => turn !== first && fits(when, situation)).map(({ turn }) => turn)),
];

const lettersFor = (situation: Situation): readonly LetterKind[] => BRING.find(({ when }) => fits(when, situation))?.letters ?? [];

/** Would any answer lead elsewhere, or with other letters? */
function matters(situation: Situation, fact: DecidingFact): boolean {
  const now = answerOf(situation);
  return DECIDING[fact].some((value) => answerOf({ ...situation, [fact]: value }) !== now);
}

const answerOf = (situation: Situation): string => {
  const first = firstTurn(situation);
  return [first, ...furtherTurns(situation, first), ...lettersFor(situation)].join(' ');
};
