/** Gives every hand its verdict and its actor: intruders by link, unclear ones by link, the owner as one, AWS's own services as one. */
import type { HandVerdict } from '../verdicts/place-verdicts.ts';
import type { Reason, Verdict } from '../findings.ts';
import type { Evidence } from '../signals/evidence.ts';
import { GUESS } from '../signals/knocks.ts';
import type { LineageFacts } from '../signals/lineage.ts';
import { bareName } from '../signals/subjects.ts';
import type { ActorSeed } from './describe-actors.ts';
import type { JudgedHand } from './judge-hands.ts';
import { linkHands, type HandLink } from './link-hands.ts';

export interface NamedActors {
  readonly seeds: readonly ActorSeed[];
  readonly handVerdicts: readonly HandVerdict[];
}

export function nameActors(judged: readonly JudgedHand[], facts: LineageFacts): NamedActors {
  const direct = judged.filter((one) => one.hand.nature === 'direct');
  const links = [...sessionLinks(facts), ...madeLinks(facts, direct), ...guessLinks(direct, facts.knocks)];
  const attackers = seeded(
    'attacker',
    direct.filter((one) => one.judgement === 'attacker'),
    links,
    facts,
  );
  const unclear = seeded(
    'unclear',
    direct.filter((one) => one.judgement === 'unclear'),
    links,
    facts,
  );
  const handVerdicts = new Map<number, HandVerdict>();
  for (const { seed, members } of [...attackers, ...unclear]) {
    for (const one of members) handVerdicts.set(one.hand.id, verdictOf(one, seed.kind === 'attacker' ? 'attacker' : 'unclear', seed.id));
  }
  for (const one of direct) {
    if (!handVerdicts.has(one.hand.id))
      handVerdicts.set(
        one.hand.id,
        verdictOf(
          one,
          one.hand.identityType === 'AWSAccount' ? 'unclear' : 'owner',
          one.hand.identityType === 'AWSAccount' ? 'third-party-1' : 'owner-1',
        ),
      );
  }
  const followed = followers(judged, handVerdicts);
  return {
    seeds: [
      ...[...attackers, ...unclear].map((one) => one.seed),
      bare('owner-1', 'owner'),
      bare('third-party-1', 'third-party'),
      bare('service-1', 'service'),
    ],
    handVerdicts: [...handVerdicts.values(), ...followed],
  };
}

const bare = (id: string, kind: ActorSeed['kind']): ActorSeed => ({ id, kind, reasons: [], madeKeys: [] });

function seeded(
  kind: 'attacker' | 'unclear',
  hands: readonly JudgedHand[],
  links: readonly HandLink[],
  facts: LineageFacts,
): { seed: ActorSeed; members: JudgedHand[] }[] {
  const byId = new Map(hands.map((one) => [one.hand.id, one]));
  return linkHands(
    hands.map((one) => one.hand),
    links,
  ).map((ids, index) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const own = new Set(ids);
    const madeKeys = facts.offspring.filter((one) => one.kind === 'access-key' && one.madeBy !== null && own.has(one.madeBy)).map((one) => one.name);
    return { seed: { id: `${kind}-${index + 1}`, kind, reasons: reasonsOf(members), madeKeys: [...new Set(madeKeys)] }, members };
  });
}

/** A credential's maker and its user are one actor. */
function sessionLinks(facts: LineageFacts): HandLink[] {
  const usersOf = new Map<string, number[]>();
  for (const use of facts.uses) usersOf.set(use.accessKeyId, [...(usersOf.get(use.accessKeyId) ?? []), use.handId]);
  return facts.offspring.flatMap((one) => (one.madeBy === null ? [] : (usersOf.get(one.name) ?? []).map((to) => ({ from: one.madeBy ?? to, to }))));
}

/** Who made a key or an identity and who uses it are one actor. */
function madeLinks(facts: LineageFacts, hands: readonly JudgedHand[]): HandLink[] {
  const makers = new Map(
    facts.offspring.flatMap((one) =>
      one.madeBy === null || one.kind === 'session'
        ? []
        : [[one.kind === 'access-key' ? one.name : `${one.account} ${bareName(one.name)}`, one.madeBy] as const],
    ),
  );
  return hands.flatMap(({ hand }) => {
    const from = makers.get(hand.longKey) ?? makers.get(`${hand.account} ${bareName(hand.principal)}`);
    return from === undefined ? [] : [{ from, to: hand.id }];
  });
}

/** Whose guesses they were is told by the evidence that accused them: the first intruder who came in after. */
function guessLinks(hands: readonly JudgedHand[], knocks: ReadonlySet<number>): HandLink[] {
  const entered = hands.filter((one) => one.judgement === 'attacker' && !knocks.has(one.hand.id)).map((one) => one.hand);
  return hands.flatMap(({ hand, evidence }) => {
    const cited = new Set(evidence.filter((piece) => piece.signal === GUESS).flatMap((piece) => piece.eventIds));
    return entered.filter((other) => cited.has(other.firstEventId)).map((other) => ({ from: other.id, to: hand.id }));
  });
}

/** The console and services acting for an identity follow its direct hands when these agree; AWS itself is `service`. */
function followers(judged: readonly JudgedHand[], direct: ReadonlyMap<number, HandVerdict>): HandVerdict[] {
  const siblings = new Map<string, HandVerdict[]>();
  for (const one of judged) {
    const own = direct.get(one.hand.id);
    if (own !== undefined) siblings.set(door(one), [...(siblings.get(door(one)) ?? []), own]);
  }
  return judged
    .filter((one) => !direct.has(one.hand.id))
    .map((one) => {
      const base = { handId: one.hand.id, direct: false, reasons: ['follows-identity'] };
      if (one.hand.nature === 'service') return { ...base, verdict: 'service' as const, actorId: 'service-1', reasons: ['aws-service'] };
      const own = siblings.get(door(one)) ?? [];
      const verdicts = new Set(own.map((sibling) => sibling.verdict));
      const [first] = own;
      return verdicts.size === 1 && first !== undefined
        ? { ...base, verdict: first.verdict, actorId: first.actorId }
        : { ...base, verdict: 'owner' as const, actorId: 'owner-1' };
    });
}

const door = (one: JudgedHand): string => `${one.hand.account} ${one.hand.principal}`;

function verdictOf(one: JudgedHand, verdict: Verdict, actorId: string): HandVerdict {
  const signals = one.evidence
    .filter((piece) => (verdict === 'owner' ? piece.weight < 0 : piece.weight > 0))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { handId: one.hand.id, direct: true, verdict, actorId, reasons: [...new Set(signals.map((piece) => piece.signal))].slice(0, 8) };
}

const MOST_REASONS = 40;

/** One reason a signal and sentence, heaviest first, event ids of all hands together. */
function reasonsOf(members: readonly JudgedHand[]): Reason[] {
  const groups = new Map<string, Evidence[]>();
  for (const piece of members.flatMap((one) => one.evidence)) {
    const mark = `${piece.signal} ${piece.says.en}`;
    groups.set(mark, [...(groups.get(mark) ?? []), piece]);
  }
  return [...groups.values()]
    .flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [
            {
              signal: first.signal,
              weight: Math.abs(first.weight),
              direction: first.weight >= 0 ? ('for' as const) : ('against' as const),
              ja: first.says.ja,
              en: first.says.en,
              eventIds: [...new Set([first, ...more].flatMap((piece) => piece.eventIds))].slice(0, 100),
            },
          ],
    )
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS);
}
