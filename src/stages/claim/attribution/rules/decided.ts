/** What a rule decided about one day of one charge, as far as its words need it. */
import type { Thing } from '../../things.ts';

export interface Decided {
  /** The thing that decided, where one did. */
  readonly thing: Thing | null;
  readonly kind: string;
  readonly service: string;
  readonly usageType: string | null;
  readonly region: string | null;
  readonly principal: string | null;
  readonly measure: string;
}
