/** One calm answer for the whole case, with its reasons. "No sign" is only said of what was really looked at. */
import type { JudgedHand } from './actors/judge-hands.ts';
import { weigh } from './actors/weigh.ts';
import type { CaseVerdict, Coverage, Told } from './findings.ts';
import type { Evidence } from './signals/evidence.ts';
import { NOTHING_BUT_HARM } from './signals/nothing-but-harm.ts';

export function caseVerdict(judged: readonly JudgedHand[], coverage: Coverage): CaseVerdict {
  if (coverage.events.unique === 0) return cannotTell('No CloudTrail event could be read.', 'CloudTrailのイベントを1件も読み取れませんでした。');
  const attackers = judged.filter((one) => one.judgement === 'attacker').toSorted((a, b) => b.total - a.total);
  const unclear = judged.filter((one) => one.judgement === 'unclear').toSorted((a, b) => b.total - a.total);
  if (attackers.length > 0) return accused(attackers);
  if (unclear.length > 0) {
    return { kind: unclear.some(isWorthAsking) ? 'suspicious' : 'no-sign', confidence: 'low', reasons: reasonsOf(unclear) };
  }
  if (coverage.kindsMissing.includes('reads') && coverage.kindsMissing.includes('parameters')) {
    return {
      kind: 'no-sign',
      confidence: 'low',
      reasons: [
        {
          en: "Only the console's list of changes was given; reads and details are not in it.",
          ja: 'コンソールの「変更の一覧」だけを見ています。読み取り操作と詳細は含まれていません。',
          eventIds: [],
        },
      ],
    };
  }
  return {
    kind: 'no-sign',
    // Calls that only look are how stolen keys are tried and how AI models are used: without them there is little to be calm about.
    confidence: coverage.gaps.length > 0 || coverage.kindsMissing.includes('reads') || days(coverage) < LEAST_DAYS ? 'low' : 'medium',
    reasons: [{ en: 'No hand in the log behaves like an intruder.', ja: 'ログの中に、侵入者らしい動きは見つかりませんでした。', eventIds: [] }],
  };
}

/** A shorter log has no habits to compare with; and intruders were often in before it begins. */
const LEAST_DAYS = 14;

const days = ({ from, to }: Coverage): number => (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000 || 0;

/** Nothing is called calm while a stranger changed things and set off a warning: where details are missing, that is all an intruder leaves. */
function isWorthAsking({ hand, evidence, harm }: JudgedHand): boolean {
  const strange = evidence.filter((piece) => piece.sort === 'strange').reduce((total, piece) => total + piece.weight, 0);
  return harm >= 1.5 || (harm >= 1 && strange >= 2 && hand.writes > 0);
}

/** Standing beside another hand is no sign of its own: it carries a judgement, it does not strengthen it. */
const BESIDE = new Set(['same-identity', 'same-credential', 'same-address']);

/** "Hijacked" needs a strong total and two independent kinds of sign; otherwise it stays "suspicious". */
function accused(attackers: readonly JudgedHand[]): CaseVerdict {
  const own = attackers.map((one) => one.evidence.filter((piece) => !BESIDE.has(piece.signal)));
  const independent = independentSigns(own.flat());
  const worst = Math.max(...own.map((pieces) => weigh(pieces).total));
  const certain = worst >= 3 && independent >= 2;
  return {
    kind: certain ? 'hijacked' : 'suspicious',
    confidence: worst >= 6 && independent >= 3 ? 'high' : certain ? 'medium' : 'low',
    reasons: reasonsOf(attackers),
  };
}

/** Several rules warning of one and the same call are one sign, and that there is nothing else is none. */
function independentSigns(evidence: readonly Evidence[]): number {
  const signals = new Set<string>();
  const warned = new Set<string>();
  for (const { signal, weight, eventIds, rule } of evidence.toSorted((a, b) => b.weight - a.weight)) {
    if (weight < 1 || signal === NOTHING_BUT_HARM || (rule === true && eventIds.every((id) => warned.has(id)))) continue;
    signals.add(signal);
    if (rule === true) for (const id of eventIds) warned.add(id);
  }
  return signals.size;
}

const cannotTell = (en: string, ja: string): CaseVerdict => ({ kind: 'cannot-tell', confidence: 'low', reasons: [{ en, ja, eventIds: [] }] });

/** The heaviest reasons, each said once. */
function reasonsOf(judged: readonly JudgedHand[]): Told[] {
  const said = new Set<string>();
  const pieces = judged
    .flatMap((one) => one.evidence)
    .filter((piece) => piece.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return pieces
    .filter((piece) => {
      if (said.has(piece.says.en)) return false;
      said.add(piece.says.en);
      return true;
    })
    .slice(0, 6)
    .map((piece) => ({ ...piece.says, eventIds: piece.eventIds }));
}
