/** What is done about a kind of thing the intruder made: a table of types leads to these. */
import type { Resource } from '../../../investigate/index.ts';
import type { Action, Target } from '../../actions/action.ts';
import { regional } from '../targets.ts';

/** Null where the findings do not tell enough to name it. */
export type Placed = (one: Resource) => Target | null;

export interface Kind {
  readonly action: Action;
  readonly target: Placed;
  /** What ends costing with it, US dollars an hour; null where no price is known. Left out where what costs stands among the findings itself, e.g. machines. */
  readonly usdPerHour?: (one: Resource) => string | null;
}

export type Kinds = Readonly<Record<string, Kind>>;

/** `arn:aws:ec2:...:natgateway/nat-0...` */
export const named =
  (service: string, resource: string): Placed =>
  (one) =>
    regional(service, one.account, one.region, `${resource}/${one.id}`, one.id);

/** Things IAM knows by an ARN with a part the log does not tell: any of that kind, which one thing of this region is. */
export const anyNamed =
  (service: string, resource: string): Placed =>
  (one) =>
    regional(service, one.account, one.region, `${resource}/*`, one.id);

/** `arn:aws:rds:...:db:name`: some services put a colon. */
export const colon =
  (service: string, resource: string): Placed =>
  (one) =>
    regional(service, one.account, one.region, `${resource}:${one.id}`, one.id);

/** Known by its ARN and nothing else. */
export const byArn =
  (service: string): Placed =>
  ({ id, account, region }) =>
    new RegExp(`^arn:aws[a-z-]*:${service}:${region}:${account}:`).test(id) ? { id, account, region, arn: id, more: {} } : null;
