/** What starts things again by itself, what is shared and what watches, in one Region of the fake account. */
import type { Json } from '../../../../case/journal/canonical-json.ts';

export interface FakeDoors {
  /** `group/name`, as GetSchedule answers. */
  schedules: Record<string, Record<string, Json>>;
  stacks: Record<string, { status: string; protected: boolean; parts?: Record<string, string> }>;
  /** Whether it is on, by id. */
  mappings: Record<string, boolean>;
  /** By rule. */
  eventTargets: Record<string, Record<string, Json>[]>;
  /** Whom a statement lets in, by `layer:version`. */
  layers: Record<string, Record<string, string>>;
  /** By `function:alias`. */
  capacity: Record<string, number>;
  /** Amplify: name by id. */
  apps: Record<string, string>;
  /** App Runner: status by ARN. */
  hosted: Record<string, string>;
  associations: Record<string, string>;
  commands: Record<string, string>;
  shells: Record<string, { status: string; target: string }>;
  /** Step Functions: status by ARN. */
  machines: Record<string, string>;
  runs: Record<string, string>;
}

export const noDoors = (): FakeDoors => ({
  schedules: {},
  stacks: {},
  mappings: {},
  eventTargets: {},
  layers: {},
  capacity: {},
  apps: {},
  hosted: {},
  associations: {},
  commands: {},
  shells: {},
  machines: {},
  runs: {},
});
