/** Which Regions the account has: as EC2 tells, else as Account Management tells, else the built-in list. Which of them told is part of the answer. */
import type { AwsAccount, AwsAnswer } from '../../../ports/aws-account.ts';
import { DEFAULT_REGIONS, isOptInRegion, OPT_IN_REGIONS } from '../../../knowledge/aws-regions.ts';
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Coverage, RegionSeen } from '../notice-record.ts';

export type RegionStatus = RegionSeen['status'];

export interface RegionsTold {
  readonly from: Coverage['regionsFrom'];
  /** In the order they are swept. */
  readonly regions: readonly { readonly region: string; readonly status: RegionStatus }[];
}

/** `home`: a Region that is on in every account. */
export async function regionsOf(account: AwsAccount, home: string, signal: AbortSignal): Promise<RegionsTold> {
  const byEc2 = await account.ask({ service: 'ec2', operation: 'DescribeRegions', region: home, input: { AllRegions: true } }, { signal });
  const told = byEc2.kind === 'found' ? statuses(byEc2.output, 'Regions[]', 'OptInStatus') : [];
  if (told.length > 0) return { from: 'ec2', regions: inOrder(told) };
  const listed = await allRegionsListed(account, home, signal);
  if (listed.length > 0) return { from: 'account', regions: inOrder(listed) };
  return { from: 'built-in-list', regions: inOrder([...DEFAULT_REGIONS.map(known), ...OPT_IN_REGIONS.map(known)]) };
}

const known = (region: string): RegionsTold['regions'][number] => ({ region, status: isOptInRegion(region) ? 'unknown' : 'default' });

async function allRegionsListed(account: AwsAccount, home: string, signal: AbortSignal): Promise<RegionsTold['regions'][number][]> {
  const found: RegionsTold['regions'][number][] = [];
  let answer: AwsAnswer | null = null;
  for await (answer of account.pages({ service: 'account', operation: 'ListRegions', region: home }, { signal })) {
    if (answer.kind === 'found') found.push(...statuses(answer.output, 'Regions[]', 'RegionOptStatus'));
  }
  // Half a list would pass for the whole.
  return answer?.kind === 'found' ? found : [];
}

/** Source: EC2 API `Region.OptInStatus`; Account API `RegionOptStatus`. A Region being switched off or on still answers. */
const STATUS: Readonly<Record<string, RegionStatus>> = {
  'opt-in-not-required': 'default',
  'opted-in': 'opted-in',
  'not-opted-in': 'not-enabled',
  ENABLED_BY_DEFAULT: 'default',
  ENABLED: 'opted-in',
  ENABLING: 'opted-in',
  DISABLING: 'opted-in',
  DISABLED: 'not-enabled',
};

const REGION_NAME = /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/;

function statuses(output: Reachable, path: string, member: string): RegionsTold['regions'][number][] {
  return reach(output, path).flatMap((one) => {
    const region = reachText(one, 'RegionName');
    if (region === null || !REGION_NAME.test(region)) return [];
    return [{ region, status: STATUS[reachText(one, member) ?? ''] ?? 'unknown' }];
  });
}

/** Where most accounts have their things and most hijacks burn comes first. */
const FIRST = ['us-east-1', 'us-west-2', 'ap-northeast-1', 'us-east-2', 'eu-west-1', 'eu-central-1', 'us-west-1', 'ap-southeast-1', 'ap-south-1'];
const rank = (region: string): number => (FIRST.includes(region) ? FIRST.indexOf(region) : FIRST.length);

function inOrder(regions: RegionsTold['regions'][number][]): RegionsTold['regions'] {
  const unique = [...new Map(regions.map((one) => [one.region, one])).values()];
  return unique.sort(
    (a, b) => rank(a.region) - rank(b.region) || Number(isOptInRegion(a.region)) - Number(isOptInRegion(b.region)) || (a.region < b.region ? -1 : 1),
  );
}
