/** One case of an action: an account, a target in it, and the calls that must be made; written by hand from AWS's API reference. */
import type { Target } from '../actions/action.ts';
import { ACCOUNT, aRegion, aWorld, type FakeRegion, type FakeWorld } from './fake-account/world.ts';

export interface ActionCase {
  readonly name: string;
  readonly world: FakeWorld;
  readonly target: Target;
  /** `UpdateAccessKey {"UserName":"dev",...}`; none for what needs nothing. */
  readonly calls: readonly string[];
}

export const REGION = 'eu-west-1';

export const inRegion = (region: Partial<FakeRegion>): FakeWorld => aWorld({ regions: { [REGION]: aRegion(region) } });

export const aTarget = (id: string, resource: string, more: Target['more'] = {}, region = 'us-east-1'): Target => ({
  id,
  account: ACCOUNT,
  region,
  arn: resource.startsWith('arn:') || resource === '*' ? resource : `arn:aws:iam::${ACCOUNT}:${resource}`,
  more,
});

export const regionalTarget = (id: string, service: string, resource: string, more: Target['more'] = {}): Target =>
  aTarget(id, `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`, more, REGION);
