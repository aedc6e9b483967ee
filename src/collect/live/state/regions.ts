/** Which regions the account has switched on: asked of EC2, else of Account Management, else all that are known. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from '../../../knowledge/aws-regions.ts';
import type { AccountRegions, StateDocument } from '../../../ports/account-state.ts';
import { askDocument, type Asking } from '../asking.ts';

export interface RegionsAsked {
  readonly regions: AccountRegions;
  readonly documents: readonly StateDocument[];
}

const HOME = 'us-east-1';
/** Anything else is no region and must not become a host name. */
const REGION = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;

export async function askRegions(asking: Asking, folder: string): Promise<RegionsAsked> {
  const byEc2 = await askDocument(asking, {
    service: 'ec2',
    operation: 'DescribeRegions',
    region: HOME,
    input: { AllRegions: true },
    path: `${folder}/ec2-DescribeRegions.json`,
  });
  const ec2 = byEc2.pages
    .flatMap((page) => reach(page, 'Regions[]'))
    .map((one) => [reachText(one, 'RegionName'), reachText(one, 'OptInStatus')] as const);
  if (ec2.length > 0) return { regions: { ...parted(ec2, (status) => status !== 'not-opted-in'), by: 'ec2' }, documents: [byEc2.document] };
  const byAccount = await askDocument(asking, {
    service: 'account',
    operation: 'ListRegions',
    region: HOME,
    path: `${folder}/account-ListRegions.json`,
  });
  const documents = [byEc2.document, byAccount.document];
  const listed = byAccount.pages
    .flatMap((page) => reach(page, 'Regions[]'))
    .map((one) => [reachText(one, 'RegionName'), reachText(one, 'RegionOptStatus')] as const);
  // A region that is being switched off still runs what is in it.
  if (listed.length > 0) return { regions: { ...parted(listed, (status) => status !== 'DISABLED'), by: 'account' }, documents };
  return { regions: { enabled: [...DEFAULT_REGIONS, ...OPT_IN_REGIONS].sort(), notEnabled: [], by: 'known-list' }, documents };
}

function parted(
  regions: readonly (readonly [string | null, string | null])[],
  isOn: (status: string | null) => boolean,
): Pick<AccountRegions, 'enabled' | 'notEnabled'> {
  const named = regions.flatMap(([name, status]) => (name !== null && REGION.test(name) ? [{ name, on: isOn(status) }] : []));
  const of = (wanted: boolean): string[] =>
    named
      .filter(({ on }) => on === wanted)
      .map(({ name }) => name)
      .sort();
  return { enabled: of(true), notEnabled: of(false) };
}
