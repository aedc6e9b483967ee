/** What an investigation is given and what it gives. */
import type { EventStore } from '../../ports/event-store.ts';
import type { Host } from '../../ports/host.ts';
import type { IpFacts } from '../../ports/ip-facts.ts';
import type { ActivityHour, EvidenceEvent } from './evidence/gather-evidence.ts';
import type { SecuringAct } from './evidence/gather-securing.ts';
import type { Findings } from './findings.ts';
import type { Footprint } from './footprint/footprint.ts';
import type { ReadingSummary } from './reading-summary.ts';
import type { RuleHit } from './signals/rule-hits.ts';
import type { OwnStep } from './signals/own-steps.ts';
import type { OwnerStatements } from './statements.ts';

export interface Investigating {
  readonly store: EventStore;
  readonly reading: ReadingSummary;
  readonly statements: OwnerStatements;
  /** Request ids of the calls this program made on the case. @default none */
  readonly ownRequests?: readonly string[];
  /** What the owner wrote down as done by themselves, with the time. @default nothing */
  readonly ownSteps?: readonly OwnStep[];
  /** What the Sigma rules matched (detections/). Still being found: what does not need it is done meanwhile. */
  readonly hits: Promise<readonly RuleHit[]>;
  readonly ipFacts: IpFacts;
  readonly host: Host;
  /** Most evidence rows to gather. */
  readonly evidenceMost: number;
  /** Done as soon as every event has its verdict, while the findings are told. */
  readonly whenDecided?: () => Promise<unknown>;
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
