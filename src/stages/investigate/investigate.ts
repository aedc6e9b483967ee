/** The investigation, from events at rest to findings. Reads like the questions it answers; every step is a room of its own. */
import type { EventStore } from '../../ports/event-store.ts';
import type { Host } from '../../ports/host.ts';
import type { IpFacts } from '../../ports/ip-facts.ts';
import { sql } from '../../ports/sql.ts';
import { describeActors } from './actors/describe-actors.ts';
import { judgeHands, type JudgedHand } from './actors/judge-hands.ts';
import { nameActors } from './actors/name-actors.ts';
import { caseVerdict } from './case-verdict.ts';
import { coverage } from './coverage/coverage.ts';
import { detectionsFound } from './detections-found.ts';
import { entryFootholds } from './entry/entry-footholds.ts';
import { rankEntries } from './entry/rank-entries.ts';
import { footholdsFound, resourcesFound, touchedFound, type VerdictOf } from './estate-findings.ts';
import { handsOfEvents, lineageFacts } from './estate-links.ts';
import { notableApis, touchingApis, traceEstate } from './estate/index.ts';
import { activityByHour, gatherEvidence, type ActivityHour, type EvidenceEvent } from './evidence/gather-evidence.ts';
import { gatherSecuring, type SecuringAct } from './evidence/gather-securing.ts';
import type { Findings, KeyPart, Verdict } from './findings.ts';
import { deriveFootprint } from './footprint/derive-footprint.ts';
import type { Footprint } from './footprint/footprint.ts';
import { deriveHands } from './hands/derive-hands.ts';
import { loadHands } from './hands/load-hands.ts';
import { cleanUp } from './clean-up.ts';
import { intruderDeeds } from './intruder-deeds.ts';
import { intruderEventsOf, notableEvents } from './notable-stream.ts';
import { ownerQuestions } from './owner-questions.ts';
import { QUESTIONS } from './questions/index.ts';
import type { ReadingSummary } from './reading-summary.ts';
import { rolesEntered, sessionOrigins, signInsByHand } from './session-origins.ts';
import { answers } from './signals/answers.ts';
import type { Evidence } from './signals/evidence.ts';
import { familiarity } from './signals/familiarity.ts';
import { History } from './signals/history.ts';
import { offspringOf, type LineageFacts } from './signals/lineage.ts';
import { ownerWord } from './signals/owner-word.ts';
import { placeRooted, placesAtOnce } from './signals/places-at-once.ts';
import { quarantine, quarantineActs, quarantinedUsers } from './signals/quarantine.ts';
import { nothingButHarm, ruleHits, type RuleHit } from './signals/rule-hits.ts';
import { travel } from './signals/travel.ts';
import type { OwnerStatements } from './statements.ts';
import { tellStory } from './story/tell-story.ts';
import { consequences } from './verdicts/consequences.ts';
import { namedConsequences } from './verdicts/named-consequences.ts';
import { decideEvents, placeHandVerdicts } from './verdicts/place-verdicts.ts';
import { inTimeOrder } from './time-order.ts';

export interface Investigating {
  readonly store: EventStore;
  readonly reading: ReadingSummary;
  readonly statements: OwnerStatements;
  /** What the Sigma rules matched (detections/). Still being found: what does not need it is done meanwhile. */
  readonly hits: Promise<readonly RuleHit[]>;
  readonly ipFacts: IpFacts;
  readonly host: Host;
  /** Most evidence rows to gather. */
  readonly evidenceMost: number;
}

export interface Investigation {
  readonly findings: Findings;
  readonly footprint: Footprint;
  readonly evidence: readonly EvidenceEvent[];
  readonly evidenceLeftOut: number;
  readonly activity: readonly ActivityHour[];
  /** What the owner did to secure the account, each act with its event among the evidence. */
  readonly securing: readonly SecuringAct[];
}

