/** What each call that changes something is about, as IAM names it. Source: Service Authorization Reference; calls it lists no resource for are about `*`. */
import type { AwsCall } from '../../../ports/aws-account.ts';

type Naming = (call: AwsCall & { readonly input: Readonly<Record<string, unknown>> }, account: string) => readonly string[];

const text = (input: Readonly<Record<string, unknown>>, member: string): string => (typeof input[member] === 'string' ? input[member] : '');

const bucket: Naming = ({ input }) => [`arn:aws:s3:::${text(input, 'Bucket')}`];
const trail =
  (member: string): Naming =>
  ({ input, region }, account) => {
    const name = text(input, member);
    return [name.startsWith('arn:') ? name : `arn:aws:cloudtrail:${region}:${account}:trail/${name}`];
  };
const detector: Naming = ({ input, region }, account) => [`arn:aws:guardduty:${region}:${account}:detector/${text(input, 'DetectorId')}`];
/** Filters and lists are named by their detector as well. */
const ofDetector: Naming = (call, account) => detector(call, account).flatMap((arn) => [arn, `${arn}/*`]);
const analyzer: Naming = ({ input, region }, account) => [`arn:aws:access-analyzer:${region}:${account}:analyzer/${text(input, 'analyzerName')}`];
const topic: Naming = ({ input, region }, account) => [
  text(input, 'TopicArn') === '' ? `arn:aws:sns:${region}:${account}:${text(input, 'Name')}` : text(input, 'TopicArn'),
];
const rule =
  (member: string): Naming =>
  ({ input, region }, account) => [`arn:aws:events:${region}:${account}:rule/${text(input, member)}`];
const budget =
  (nameOf: (input: Readonly<Record<string, unknown>>) => string): Naming =>
  ({ input }, account) => [`arn:aws:budgets::${account}:budget/${nameOf(input)}`];
const member =
  (name: string): Naming =>
  ({ input }) => [text(input, name)];
/** The organization's own id stands in these ARNs and in no call. */
const guardPolicy: Naming = ({ input }, account) => [
  `arn:aws:organizations::${account}:policy/o-*/service_control_policy/${text(input, 'PolicyId')}`,
];
const root =
  (name: string): Naming =>
  ({ input }, account) => [`arn:aws:organizations::${account}:root/o-*/${text(input, name)}`];
const both: Naming = (call, account) => [...guardPolicy(call, account), ...root('TargetId')(call, account)];

const NAMINGS: Readonly<Record<string, Naming>> = {
  'iam:UpdateAccessKey': ({ input }, account) => [
    `arn:aws:iam::${account}:user/${text(input, 'UserName')}`,
    `arn:aws:iam::${account}:user/*/${text(input, 'UserName')}`,
  ],
  's3:CreateBucket': bucket,
  's3:PutBucketPolicy': bucket,
  's3:PutPublicAccessBlock': bucket,
  's3:DeletePublicAccessBlock': bucket,
  's3:PutBucketLifecycleConfiguration': bucket,
  's3:PutBucketVersioning': bucket,
  'cloudtrail:CreateTrail': trail('Name'),
  'cloudtrail:UpdateTrail': trail('Name'),
  'cloudtrail:DeleteTrail': trail('Name'),
  'cloudtrail:StartLogging': trail('Name'),
  'cloudtrail:StopLogging': trail('Name'),
  'cloudtrail:PutEventSelectors': trail('TrailName'),
  'guardduty:UpdateDetector': detector,
  'guardduty:DeleteDetector': detector,
  'guardduty:UpdateFilter': ofDetector,
  'guardduty:UpdateIPSet': ofDetector,
  'accessanalyzer:CreateAnalyzer': analyzer,
  'accessanalyzer:DeleteAnalyzer': analyzer,
  'ec2:ModifySnapshotAttribute': ({ input, region }) => [`arn:aws:ec2:${region}::snapshot/${text(input, 'SnapshotId')}`],
  'ec2:ModifyImageAttribute': ({ input, region }) => [`arn:aws:ec2:${region}::image/${text(input, 'ImageId')}`],
  'budgets:CreateBudget': budget(({ Budget }) => text((Budget ?? {}) as Readonly<Record<string, unknown>>, 'BudgetName')),
  'budgets:DeleteBudget': budget((input) => text(input, 'BudgetName')),
  'cost-explorer:DeleteAnomalyMonitor': member('MonitorArn'),
  'cost-explorer:DeleteAnomalySubscription': member('SubscriptionArn'),
  'sns:CreateTopic': topic,
  'sns:SetTopicAttributes': topic,
  'sns:Subscribe': topic,
  'sns:DeleteTopic': topic,
  'eventbridge:PutRule': rule('Name'),
  'eventbridge:DeleteRule': rule('Name'),
  'eventbridge:PutTargets': rule('Rule'),
  'eventbridge:RemoveTargets': rule('Rule'),
  'organizations:AttachPolicy': both,
  'organizations:DetachPolicy': both,
  'organizations:DeletePolicy': guardPolicy,
  'organizations:EnablePolicyType': root('RootId'),
  'organizations:DisablePolicyType': root('RootId'),
};

/** ARNs, with `*` for what is not known before the call is made. Users with a path are named with any path. */
export function resourcesOf(call: AwsCall, accountId: string): readonly string[] {
  const naming = NAMINGS[`${call.service}:${call.operation}`];
  return naming === undefined ? ['*'] : naming({ ...call, input: call.input ?? {} }, accountId);
}
