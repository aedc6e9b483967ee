/** An account in which much is open: a table for `table-account.ts`. What it does not hold is not there. */
import type { AnswerTable } from './table-account.ts';

const DETECTOR = '12abc34d567e8fa901bc2d34e56789f0';

/** Two regions, two users; one user's name is an attack on the terminal. */
export const OPEN_HOUSE: AnswerTable = {
  'sts:GetCallerIdentity': { Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/alice' },
  'ec2:DescribeRegions': {
    Regions: [
      { RegionName: 'us-east-1', OptInStatus: 'opt-in-not-required' },
      { RegionName: 'af-south-1', OptInStatus: 'opted-in' },
      { RegionName: 'ap-east-1', OptInStatus: 'not-opted-in' },
    ],
  },
  'iam:GetAccountSummary': { SummaryMap: { AccountMFAEnabled: 0, AccountAccessKeysPresent: 0, AccountSigningCertificatesPresent: 0 } },
  'iam:ListUsers': {
    Users: [
      { UserName: 'alice', CreateDate: '2024-01-01T00:00:00Z', PasswordLastUsed: '2026-11-22T00:00:00Z' },
      { UserName: '\u001B[2Jbob', CreateDate: '2024-01-01T00:00:00Z' },
    ],
  },
  'iam:GetLoginProfile': { LoginProfile: {} },
  'iam:ListMFADevices#alice': { MFADevices: [{ SerialNumber: 'arn:aws:iam::123456789012:mfa/alice' }] },
  'iam:ListMFADevices': { MFADevices: [] },
  'iam:ListAccessKeys#alice': {
    AccessKeyMetadata: [{ UserName: 'alice', AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', Status: 'Active', CreateDate: '2024-01-01T00:00:00Z' }],
  },
  'iam:ListAccessKeys': { AccessKeyMetadata: [] },
  'iam:GetAccessKeyLastUsed': { AccessKeyLastUsed: { LastUsedDate: '2026-11-22T00:00:00Z' } },
  'iam:GetCredentialReport': {
    csv: ['alice,arn:aws:iam::123456789012:user/alice,2024-01-01T00:00:00+00:00,true,2026-11-22T00:00:00+00:00,2024-01-01T00:00:00+00:00,N/A,true'],
  },
  'iam:GetAccountPasswordPolicy': { refused: 'absent' },
  'iam:ListRoles': { Roles: [] },
  'iam:ListPolicies': { Policies: [] },
  'cloudtrail:DescribeTrails': { trailList: [] },
  'guardduty:ListDetectors@us-east-1': { DetectorIds: [DETECTOR] },
  'guardduty:ListDetectors@af-south-1': { DetectorIds: [] },
  'guardduty:GetDetector': { Status: 'ENABLED' },
  'guardduty:ListFilters': { FilterNames: [] },
  'guardduty:ListIPSets': { IpSetIds: [] },
  'guardduty:GetRemainingFreeTrialDays': { Accounts: [{ Features: [{ Name: 'CLOUD_TRAIL', FreeTrialDaysRemaining: 12 }] }] },
  'inspector2:BatchGetAccountStatus': { refused: 'denied' },
  'inspector2:BatchGetFreeTrialInfo': { accounts: [{ freeTrialInfo: [{ type: 'EC2', status: 'ACTIVE', end: '2026-12-08T00:00:00Z' }] }] },
  'accessanalyzer:ListAnalyzers': { analyzers: [{ name: 'a', type: 'ACCOUNT', status: 'ACTIVE' }] },
  's3-control:GetPublicAccessBlock': { refused: 'absent' },
  'ec2:GetSnapshotBlockPublicAccessState': { State: 'block-new-sharing' },
  'ec2:GetImageBlockPublicAccessState': { ImageBlockPublicAccessState: 'block-new-sharing' },
  'ec2:GetSerialConsoleAccessStatus': { SerialConsoleAccessEnabled: false },
  'ec2:GetInstanceMetadataDefaults': { AccountLevel: {} },
  'ec2:DescribeSnapshots': { Snapshots: [] },
  'ec2:DescribeImages': { Images: [] },
  'ec2:GetEbsEncryptionByDefault': { EbsEncryptionByDefault: true },
  'budgets:DescribeBudgets': { Budgets: [] },
  'budgets:DescribeBudgetActionsForAccount': { Actions: [] },
  'eventbridge:ListRules': { Rules: [] },
  'organizations:ListRoots': { refused: 'absent' },
  'cost-explorer:GetAnomalyMonitors': { AnomalyMonitors: [] },
  'cost-explorer:GetAnomalySubscriptions': { AnomalySubscriptions: [] },
  'account:GetAlternateContact': { refused: 'absent' },
  'account:GetContactInformation': { ContactInformation: { FullName: 'Alice' } },
  'organizations:DescribeOrganization': { refused: 'absent' },
  'organizations:ListPolicies': { refused: 'absent' },
  'config-service:DescribeConfigurationRecorderStatus': { ConfigurationRecordersStatus: [] },
};
