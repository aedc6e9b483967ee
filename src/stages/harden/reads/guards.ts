/** Questions about what watches over the account, shared by the checks. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { forEach, inEveryRegion, once, type Question, type Reading } from './read.ts';
import { aboutTopic } from './alerts.ts';
import { hearsOfExposedKeys } from './exposed-key-rules.ts';
import { items, textOf } from './seen.ts';

/** Every region shows its own trails and, as shadows, those of all regions and of the organization. */
export const TRAILS = inEveryRegion('cloudtrail', 'DescribeTrails');

const ofTrails =
  (member: string) =>
  (reading: Reading): readonly Question[] =>
    items([reading], 'trailList[]').flatMap(({ value }) => {
      const arn = reachText(value, 'TrailARN');
      return arn === null ? [] : [{ input: { [member]: arn }, region: reachText(value, 'HomeRegion') ?? reading.region, subject: arn }];
    });

export const TRAIL_STATUS = forEach(TRAILS, 'cloudtrail', 'GetTrailStatus', ofTrails('Name'));
export const TRAIL_SELECTORS = forEach(TRAILS, 'cloudtrail', 'GetEventSelectors', ofTrails('TrailName'));

/** Asked in us-east-1, which answers for buckets of every region. */
export const TRAIL_BUCKETS = forEach(TRAILS, 's3', 'GetBucketLocation', (reading) =>
  items([reading], 'trailList[].S3BucketName').flatMap(({ value }) =>
    typeof value === 'string' ? [{ input: { Bucket: value }, region: 'us-east-1', subject: value }] : [],
  ),
);

/** Buckets of us-east-1 have no constraint; `EU` is the oldest name of eu-west-1 (S3 API reference, GetBucketLocation). */
const ofBucket = (reading: Reading): readonly Question[] => {
  if (reading.refused !== null || reading.subject === null) return [];
  const place = textOf(reading, 'LocationConstraint') ?? 'us-east-1';
  return [{ input: { Bucket: reading.subject }, region: place === 'EU' ? 'eu-west-1' : place, subject: reading.subject }];
};
export const TRAIL_BUCKET_LIFE = forEach(TRAIL_BUCKETS, 's3', 'GetBucketLifecycleConfiguration', ofBucket);
export const TRAIL_BUCKET_VERSIONS = forEach(TRAIL_BUCKETS, 's3', 'GetBucketVersioning', ofBucket);
export const TRAIL_BUCKET_BLOCK = forEach(TRAIL_BUCKETS, 's3', 'GetPublicAccessBlock', ofBucket);
export const TRAIL_BUCKET_PUBLIC = forEach(TRAIL_BUCKETS, 's3', 'GetBucketPolicyStatus', ofBucket);

export const DETECTORS = inEveryRegion('guardduty', 'ListDetectors');
const ofDetector = (reading: Reading): readonly Question[] =>
  items([reading], 'DetectorIds[]').flatMap(({ value }) => (typeof value === 'string' ? [{ input: { DetectorId: value }, subject: value }] : []));
export const DETECTOR = forEach(DETECTORS, 'guardduty', 'GetDetector', ofDetector);
const FILTERS = forEach(DETECTORS, 'guardduty', 'ListFilters', ofDetector);
const IP_SETS = forEach(DETECTORS, 'guardduty', 'ListIPSets', ofDetector);
export const FILTER = forEach(FILTERS, 'guardduty', 'GetFilter', (reading) =>
  items([reading], 'FilterNames[]').flatMap(({ value }) =>
    typeof value === 'string' ? [{ input: { DetectorId: reading.subject, FilterName: value }, subject: `${reading.subject}/${value}` }] : [],
  ),
);
export const IP_SET = forEach(IP_SETS, 'guardduty', 'GetIPSet', (reading) =>
  items([reading], 'IpSetIds[]').flatMap(({ value }) =>
    typeof value === 'string' ? [{ input: { DetectorId: reading.subject, IpSetId: value }, subject: `${reading.subject}/${value}` }] : [],
  ),
);

export const INSPECTOR = inEveryRegion('inspector2', 'BatchGetAccountStatus', ({ accountId }) => ({ accountIds: [accountId] }));
export const ANALYZERS = inEveryRegion('accessanalyzer', 'ListAnalyzers');
export const RECORDERS = inEveryRegion('config-service', 'DescribeConfigurationRecorderStatus');

export const BUDGETS = once('budgets', 'DescribeBudgets', ({ accountId }) => ({ AccountId: accountId }));
export const BUDGET_ALERTS = forEach(BUDGETS, 'budgets', 'DescribeNotificationsForBudget', (reading) =>
  items([reading], 'Budgets[].BudgetName').flatMap(({ value }) =>
    typeof value === 'string' ? [{ input: { AccountId: reading.accountId, BudgetName: value }, subject: value }] : [],
  ),
);
export const BUDGET_SUBSCRIBERS = forEach(BUDGET_ALERTS, 'budgets', 'DescribeSubscribersForNotification', (reading) =>
  items([reading], 'Notifications[]').map(({ value }) => ({
    input: { AccountId: reading.accountId, BudgetName: reading.subject, Notification: value },
    subject: `${reading.subject}/${reachText(value, 'NotificationType') ?? ''}`,
  })),
);

const addressesAsTopics = (path: string) => (reading: Reading) =>
  items([reading], path).flatMap(({ value }) => (typeof value === 'string' ? aboutTopic(value) : []));
export const BUDGET_TOPICS = forEach(BUDGET_SUBSCRIBERS, 'sns', 'ListSubscriptionsByTopic', addressesAsTopics('Subscribers[].Address'));
export const BUDGET_ACTIONS = once('budgets', 'DescribeBudgetActionsForAccount', ({ accountId }) => ({ AccountId: accountId }));

/** AWS charges US$0.01 for each of these two. */
export const ANOMALY_MONITORS = once('cost-explorer', 'GetAnomalyMonitors');
export const ANOMALY_SUBSCRIPTIONS = once('cost-explorer', 'GetAnomalySubscriptions');

export const ANOMALY_TOPICS = forEach(
  ANOMALY_SUBSCRIPTIONS,
  'sns',
  'ListSubscriptionsByTopic',
  addressesAsTopics('AnomalySubscriptions[].Subscribers[].Address'),
);

/** Account-wide events of AWS Health arrive in us-east-1 (Health User Guide, "Monitoring events in AWS Health with Amazon EventBridge"). */
export const HEALTH_RULES = once('eventbridge', 'ListRules');
export const HEALTH_TARGETS = forEach(HEALTH_RULES, 'eventbridge', 'ListTargetsByRule', (reading) =>
  items([reading], 'Rules[]').flatMap(({ value }) => {
    const name = reachText(value, 'Name');
    return name === null || !hearsOfExposedKeys(value) ? [] : [{ input: { Rule: name }, subject: name }];
  }),
);
export const HEALTH_TOPICS = forEach(HEALTH_TARGETS, 'sns', 'ListSubscriptionsByTopic', addressesAsTopics('Targets[].Arn'));

export const SECURITY_CONTACT = once('account', 'GetAlternateContact', () => ({ AlternateContactType: 'SECURITY' }));
