/** More report material for tests: nothing found, nothing read, and the largest a report must bear. */
import { EVIDENCE_MOST, type EvidenceEvent, type ReportMaterial } from '../material.ts';
import type { Findings, Resource } from '../../investigate/index.ts';
import { FOUNDING_STORY } from './founding-story.ts';

const NOTHING: Findings = {
  schema: 'hikeshi.findings/1',
  verdict: { kind: 'cannot-tell', confidence: 'low', reasons: [] },
  coverage: {
    from: null,
    to: null,
    regions: [],
    accounts: [],
    kindsMissing: ['reads', 'data-events', 'parameters'],
    gaps: [],
    files: { read: 0, skipped: 3, salvaged: 0 },
    events: { unique: 0, duplicate: 0, conflicting: 0, rejected: 0 },
    integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
  },
  actors: [],
  entry: [],
  first: null,
  resources: [],
  footholds: [],
  techniques: [],
  touched: [],
  story: [],
  detections: [],
  questions: [],
};

/** Not one event could be read. */
export const EMPTY: ReportMaterial = { ...FOUNDING_STORY, findings: NOTHING, evidence: [], evidenceLeftOut: 0, activity: [], synthetic: false };

/** The same account before the intruder came. */
export const CALM: ReportMaterial = {
  ...FOUNDING_STORY,
  synthetic: false,
  findings: {
    ...NOTHING,
    verdict: { kind: 'no-sign', confidence: 'medium', reasons: [] },
    coverage: FOUNDING_STORY.findings.coverage,
    actors: FOUNDING_STORY.findings.actors.filter((actor) => actor.kind === 'owner'),
  },
  evidence: [],
  evidenceLeftOut: 0,
  activity: FOUNDING_STORY.activity.filter((hour) => hour.verdict === 'owner'),
};

/** As many evidence rows and resources as a report must bear, each text of a believable length. */
export function largest(resourceCount = 2_000): ReportMaterial {
  const [pattern] = FOUNDING_STORY.evidence;
  const [resource] = FOUNDING_STORY.findings.resources;
  if (!pattern || !resource) throw new Error('the founding story has evidence and resources');
  const evidence = Array.from({ length: EVIDENCE_MOST }, (_, number): EvidenceEvent => ({
    ...pattern,
    eventId: `large-${number}`,
    time: new Date(Date.parse('2026-12-05T18:12:44Z') + number * 7_000).toISOString(),
  }));
  const ids = evidence.map((event) => event.eventId);
  const resources = Array.from({ length: resourceCount }, (_, number): Resource => ({
    ...resource,
    id: `i-${String(number).padStart(17, '0')}`,
    region: `region-${number % 30}`,
    createEventId: ids[number % ids.length] ?? null,
  }));
  return {
    ...FOUNDING_STORY,
    evidence,
    evidenceLeftOut: 120_000,
    findings: {
      ...FOUNDING_STORY.findings,
      resources,
      detections: ids.slice(0, 400).map((id, number) => ({ ruleId: `rule-${number}`, title: 'A rule', level: 'high', eventIds: [id] })),
    },
  };
}
