/** Weighs every hand, then lets lineage carry the judgement along until nothing changes. */
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { History } from '../signals/history.ts';
import { lineage, type LineageFacts } from '../signals/lineage.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface JudgedHand extends Weighed {
  readonly hand: Hand;
  readonly evidence: readonly Evidence[];
}

/** Each round adds at least one attacker hand; chains longer than this are beyond any real case. */
const MOST_ROUNDS = 50;

export function judgeHands(hands: readonly Hand[], evidence: readonly Evidence[], facts: LineageFacts, history: History): JudgedHand[] {
  const base = byHand(evidence);
  let carried: Map<number, Evidence[]> = new Map();
  let attackers = new Set<number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const judged = hands.map((hand) => judgeOne(hand, [...(base.get(hand.id) ?? []), ...(carried.get(hand.id) ?? [])]));
    const now = new Set(judged.filter((one) => one.judgement === 'attacker').map((one) => one.hand.id));
    if (now.size === attackers.size) return judged;
    attackers = now;
    carried = merged(carried, lineage(attackers, hands, facts, history));
  }
  return hands.map((hand) => judgeOne(hand, [...(base.get(hand.id) ?? []), ...(carried.get(hand.id) ?? [])]));
}

function judgeOne(hand: Hand, evidence: readonly Evidence[]): JudgedHand {
  // The console and services acting for an identity say nothing of their own: they follow its direct hands afterwards.
  return hand.nature === 'direct' ? { hand, evidence, ...weigh(evidence) } : { hand, evidence, judgement: 'owner', total: 0, harm: 0 };
}

function byHand(evidence: readonly Evidence[]): Map<number, Evidence[]> {
  const groups = new Map<number, Evidence[]>();
  for (const one of evidence) groups.set(one.handId, [...(groups.get(one.handId) ?? []), one]);
  return groups;
}

/** Keeps what was carried before (its source hand is no longer "open") and adds what is new, one piece a signal and hand. */
function merged(before: Map<number, Evidence[]>, added: readonly Evidence[]): Map<number, Evidence[]> {
  const result = new Map([...before].map(([id, list]) => [id, [...list]]));
  for (const one of added) {
    const list = result.get(one.handId) ?? [];
    const place = list.findIndex((other) => other.signal === one.signal && other.says.en === one.says.en);
    if (place < 0) list.push(one);
    result.set(one.handId, list);
  }
  return result;
}
