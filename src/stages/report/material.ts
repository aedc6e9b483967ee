/** Everything a report is made from. Plain records: the renderer asks nothing of a store, a clock or a network. */
import type { ActivityHour, EvidenceEvent, Findings, SecuringAct } from '../investigate/index.ts';
import type { Bilingual } from '../../words/language.ts';

export type { ActivityHour, EvidenceEvent, SecuringAct };

export interface ReportMaterial {
  readonly findings: Findings;
  /** Cited events first, then the attacker's writes in time order; at most `EVIDENCE_MOST`. */
  readonly evidence: readonly EvidenceEvent[];
  /** How many of the attacker's events the evidence list leaves out. */
  readonly evidenceLeftOut: number;
  readonly activity: readonly ActivityHour[];
  /** What the owner did to secure the account, as the log shows it; absent in cases investigated before it was gathered. */
  readonly securing?: readonly SecuringAct[];
  /** True for the built-in synthetic example: the report must say so on top. */
  readonly synthetic: boolean;
  readonly madeAt: string;
  readonly version: string;
  /** Titles of rules by rule id, where a rule has one in both languages; `findings.detections` carries the English one. */
  readonly ruleTitles?: Readonly<Record<string, Bilingual>>;
  /** IANA zone in which local times are shown beside UTC, e.g. Asia/Tokyo. */
  readonly zone: string;
}

export const EVIDENCE_MOST = 5_000;
