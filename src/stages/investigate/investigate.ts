/** The investigation, from events at rest to findings. Reads like the questions it answers; every step is a room of its own. */
import type { EventStore } from '../../ports/event-store.ts';
import { sql } from '../../ports/sql.ts';
import { judgeHands } from './actors/judge-hands.ts';
import { nameActors } from './actors/name-actors.ts';
import { coverage } from './coverage/coverage.ts';
import type { VerdictOf } from './estate-findings.ts';
import { handsOfEvents, lineageFacts } from './estate-links.ts';
import { notableApis, traceEstate } from './estate/index.ts';
import { activityByHour } from './evidence/gather-evidence.ts';
import type { Verdict } from './findings.ts';
import { deriveFootprint } from './footprint/derive-footprint.ts';
import { deriveHands } from './hands/derive-hands.ts';
import { loadHands } from './hands/load-hands.ts';
import type { Investigating, Investigation } from './investigating.ts';
import { notableEvents } from './notable-stream.ts';
import { QUESTIONS } from './questions/index.ts';
import { answers } from './signals/answers.ts';
import type { Evidence } from './signals/evidence.ts';
import { familiarity } from './signals/familiarity.ts';
import { History } from './signals/history.ts';
import { ownCalls } from './signals/own-calls.ts';
import { ownSteps } from './signals/own-steps.ts';
import { ownerWord } from './signals/owner-word.ts';
import { placeRooted, placesAtOnce } from './signals/places-at-once.ts';
import { quarantine, quarantineActs, quarantinedUsers } from './signals/quarantine.ts';
import { nothingButHarm } from './signals/nothing-but-harm.ts';
import { ruleHits } from './signals/rule-hits.ts';
import { travel } from './signals/travel.ts';
import { sideBySide } from './side-by-side.ts';
import { tellFindings, type Decided } from './tell-findings.ts';
import { consequences } from './verdicts/consequences.ts';
import { judgedAmong } from './verdicts/judged-events.ts';
import { namedConsequences } from './verdicts/named-consequences.ts';
import { decideEvents, deriveIntruderEvents, placeHandVerdicts } from './verdicts/place-verdicts.ts';

/** Asks the store two questions at a time: besides the rules it runs, and for the findings and the tallies. Afterwards the store holds every verdict (verdicts/judged-events.ts). */
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
    ...(await ownCalls(store, hands, work.ownRequests ?? [])),
    ...(await ownSteps(store, hands, work.ownSteps ?? [])),
    ...(await answers(store, QUESTIONS, hands, history)),
  ];
  const covered = await coverage(store, work.reading);
  const hits = await work.hits;
  const evidence = [...behaviour, ...(await ruleHits(store, hits)), ...(await nothingButHarm(store, hits, hands, history))];
  const judged = judgeHands(hands, evidence, facts, history);
  step(3);

  const { seeds, handVerdicts } = nameActors(judged, facts);
  await placeHandVerdicts(store, handVerdicts);
  const byHand = await verdictLookUp(store);
  const own = [...consequences(estate, byHand), ...(await namedConsequences(store, estate, byHand)), ...(await quarantineActs(store))];
  if (own.length > 0) await decideEvents(store, own);
  await deriveIntruderEvents(store);
  const verdictOf = await verdictLookUp(store);
  step(4);

  const decided = { seeds, judged, facts, estate, hands, handOf, quarantined, history, hits, covered, verdictOf };
  const [told, tallied] = await sideBySide(tellFindings(work, decided), tally(work, decided));
  progress.end();
  return { ...told, ...tallied };
}

/** What is counted over all events, whoever reads it; and whatever else waits for the verdicts. */
async function tally(work: Investigating, { estate, verdictOf, covered }: Decided): Promise<Pick<Investigation, 'footprint' | 'activity'>> {
  const footprint = await deriveFootprint(work.store, estate, verdictOf, work.statements, covered);
  const activity = await activityByHour(work.store);
  await work.whenDecided?.();
  return { footprint, activity };
}

async function verdictLookUp(store: EventStore): Promise<VerdictOf> {
  const rows = await store.rows<{ event_key: number; verdict: Verdict; actor_id: string | null }>(
    sql`select e.event_key, e.verdict, e.actor_id from ${judgedAmong(sql`(select e.* from event e join estate_event s on s.event_key = e.event_key)`)} e`,
  );
  const byKey = new Map(rows.map((row) => [row.event_key, { verdict: row.verdict, actorId: row.actor_id }]));
  return (key) => byKey.get(key) ?? { verdict: 'unclear', actorId: null };
}
