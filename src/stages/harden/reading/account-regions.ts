/** Whose account it is and which regions are switched on: asked before anything else. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from '../../../knowledge/aws-regions.ts';
import type { AwsAccount, AwsRefused } from '../../../ports/aws-account.ts';

export interface Caller {
  readonly accountId: string;
  /** ARN of whoever asks. */
  readonly arn: string;
}

export type Identified = { readonly kind: 'caller'; readonly caller: Caller } | { readonly kind: 'refused'; readonly refused: AwsRefused };

export async function whoAsks(account: AwsAccount): Promise<Identified> {
  const answer = await account.ask({ service: 'sts', operation: 'GetCallerIdentity', region: 'us-east-1' });
  if (answer.kind !== 'found') return { kind: 'refused', refused: answer };
  const accountId = reachText(answer.output, 'Account');
  if (accountId === null || !/^\d{12}$/.test(accountId)) {
    return { kind: 'refused', refused: { kind: 'failed', cause: 'aws', code: 'NoAccount', message: 'AWS named no account' } };
  }
  return { kind: 'caller', caller: { accountId, arn: reachText(answer.output, 'Arn') ?? '' } };
}

export interface AccountRegions {
  readonly enabled: readonly string[];
  /** Of them, those that are off unless somebody switches them on; null when AWS did not tell and all known regions are asked. */
  readonly optedIn: readonly string[] | null;
}

/** EC2's list first, then the account's; when both are refused every region we know. */
export async function accountRegions(account: AwsAccount): Promise<AccountRegions> {
  const ec2 = await account.ask({ service: 'ec2', operation: 'DescribeRegions', region: 'us-east-1', input: { AllRegions: true } });
  if (ec2.kind === 'found') {
    const listed = reach(ec2.output, 'Regions[]').flatMap((one) => pairOf(reachText(one, 'RegionName'), reachText(one, 'OptInStatus')));
    if (listed.length > 0) return sorted(listed, ['opt-in-not-required', 'opted-in'], ['opted-in']);
  }
  const listed: (readonly [string, string])[] = [];
  let complete = true;
  for await (const page of account.pages({ service: 'account', operation: 'ListRegions', region: 'us-east-1' })) {
    if (page.kind === 'found')
      listed.push(...reach(page.output, 'Regions[]').flatMap((one) => pairOf(reachText(one, 'RegionName'), reachText(one, 'RegionOptStatus'))));
    else complete = false;
  }
  if (complete && listed.length > 0)
    return sorted(listed, ['ENABLED_BY_DEFAULT', 'ENABLED', 'ENABLING', 'DISABLING'], ['ENABLED', 'ENABLING', 'DISABLING']);
  return { enabled: [...DEFAULT_REGIONS, ...OPT_IN_REGIONS], optedIn: null };
}

const pairOf = (name: string | null, status: string | null): readonly (readonly [string, string])[] =>
  name !== null && /^[a-z]{2}(-[a-z]+)+-\d+$/.test(name) ? [[name, status ?? '']] : [];

const sorted = (listed: readonly (readonly [string, string])[], on: readonly string[], byChoice: readonly string[]): AccountRegions => ({
  enabled: listed.filter(([, status]) => on.includes(status)).map(([name]) => name),
  optedIn: listed.filter(([, status]) => byChoice.includes(status)).map(([name]) => name),
});
