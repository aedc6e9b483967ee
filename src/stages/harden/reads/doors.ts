/** Questions about what lies open to others, shared by the checks. */
import { forEach, inEveryRegion, once } from './read.ts';
import { items } from './seen.ts';

/** At the account's home; absent when it was never set. */
export const ACCOUNT_BLOCK = once('s3-control', 'GetPublicAccessBlock', ({ accountId }) => ({ AccountId: accountId }));

export const SNAPSHOT_BLOCK = inEveryRegion('ec2', 'GetSnapshotBlockPublicAccessState');
export const IMAGE_BLOCK = inEveryRegion('ec2', 'GetImageBlockPublicAccessState');
export const SERIAL_CONSOLE = inEveryRegion('ec2', 'GetSerialConsoleAccessStatus');
export const METADATA_DEFAULTS = inEveryRegion('ec2', 'GetInstanceMetadataDefaults');

/** Own snapshots that everybody may restore. */
export const PUBLIC_SNAPSHOTS = inEveryRegion('ec2', 'DescribeSnapshots', () => ({ OwnerIds: ['self'], RestorableByUserIds: ['all'] }));
/** Own images that everybody may launch. */
export const PUBLIC_IMAGES = inEveryRegion('ec2', 'DescribeImages', () => ({ Owners: ['self'], Filters: [{ Name: 'is-public', Values: ['true'] }] }));

export const ORGANIZATION = once('organizations', 'DescribeOrganization');
const GUARD_POLICIES = once('organizations', 'ListPolicies', () => ({ Filter: 'SERVICE_CONTROL_POLICY' }));
export const GUARD_POLICY = forEach(GUARD_POLICIES, 'organizations', 'DescribePolicy', (reading) =>
  items([reading], 'Policies[].Id').flatMap(({ value }) => (typeof value === 'string' ? [{ input: { PolicyId: value }, subject: value }] : [])),
);
export const GUARD_TARGETS = forEach(GUARD_POLICIES, 'organizations', 'ListTargetsForPolicy', (reading) =>
  items([reading], 'Policies[].Id').flatMap(({ value }) => (typeof value === 'string' ? [{ input: { PolicyId: value }, subject: value }] : [])),
);

export const ORGANIZATION_ROOTS = once('organizations', 'ListRoots');

export const DISK_ENCRYPTION = inEveryRegion('ec2', 'GetEbsEncryptionByDefault');

export const BILLING_CONTACT = once('account', 'GetAlternateContact', () => ({ AlternateContactType: 'BILLING' }));
export const OPERATIONS_CONTACT = once('account', 'GetAlternateContact', () => ({ AlternateContactType: 'OPERATIONS' }));
export const CONTACT = once('account', 'GetContactInformation');

/** All regions, those not switched on as well. */
export const REGIONS = once('ec2', 'DescribeRegions', () => ({ AllRegions: true }));
