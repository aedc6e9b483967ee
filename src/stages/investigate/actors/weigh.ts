/**
 * From evidence to a judgement of one hand. Sums are capped by sort so that ten small oddities never add up to an accusation, and an
 * accusation needs harm or lineage: strangeness alone ends in "unclear", a question to the owner.
 */
import type { Evidence } from '../signals/evidence.ts';
import { MOSTLY_WARNED, NOTHING_BUT_HARM } from '../signals/nothing-but-harm.ts';

export type HandJudgement = 'attacker' | 'owner' | 'unclear';

export interface Weighed {
  readonly judgement: HandJudgement;
  /** Log-odds-like total, evidence caps applied. */
  readonly total: number;
  readonly harm: number;
}

/** Before any evidence a hand is the owner's: most activity in any account is. */
const PRIOR = -2;
/** An accusation by behaviour needs at least one strong sign (a high-level rule or a question of that weight) ... */
const STRONG_HARM = 3;
/** ... and a total on the intruder's side. */
const ACCUSE_FROM = 1;
/** A habit of the account is only accused of what hardly any owner ever does. */
const LONG_KNOWN = -2.5;
const CRITICAL_HARM = 5;
/** Below this, nothing worth the owner's attention was seen. */
const ASK_FROM_HARM = 1.5;
const ASK_FROM_STRANGE = 2;
/** One warned deed of somebody of whom hardly anything else is known is worth a question. */
const ASK_FROM_DEED = 1;

export interface Weighing {
  /** The hands behind the evidence changed something; looking alone never converges to an accusation. @default true */
  readonly acted?: boolean;
  /** The account's habits are known. Without them nothing can speak for the owner, so more has to speak against. @default true */
  readonly baseline?: boolean;
  /** The log goes back a week before these hands: what is new to it is new to the account, and no owner who was on a journey when it begins. @default true */
  readonly watched?: boolean;
}

export function weigh(evidence: readonly Evidence[], { acted = true, baseline = true, watched = true }: Weighing = {}): Weighed {
  const sum = (sort: Evidence['sort']): number => evidence.filter((one) => one.sort === sort).reduce((total, one) => total + one.weight, 0);
  const harm = harmOf(evidence);
  const strange = Math.min(4, sum('strange'));
  const familiar = Math.max(-6, sum('familiar'));
  const lineage = Math.min(12, sum('lineage'));
  const word = sum('word');
  const total = PRIOR + harm + strange + familiar + lineage + word;
  return {
    judgement: judge({
      harm,
      strongest: strongestHarm(evidence),
      strongSigns: evidence.filter((one) => one.sort === 'harm' && one.weight >= STRONG_HARM).length,
      baseline,
      watched,
      little: evidence.some((one) => one.signal === NOTHING_BUT_HARM),
      mostlyWarned: evidence.some((one) => one.signal === MOSTLY_WARNED),
      strange,
      lineage,
      word,
      familiar,
      total,
      done: harmOf(evidence.filter((one) => one.looking !== true)),
      acted: acted || evidence.some((one) => one.signal === 'S15'),
    }),
    total,
    harm,
  };
}

interface Sums {
  readonly harm: number;
  readonly strongest: number;
  /** How many signs of harm are strong on their own. */
  readonly strongSigns: number;
  readonly baseline: boolean;
  readonly watched: boolean;
  /** There is hardly any ordinary work beside the harm. */
  readonly little: boolean;
  /** The same, while others did ordinary work. */
  readonly mostlyWarned: boolean;
  readonly strange: number;
  readonly lineage: number;
  readonly word: number;
  readonly familiar: number;
  readonly total: number;
  /** Harm without what only looks around. */
  readonly done: number;
  /** Changed or used something, not only looked. */
  readonly acted: boolean;
}

function judge(sums: Sums): HandJudgement {
  if (sums.word <= -10) return 'owner';
  if (sums.word >= 5) return 'attacker';
  if (sums.total >= ACCUSE_FROM && (sums.lineage >= 4 || isDamning(sums))) return 'attacker';
  if (converges(sums)) return 'attacker';
  const known = sums.familiar <= -2;
  if (sums.word > 0) return 'unclear';
  if (sums.lineage >= 2 && !known) return 'unclear';
  if (sums.strongest >= STRONG_HARM && (sums.familiar > -4 || sums.total >= 0)) return 'unclear';
  if (!known && (sums.harm >= ASK_FROM_HARM || sums.strange >= ASK_FROM_STRANGE)) return 'unclear';
  if (sums.mostlyWarned && sums.acted && sums.done >= ASK_FROM_DEED && sums.familiar > -1) return 'unclear';
  return 'owner';
}

/**
 * What an owner hardly ever does. Where habits are not known, one high rule amid ordinary work is not enough: a new account is set up with such calls.
 */
function isDamning({ strongest, strongSigns, familiar, baseline, little }: Sums): boolean {
  if (familiar <= LONG_KNOWN || strongest >= CRITICAL_HARM) return strongest >= CRITICAL_HARM;
  return strongSigns >= (baseline || little ? 1 : 2);
}

/** No single strong sign, but several kinds of harm from a place the owner never worked from, and nothing that speaks for the owner. */
const converges = (sums: Sums): boolean => sums.acted && sums.watched && sums.done >= 3 && sums.strange >= 2 && sums.familiar > -1 && sums.total >= 3;

const strongestHarm = (evidence: readonly Evidence[]): number =>
  evidence.filter((one) => one.sort === 'harm').reduce((most, one) => Math.max(most, one.weight), 0);

/** The strongest sign counts whole, the next ones half, small ones a quarter: repeated alarms about one deed are not independent. */
function harmOf(evidence: readonly Evidence[]): number {
  const weights = evidence
    .filter((one) => one.sort === 'harm')
    .map((one) => one.weight)
    .toSorted((a, b) => b - a);
  const counted = weights.map((weight, place) => (place === 0 ? weight : weight >= 1 ? weight / 2 : weight / 4));
  return Math.min(
    10,
    counted.reduce((total, one) => total + one, 0),
  );
}