/** Afterwards the store holds `event_verdict`, ready for verdicts/place-verdicts.ts `writeVerdictLines`. */
export async function investigate(work: Investigating): Promise<Investigation> {
  const { store, ipFacts, host } = work;
  const progress = host.begin({ ja: '調べています', en: 'Investigating' });
  const step = (done: number): void => progress.update({ done, total: 5, unit: 'steps' });

  await deriveHands(store, ipFacts);
  const hands = await loadHands(store, ipFacts);
  const history = new History(hands);
  await placeRooted(store, hands, history);
  step(1);

  const estate = await traceEstate(notableEvents(store, notableApis()));
  const handOf = await handsOfEvents(store, estate);
  const facts = await lineageFacts(store, estate, hands, handOf);
  step(2);

  const quarantined = await quarantinedUsers(store);
  const behaviour: Evidence[] = [
    ...familiarity(hands, history),
    ...(await placesAtOnce(store, hands, history)),
    ...(await travel(store, hands, history)),
    ...quarantine(hands, quarantined, history),
    ...ownerWord(hands, work.statements),
    ...(await answers(store, QUESTIONS, hands, history)),
  ];
  const hits = await work.hits;
  const evidence = [...behaviour, ...(await ruleHits(store, hits)), ...(await nothingButHarm(store, hits, hands, history))];
  const judged = judgeHands(hands, evidence, facts, history);
  step(3);

  const { seeds, handVerdicts } = nameActors(judged, facts);
  await placeHandVerdicts(store, handVerdicts);
  const byHand = await verdictLookUp(store);
  const own = [...consequences(estate, byHand), ...(await namedConsequences(store, estate, byHand)), ...(await quarantineActs(store))];
  if (own.length > 0) await decideEvents(store, own);
  const verdictOf = await verdictLookUp(store);
  step(4);

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
  const covered = await coverage(store, work.reading);
  const { techniques, ...deeds } = await intruderDeeds(store);
  const told = {
    coverage: covered,
    actors,
    entry,
    first,
    resources: resourcesFound(estate, verdictOf, work.statements),
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
    questions: ownerQuestions(actors),
  };
  const securing = await gatherSecuring(store, findings);
  const { evidence: rows, leftOut } = await gatherEvidence(store, { findings, securing }, ipFacts, work.evidenceMost);
  const footprint = await deriveFootprint(store, estate, verdictOf, work.statements, covered);
  progress.end();
  return { findings, footprint, evidence: rows, evidenceLeftOut: leftOut, activity: await activityByHour(store), securing };
}

async function verdictLookUp(store: EventStore): Promise<VerdictOf> {
  const rows = await store.rows<{ event_key: number; verdict: Verdict; actor_id: string | null }>(
    sql`select v.event_key, v.verdict, v.actor_id from event_verdict v join estate_event s on s.event_key = v.event_key`,
  );
  const byKey = new Map(rows.map((row) => [row.event_key, { verdict: row.verdict, actorId: row.actor_id }]));
  return (key) => byKey.get(key) ?? { verdict: 'unclear', actorId: null };
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
    select e.event_id, e.event_time from event e join event_verdict v on v.event_key = e.event_key
    where v.verdict = 'attacker' and e.event_time is not null order by ${inTimeOrder} ${store.dialect.firstRows(1)}`);
  return first === undefined ? null : { eventId: first.event_id, time: first.event_time };
}

async function firstActAs(store: EventStore, principal: string, accessKeyId: string | null): Promise<string | null> {
  const [first] = await store.rows<{ event_id: string }>(sql`
    select e.event_id from event e join event_verdict v on v.event_key = e.event_key join event_hand x on x.event_key = e.event_key join hand h on h.hand_id = x.hand_id
    where v.verdict = 'attacker' and (h.principal = ${principal} or h.principal = ${`user-name:${principal}`}) and (${accessKeyId === null} or h.long_key = ${accessKeyId ?? ''})
    order by ${inTimeOrder} ${store.dialect.firstRows(1)}`);
  return first?.event_id ?? null;
}
