/** From everything decided to the findings as they are told, with the events that show them. Needs the tables of verdicts/place-verdicts.ts and rule_hit. */
import type { EventStore } from '../../ports/event-store.ts';
import { sql } from '../../ports/sql.ts';
import { describeActors, type ActorSeed } from './actors/describe-actors.ts';
import type { JudgedHand } from './actors/judge-hands.ts';
import { caseVerdict } from './case-verdict.ts';
import { cleanUp } from './clean-up.ts';
import { detectionsFound } from './detections-found.ts';
import { entryFootholds } from './entry/entry-footholds.ts';
import { rankEntries } from './entry/rank-entries.ts';
import { footholdsFound, resourcesFound, touchedFound, type VerdictOf } from './estate-findings.ts';
import { touchingApis, traceEstate, type Estate } from './estate/index.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import { gatherSecuring } from './evidence/gather-securing.ts';
import type { Coverage, Findings, KeyPart } from './findings.ts';
import type { Hand } from './hands/hand.ts';
import type { Investigating, Investigation } from './investigating.ts';
import { intruderDeeds } from './intruder-deeds.ts';
import { intruderEventsOf } from './notable-stream.ts';
import { ownerQuestions } from './owner-questions.ts';
import { rolesEntered, sessionOrigins, signInsByHand } from './session-origins.ts';
import type { History } from './signals/history.ts';
import { offspringOf, type LineageFacts } from './signals/lineage.ts';
import type { RuleHit } from './signals/rule-hits.ts';
import { tellStory } from './story/tell-story.ts';
import { inTimeOrder } from './time-order.ts';

/** What is known once every event has its verdict. */
export interface Decided {
  readonly seeds: readonly ActorSeed[];
  readonly judged: readonly JudgedHand[];
  readonly facts: LineageFacts;
  readonly estate: Estate;
  readonly hands: readonly Hand[];
  readonly handOf: ReadonlyMap<number, number>;
  readonly quarantined: ReadonlyMap<string, string>;
  readonly history: History;
  readonly hits: readonly RuleHit[];
  readonly covered: Coverage;
  readonly verdictOf: VerdictOf;
}

export async function tellFindings(
  { store, ipFacts, statements, evidenceMost }: Investigating,
  { seeds, judged, facts, estate, hands, handOf, quarantined, history, hits, covered, verdictOf }: Decided,
): Promise<Pick<Investigation, 'findings' | 'evidence' | 'evidenceLeftOut' | 'securing'>> {
  const actors = await describeActors(store, seeds, ipFacts, keyParts(judged, facts));
  const intruders = judged.filter((one) => one.judgement === 'attacker');
  const entry = rankEntries(
    intruders,
    {
      openedBy: sessionOrigins(estate, facts.uses, hands),
      quarantined,
      signIns: await signInsByHand(store),
      entered: rolesEntered(estate, handOf),
      knocks: facts.knocks,
      offspring: offspringOf(new Set(intruders.map((one) => one.hand.id)), hands, facts),
    },
    history,
  );
  const first = await firstAct(store);
  const doors = await entryFootholds(store, entry, async (principal, key) => (await firstActAs(store, principal, key)) ?? first?.eventId ?? null);
  const { techniques, ...deeds } = await intruderDeeds(store);
  const told = {
    coverage: covered,
    actors,
    entry,
    first,
    resources: resourcesFound(estate, verdictOf, statements),
    footholds: [...doors, ...footholdsFound(estate, verdictOf, covered.to)],
    techniques,
    touched: touchedFound(estate, await traceEstate(intruderEventsOf(store, touchingApis())), verdictOf),
    detections: await detectionsFound(store, hits),
  };
  const matter = { ...told, verdict: caseVerdict(judged, told.coverage) };
  const findings: Findings = {
    schema: 'hikeshi.findings/1',
    ...matter,
    story: tellStory({ ...matter, ...deeds, cleanUp: cleanUp(estate, verdictOf, doors) }),
    questions: ownerQuestions(actors, matter.verdict.kind),
  };
  const securing = await gatherSecuring(store, findings);
  const { evidence, leftOut } = await gatherEvidence(store, { findings, securing }, ipFacts, evidenceMost);
  return { findings, evidence, evidenceLeftOut: leftOut, securing };
}

function keyParts(judged: readonly JudgedHand[], facts: LineageFacts): (accessKeyId: string, principal: string, kind: string) => KeyPart {
  const intruders = new Set(judged.filter((one) => one.judgement === 'attacker').map((one) => one.hand.id));
  const made = new Set(
    facts.offspring.filter((one) => one.kind === 'access-key' && one.madeBy !== null && intruders.has(one.madeBy)).map((one) => one.name),
  );
  return (id, principal, kind) => {
    if (kind !== 'attacker') return 'owner';
    if (made.has(id)) return 'created';
    if (/:assumed-role\/[^/]+\/i-[0-9a-f]+$/.test(principal)) return 'stolen-instance';
    return id.startsWith('ASIA') ? 'session' : 'entry';
  };
}

async function firstAct(store: EventStore): Promise<Findings['first']> {
  const [first] = await store.rows<{ event_id: string; event_time: string }>(sql`
    select e.event_id, e.event_time from event e join intruder_event v on v.event_key = e.event_key
    where v.verdict = 'attacker' and e.event_time is not null order by ${inTimeOrder} ${store.dialect.firstRows(1)}`);
  return first === undefined ? null : { eventId: first.event_id, time: first.event_time };
}

async function firstActAs(store: EventStore, principal: string, accessKeyId: string | null): Promise<string | null> {
  const [first] = await store.rows<{ event_id: string }>(sql`
    select e.event_id from event e join intruder_event v on v.event_key = e.event_key join caller x on x.caller = e.caller join hand h on h.hand_id = x.hand_id
    where v.verdict = 'attacker' and (h.principal = ${principal} or h.principal = ${`user-name:${principal}`}) and (${accessKeyId === null} or h.long_key = ${accessKeyId ?? ''})
    order by ${inTimeOrder} ${store.dialect.firstRows(1)}`);
  return first?.event_id ?? null;
}
