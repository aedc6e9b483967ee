/** What the small account answers to questions. */
import type { Reachable } from '../../../../knowledge/json-reach.ts';
import type { Operation } from './small-account.ts';
import type { RegionState, SmallState } from './state.ts';

export const regionOf = ({ regions }: SmallState, name: string): RegionState => {
  const found = regions[name];
  if (found === undefined) throw new Error(`no region ${name}`);
  return found;
};

export const trailArn = (name: string, region: string): string => `arn:aws:cloudtrail:${region}:123456789012:trail/${name}`;
/** A trail may be named by name or ARN. */
export const trailNamed = (state: SmallState, named: string) => state.trails[named.slice(named.lastIndexOf('/') + 1)] ?? null;

const keysOf = ({ keys }: SmallState, user: string): Reachable =>
  Object.entries(keys)
    .filter(([, key]) => key.user === user)
    .map(([id, { status, created }]) => ({ UserName: user, AccessKeyId: id, Status: status, CreateDate: created }));

const trailsOf = (state: SmallState): Reachable[] =>
  Object.entries(state.trails).map(([name, one]) => ({
    Name: name,
    TrailARN: trailArn(name, one.region),
    HomeRegion: one.region,
    S3BucketName: one.bucket,
    IsMultiRegionTrail: one.multi,
    IncludeGlobalServiceEvents: one.global,
    LogFileValidationEnabled: one.validated,
  }));

export const READS: Readonly<Record<string, Operation>> = {
  'sts:GetCallerIdentity': () => ({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:root' }),
  'ec2:DescribeRegions': ({ regions }) => ({
    Regions: Object.keys(regions).map((name) => ({ RegionName: name, OptInStatus: 'opt-in-not-required' })),
  }),
  'iam:ListUsers': () => ({ Users: [{ UserName: 'alice', CreateDate: '2024-01-01T00:00:00Z' }] }),
  'iam:ListAccessKeys': (state, { UserName }) => ({ AccessKeyMetadata: keysOf(state, UserName) }),
  'iam:GetAccessKeyLastUsed': ({ keys }, { AccessKeyId }) => {
    const used = keys[AccessKeyId]?.used ?? null;
    return { AccessKeyLastUsed: used === null ? {} : { LastUsedDate: used } };
  },
  'iam:GetAccountPasswordPolicy': ({ passwordPolicy }) => (passwordPolicy === null ? null : { PasswordPolicy: passwordPolicy }),
  'cloudtrail:DescribeTrails': (state) => ({ trailList: trailsOf(state) }),
  'cloudtrail:GetTrailStatus': (state, { Name }) => ({ IsLogging: trailNamed(state, Name)?.logging ?? false }),
  'cloudtrail:GetEventSelectors': (state, { TrailName }) => ({ EventSelectors: trailNamed(state, TrailName)?.selectors ?? [] }),
  'guardduty:ListDetectors': (state, _, region) => {
    const { detector } = regionOf(state, region);
    return { DetectorIds: detector === null ? [] : [detector.id] };
  },
  'guardduty:GetDetector': (state, _, region) => ({ Status: regionOf(state, region).detector?.status ?? '' }),
  'guardduty:GetRemainingFreeTrialDays': () => ({ Accounts: [{ Features: [{ Name: 'CLOUD_TRAIL', FreeTrialDaysRemaining: 12 }] }] }),
  'guardduty:GetUsageStatistics': () => ({
    UsageStatistics: {
      SumByFeature: [
        { Feature: 'CLOUD_TRAIL', Total: { Amount: '0.9', Unit: 'USD' } },
        { Feature: 'DNS_LOGS', Total: { Amount: '0.4', Unit: 'USD' } },
      ],
    },
  }),
  'guardduty:ListFilters': (state, _, region) => ({ FilterNames: Object.keys(regionOf(state, region).filters) }),
  'guardduty:GetFilter': (state, { FilterName }, region) => ({ Name: FilterName, Action: regionOf(state, region).filters[FilterName] ?? '' }),
  'guardduty:ListIPSets': (state, _, region) => ({ IpSetIds: Object.keys(regionOf(state, region).trusted) }),
  'guardduty:GetIPSet': (state, { IpSetId }, region) => ({
    Name: IpSetId,
    Status: regionOf(state, region).trusted[IpSetId] === true ? 'ACTIVE' : 'INACTIVE',
  }),
  'inspector2:BatchGetAccountStatus': (state, _, region) => ({
    accounts: [{ accountId: '123456789012', state: { status: regionOf(state, region).inspector } }],
  }),
  'inspector2:BatchGetFreeTrialInfo': () => ({ accounts: [{ freeTrialInfo: [{ type: 'EC2', status: 'ACTIVE', end: '2026-12-08T00:00:00Z' }] }] }),
  'accessanalyzer:ListAnalyzers': (state, _, region) => ({
    analyzers: regionOf(state, region).analyzers.map((name) => ({ name, type: 'ACCOUNT', status: 'ACTIVE' })),
  }),
  's3-control:GetPublicAccessBlock': ({ s3Block }) => (s3Block === null ? null : { PublicAccessBlockConfiguration: s3Block }),
  'ec2:GetSnapshotBlockPublicAccessState': (state, _, region) => ({ State: regionOf(state, region).snapshotBlock }),
  'ec2:GetImageBlockPublicAccessState': (state, _, region) => ({ ImageBlockPublicAccessState: regionOf(state, region).imageBlock }),
  'ec2:GetSerialConsoleAccessStatus': (state, _, region) => ({ SerialConsoleAccessEnabled: regionOf(state, region).serialConsole }),
  'ec2:GetInstanceMetadataDefaults': (state, _, region) => {
    const { httpTokens } = regionOf(state, region);
    return { AccountLevel: httpTokens === null ? {} : { HttpTokens: httpTokens } };
  },
  'ec2:DescribeSnapshots': (state, _, region) => ({ Snapshots: regionOf(state, region).publicSnapshots.map((SnapshotId) => ({ SnapshotId })) }),
  'ec2:DescribeImages': (state, _, region) => ({ Images: regionOf(state, region).publicImages.map((ImageId) => ({ ImageId })) }),
  'budgets:DescribeBudgets': ({ budgets }) => ({ Budgets: Object.values(budgets).map(({ budget }) => budget) }),
  'budgets:DescribeNotificationsForBudget': ({ budgets }, { BudgetName }) => ({
    Notifications: (budgets[BudgetName]?.alerts ?? []).map((one) => (one as unknown as { Notification: Reachable }).Notification),
  }),
  'budgets:DescribeSubscribersForNotification': ({ budgets }, { BudgetName, Notification }) => {
    const type = Notification.NotificationType;
    const found = (budgets[BudgetName]?.alerts ?? []) as unknown as { Notification: { NotificationType: string }; Subscribers: Reachable }[];
    return { Subscribers: found.find((one) => one.Notification.NotificationType === type)?.Subscribers ?? [] };
  },
  'cost-explorer:GetAnomalyMonitors': ({ monitors }) => ({ AnomalyMonitors: monitors.map((MonitorArn) => ({ MonitorArn })) }),
  'cost-explorer:GetAnomalySubscriptions': ({ subscriptions }) => ({ AnomalySubscriptions: Object.values(subscriptions) }),
  'account:GetAlternateContact': ({ securityContact }) => (securityContact === null ? null : { AlternateContact: securityContact }),
};
