/** What reading Event history in one region works with. */
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Collection } from '../../../ports/collected.ts';
import type { Pace } from './pace.ts';

export interface RegionWork {
  readonly region: string;
  readonly account: AwsAccount;
  readonly collection: Collection;
  readonly clock: Clock;
  readonly pace: Pace;
  /** Aborted when nothing further is to be asked anywhere. */
  readonly signal: AbortSignal;
  /** True when the time the person granted is over. */
  readonly isTimeUp: () => boolean;
  /** Stops everything everywhere: AWS no longer knows who asks. */
  readonly halt: (why: AwsRefused) => void;
  readonly progress: () => void;
  /** Set by the first answer that holds for everything in the region. */
  refusal: AwsRefused | null;
}
