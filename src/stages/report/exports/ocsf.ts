/**
 * The findings as OCSF Detection Findings (class_uid 2004), schema 1.9.0 of 3 August 2026 (ocsf/ocsf-schema): one for each detection,
 * each foothold and each intruder. Required by the class: activity_id, category_uid, class_uid, finding_info.uid, metadata.product,
 * metadata.version, severity_id, time, type_uid; by the cloud profile: cloud.provider.
 */
import type { Actor, CaseVerdict, Detection, Foothold, Technique } from '../../investigate/index.ts';
import type { Language } from '../../../words/language.ts';
import type { EvidenceEvent, ReportMaterial } from '../material.ts';
import { footholdWords } from '../words/foothold-words.ts';
import { ruleTitle } from '../words/rule-title.ts';
import { actorWords } from '../words/verdict-words.ts';
import { evidencesOf, seenTimes } from './ocsf-evidence.ts';
import { safeJson } from './safe-json.ts';

export const OCSF_VERSION = '1.9.0';
const CLASS_UID = 2004;
const CREATE = 1;
const NEW = 1;
const RESOLVED = 4;
const SEVERITY_IDS = { informational: 1, low: 2, medium: 3, high: 4, critical: 5 } as const;
const CONFIDENCE_IDS = { low: 1, medium: 2, high: 3 } as const;
const RULE = 1;
const BEHAVIORAL = 2;

interface Parts {
  readonly uid: string;
  readonly title: string;
  readonly desc: string;
  readonly kind: string;
  readonly severity: Detection['level'];
  readonly statusId: number;
  readonly analytic: { readonly name: string; readonly uid: string; readonly type_id: number };
  readonly eventIds: readonly string[];
  readonly remediation: string | null;
}

/** One finding a line, each a complete OCSF event. */
export function* ocsfFindings(material: ReportMaterial, language: Language): Generator<string> {
  const events = new Map(material.evidence.map((event) => [event.eventId, event]));
  const { actors, footholds, detections, verdict } = material.findings;
  const intruders = actors.filter((actor) => actor.kind === 'attacker');
  const parts = [
    ...intruders.map((actor) => ofActor(actor, verdict.kind, language)),
    ...footholds.map((foothold) => ofFoothold(foothold, language)),
    ...detections.map((detection) => ofDetection(detection, ruleTitle(detection, material)[language])),
  ];
  for (const part of parts) yield `${safeJson(finding(part, material, events, language))}\n`;
}

function ofActor(actor: Actor, verdict: CaseVerdict['kind'], language: Language): Parts {
  const eventIds = [...new Set(actor.reasons.filter((reason) => reason.direction === 'for').flatMap((reason) => reason.eventIds))];
  return {
    uid: `hikeshi:actor:${actor.id}`,
    title: `${actorWords(actor.kind, verdict).words[language]} ${actor.id}`,
    desc: actor.reasons
      .filter((reason) => reason.direction === 'for')
      .map((reason) => reason[language])
      .join(' '),
    kind: 'actor',
    severity: 'critical',
    statusId: NEW,
    analytic: { name: 'Hikeshi actor separation', uid: 'hikeshi-actors', type_id: BEHAVIORAL },
    eventIds,
    remediation: null,
  };
}

const ofFoothold = (foothold: Foothold, language: Language): Parts => ({
  uid: `hikeshi:foothold:${foothold.kind}:${foothold.target}`,
  title: `${footholdWords(foothold.kind)[language]}: ${foothold.target}`,
  desc: foothold.remove[language],
  kind: 'foothold',
  severity: foothold.state === 'closed' ? 'low' : 'high',
  statusId: foothold.state === 'closed' ? RESOLVED : NEW,
  analytic: { name: 'Hikeshi foothold closure', uid: 'hikeshi-footholds', type_id: BEHAVIORAL },
  eventIds: foothold.eventIds,
  remediation: foothold.remove[language],
});

const ofDetection = (detection: Detection, title: string): Parts => ({
  uid: `hikeshi:detection:${detection.ruleId}`,
  title,
  desc: title,
  kind: 'detection',
  severity: detection.level,
  statusId: NEW,
  analytic: { name: title, uid: detection.ruleId, type_id: RULE },
  eventIds: detection.eventIds,
  remediation: null,
});

const RELATED_MOST = 100;

function finding(parts: Parts, material: ReportMaterial, events: ReadonlyMap<string, EvidenceEvent>, language: Language): object {
  const made = milliseconds(material.madeAt);
  const seen = seenTimes(parts.eventIds, events);
  const account = material.findings.coverage.accounts[0];
  const attacks = attacksOf(parts.eventIds, material.findings.techniques);
  return {
    activity_id: CREATE,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: CLASS_UID,
    class_name: 'Detection Finding',
    type_uid: CLASS_UID * 100 + CREATE,
    type_name: 'Detection Finding: Create',
    time: made,
    ...(seen === null ? {} : { start_time: seen.first, end_time: seen.last }),
    severity_id: SEVERITY_IDS[parts.severity],
    confidence_id: CONFIDENCE_IDS[material.findings.verdict.confidence],
    status_id: parts.statusId,
    is_alert: parts.statusId === NEW,
    message: parts.title,
    metadata: {
      version: OCSF_VERSION,
      profiles: ['cloud'],
      labels: material.synthetic ? ['synthetic-example'] : [],
      log_name: 'CloudTrail',
      product: { name: 'Hikeshi', vendor_name: 'Hikeshi', uid: 'hikeshi', version: material.version, lang: language },
    },
    cloud: { provider: 'AWS', ...(account === undefined ? {} : { account: { uid: account } }) },
    finding_info: {
      uid: parts.uid,
      title: parts.title,
      desc: parts.desc,
      types: [parts.kind],
      created_time: made,
      ...(seen === null ? {} : { first_seen_time: seen.first, last_seen_time: seen.last }),
      analytic: parts.analytic,
      ...(attacks.length === 0 ? {} : { attacks }),
      related_events: parts.eventIds.slice(0, RELATED_MOST).map((uid) => ({ uid })),
      related_events_count: parts.eventIds.length,
    },
    ...evidencesOf(parts.eventIds, events),
    ...(parts.remediation === null ? {} : { remediation: { desc: parts.remediation } }),
  };
}

/** Techniques that rest on the same events. */
const attacksOf = (eventIds: readonly string[], techniques: readonly Technique[]): readonly object[] => {
  const wanted = new Set(eventIds);
  return techniques.filter((one) => one.eventIds.some((id) => wanted.has(id))).map((one) => attack(one));
};

const attack = ({ id, name }: Technique): object =>
  id.includes('.') ? { technique: { uid: id.split('.')[0] }, sub_technique: { uid: id, name } } : { technique: { uid: id, name } };

/** Epoch milliseconds, the schema's timestamp_t; 0 when unreadable. */
function milliseconds(iso: string): number {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? 0 : at;
}
