/** Which regions there are, and which the account has switched on. */
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from '../../../../knowledge/aws-regions.ts';
import { filtersIn, flagIn, passes, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply } from '../../live-service.ts';

interface Region {
  readonly RegionName: string;
  readonly Endpoint: string;
  readonly OptInStatus: 'opt-in-not-required' | 'opted-in' | 'not-opted-in';
}

export function describeRegions(call: LiveCall): LiveReply {
  const known = regionsOf(call);
  const wanted = textsIn(call.input, 'RegionNames');
  const missing = wanted.find((name) => !known.some((region) => region.RegionName === name));
  if (missing !== undefined) return new Refusal('InvalidParameterValue', `Invalid region: '${missing}'`);
  const all = flagIn(call.input, 'AllRegions');
  const filters = filtersIn(call.input);
  const Regions = known.filter(
    (region) =>
      (wanted.length === 0 || wanted.includes(region.RegionName)) &&
      (all || wanted.length > 0 || region.OptInStatus !== 'not-opted-in') &&
      filters.every((filter) => passes(filter.values, facetOf(region, filter.name))),
  );
  return answered({ Regions });
}

function regionsOf(call: LiveCall): Region[] {
  const { optedIn } = call.account.states;
  const shown = (name: string, status: Region['OptInStatus']): Region => ({
    RegionName: name,
    Endpoint: `ec2.${name}.amazonaws.com`,
    OptInStatus: status,
  });
  return [
    ...DEFAULT_REGIONS.map((name) => shown(name, 'opt-in-not-required')),
    ...OPT_IN_REGIONS.map((name) => shown(name, optedIn.has(name) ? 'opted-in' : 'not-opted-in')),
  ];
}

const facetOf = (region: Region, filter: string): string | null =>
  filter === 'region-name' ? region.RegionName : filter === 'endpoint' ? region.Endpoint : filter === 'opt-in-status' ? region.OptInStatus : null;
