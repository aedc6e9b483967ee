/** Weighs every party of hands, then lets lineage carry the judgement along until nothing changes. */
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from '../signals/evidence.ts';
import type { History } from '../signals/history.ts';
import { lineage, type LineageFacts } from '../signals/lineage.ts';
import { puttingOut } from '../signals/putting-out.ts';
import { partyOf, pooled } from './parties.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface JudgedHand extends Weighed {
  readonly hand: Hand;
  /** The evidence of the whole party. */
  readonly evidence: readonly Evidence[];
}

/** Each round adds at least one attacker hand; chains longer than this are beyond any real case. */
const MOST_ROUNDS = 50;

/** People work by the week. */
const WATCHED_DAYS = 7;

export function judgeHands(hands: readonly Hand[], evidence: readonly Evidence[], facts: LineageFacts, history: History): JudgedHand[] {
  const parties = new Map(hands.map((hand) => [hand.id, partyOf(hand, history)]));
  // Before anything is carried along from them, those who only cleaned up after the others are let go.
  const first = attackersOf(judgeAll(hands, evidence, parties, history));
  let carried: readonly Evidence[] = puttingOut(first, hands, facts.undone, history);
  let judged = judgeAll(hands, [...evidence, ...carried], parties, history);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const attackers = attackersOf(judged);
    const found = [...lineage(attackers, hands, facts, history), ...puttingOut(attackers, hands, facts.undone, history)];
    const more = unsaid(found, carried);
    if (more.length === 0) break;
    carried = [...carried, ...more];
    judged = judgeAll(hands, [...evidence, ...carried], parties, history);
  }
  return judged;
}

const attackersOf = (judged: readonly JudgedHand[]): Set<number> =>
  new Set(judged.filter((one) => one.judgement === 'attacker').map((one) => one.hand.id));

function judgeAll(hands: readonly Hand[], pieces: readonly Evidence[], parties: ReadonlyMap<number, string>, history: History): JudgedHand[] {
  const byParty = new Map<string, Evidence[]>();
  for (const piece of pieces) {
    const party = parties.get(piece.handId) ?? '';
    const own = byParty.get(party);
    if (own === undefined) byParty.set(party, [piece]);
    else own.push(piece);
  }
  const active = new Set(hands.filter((hand) => hand.writes > 0).map((hand) => parties.get(hand.id) ?? ''));
  const compared = new Set(hands.filter((hand) => history.of(hand.account).rooted.length > 0).map((hand) => parties.get(hand.id) ?? ''));
  const unwatched = new Set(hands.filter((hand) => history.daysBefore(hand) < WATCHED_DAYS).map((hand) => parties.get(hand.id) ?? ''));
  const weighed = new Map(
    [...byParty].map(([party, pieces]) => {
      const evidence = pooled(pieces);
      return [party, { evidence, ...weigh(evidence, { acted: active.has(party), baseline: compared.has(party), watched: !unwatched.has(party) }) }];
    }),
  );
  const nothing = { evidence: [], ...weigh([]) };
  // The console and services acting for an identity say nothing of their own: they follow its direct hands afterwards.
  return hands.map((hand) =>
    hand.nature === 'direct'
      ? { hand, ...(weighed.get(parties.get(hand.id) ?? '') ?? nothing) }
      : { hand, evidence: [], judgement: 'owner', total: 0, harm: 0 },
  );
}

/** What was not carried before, one piece a hand, signal and sentence. */
function unsaid(found: readonly Evidence[], before: readonly Evidence[]): Evidence[] {
  const mark = (piece: Evidence): string => `${piece.handId} ${piece.signal} ${piece.says.en}`;
  const said = new Set(before.map(mark));
  return found.filter((piece) => {
    if (said.has(mark(piece))) return false;
    said.add(mark(piece));
    return true;
  });
}
