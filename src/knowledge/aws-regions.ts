/**
 * AWS's commercial regions, as far as known in November 2026. An account's own list (`account:ListRegions`, `ec2:DescribeRegions`) comes first; this one is
 * what is left when both are refused, and is sure to miss what AWS opened later.
 * Sources: partition data of the AWS SDK for JavaScript 3.1177 (35 regions) and AWS, "AWS Regions" (New Zealand); AWS Account Management, "Enable or disable AWS Regions" (regions opened before
 * 20 March 2019 are on in every account).
 */

/** On in every account, and cannot be switched off. */
export const DEFAULT_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'sa-east-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'eu-north-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-south-1',
] as const;

/** Off until somebody, the owner or the intruder, enables them. */
export const OPT_IN_REGIONS = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'me-west-1',
  'mx-central-1',
  'sa-west-1',
] as const;

const optIn: ReadonlySet<string> = new Set(OPT_IN_REGIONS);

/** True for a region that is off until enabled. False also for regions not known here. */
export const isOptInRegion = (region: string): boolean => optIn.has(region);
