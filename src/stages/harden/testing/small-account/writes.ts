/** What calls change in the small account, and what it refuses. */
import type { Reachable } from '../../../../knowledge/json-reach.ts';
import { regionOf, trailNamed } from './reads.ts';
import type { Input, Operation } from './small-account.ts';
import type { SmallState } from './state.ts';

const nextId = (state: SmallState, prefix: string): string => `${prefix}-${(state.made += 1)}`;
const without = <Value>(all: Value[], gone: Value): boolean => {
  const place = all.indexOf(gone);
  if (place >= 0) all.splice(place, 1);
  return place >= 0;
};

/** Source: IAM API reference, UpdateAccountPasswordPolicy: defaults of what is not given. */
const POLICY_DEFAULTS = { MinimumPasswordLength: 6, AllowUsersToChangePassword: false, RequireSymbols: false, RequireNumbers: false };

const trailChange =
  (change: (trail: NonNullable<ReturnType<typeof trailNamed>>, input: Input) => string | undefined): Operation =>
  (state, input) => {
    const trail = trailNamed(state, 'Name' in input ? input.Name : (input as { TrailName: string }).TrailName);
    return trail === null ? 'TrailNotFoundException' : (change(trail, input) ?? {});
  };

export const WRITES: Readonly<Record<string, Operation>> = {
  'iam:UpdateAccessKey': ({ keys }, { UserName, AccessKeyId, Status }) => {
    const key = keys[AccessKeyId];
    if (key === undefined || key.user !== UserName) return null;
    key.status = Status;
    return {};
  },
  'iam:UpdateAccountPasswordPolicy': (state, input) => {
    if ('ExpirePasswords' in input) return 'ValidationError';
    const age = input.MaxPasswordAge ?? 0;
    state.passwordPolicy = { ...POLICY_DEFAULTS, ...(input as unknown as Record<string, Reachable>), ExpirePasswords: age > 0 };
    return {};
  },
  'iam:DeleteAccountPasswordPolicy': (state) => {
    if (state.passwordPolicy === null) return null;
    state.passwordPolicy = null;
    return {};
  },
  's3:CreateBucket': ({ buckets }, { Bucket }) => {
    // In us-east-1 making one's own bucket again succeeds (S3 API reference, CreateBucket).
    buckets[Bucket] ??= { policy: null };
    return {};
  },
  's3:PutBucketPolicy': ({ buckets }, { Bucket, Policy }) => {
    const bucket = buckets[Bucket];
    if (bucket === undefined) return null;
    bucket.policy = Policy;
    return {};
  },
  'cloudtrail:CreateTrail': ({ trails, buckets }, input, region) => {
    const { Name, S3BucketName: bucket } = input;
    if (Name in trails) return 'TrailAlreadyExistsException';
    if (buckets[bucket]?.policy?.includes('cloudtrail.amazonaws.com') !== true) return 'InsufficientS3BucketPolicyException';
    trails[Name] = {
      region,
      bucket,
      multi: input.IsMultiRegionTrail ?? false,
      global: input.IncludeGlobalServiceEvents ?? true,
      validated: input.EnableLogFileValidation ?? false,
      logging: false,
      selectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
    };
    return {};
  },
  'cloudtrail:UpdateTrail': trailChange((trail, input) => {
    const { IsMultiRegionTrail: multi, IncludeGlobalServiceEvents: global, EnableLogFileValidation: validated } = input;
    if (multi === true && global === false) return 'InvalidParameterCombinationException';
    Object.assign(trail, { multi: multi ?? trail.multi, global: global ?? trail.global, validated: validated ?? trail.validated });
    return undefined;
  }),
  'cloudtrail:PutEventSelectors': trailChange((trail, { EventSelectors }) => {
    trail.selectors = EventSelectors;
    return undefined;
  }),
  'cloudtrail:StartLogging': trailChange((trail) => {
    trail.logging = true;
    return undefined;
  }),
  'cloudtrail:StopLogging': trailChange((trail) => {
    trail.logging = false;
    return undefined;
  }),
  'cloudtrail:DeleteTrail': ({ trails }, { Name }) => {
    if (!(Name in trails)) return 'TrailNotFoundException';
    delete trails[Name];
    return {};
  },
  'guardduty:CreateDetector': (state, { Features, Enable }, region) => {
    const here = regionOf(state, region);
    if (here.detector !== null) return 'BadRequestException';
    here.detector = { id: nextId(state, 'd'), status: Enable === true ? 'ENABLED' : 'DISABLED', features: Features };
    return { DetectorId: here.detector.id };
  },
  'guardduty:DeleteDetector': (state, { DetectorId }, region) => {
    const here = regionOf(state, region);
    if (here.detector === null || here.detector.id !== DetectorId) return 'BadRequestException';
    here.detector = null;
    return {};
  },
  'guardduty:UpdateDetector': (state, { DetectorId, Enable }, region) => {
    const { detector } = regionOf(state, region);
    if (detector === null || detector.id !== DetectorId) return 'BadRequestException';
    detector.status = Enable ? 'ENABLED' : 'DISABLED';
    return {};
  },
  'guardduty:UpdateFilter': (state, { FilterName, Action }, region) => {
    const { filters } = regionOf(state, region);
    if (!(FilterName in filters)) return 'BadRequestException';
    filters[FilterName] = Action;
    return {};
  },
  'guardduty:UpdateIPSet': (state, { IpSetId, Activate }, region) => {
    const { trusted } = regionOf(state, region);
    if (!(IpSetId in trusted)) return 'BadRequestException';
    trusted[IpSetId] = Activate;
    return {};
  },
  'inspector2:Enable': (state, _, region) => {
    regionOf(state, region).inspector = 'ENABLED';
    return { accounts: [] };
  },
  'inspector2:Disable': (state, _, region) => {
    regionOf(state, region).inspector = 'DISABLED';
    return { accounts: [] };
  },
  'accessanalyzer:CreateAnalyzer': (state, { analyzerName }, region) => {
    const { analyzers } = regionOf(state, region);
    if (analyzers.includes(analyzerName)) return 'ConflictException';
    analyzers.push(analyzerName);
    return { arn: analyzerName };
  },
  'accessanalyzer:DeleteAnalyzer': (state, { analyzerName }, region) => (without(regionOf(state, region).analyzers, analyzerName) ? {} : null),
  's3-control:PutPublicAccessBlock': (state, { PublicAccessBlockConfiguration }) => {
    state.s3Block = PublicAccessBlockConfiguration;
    return {};
  },
  's3-control:DeletePublicAccessBlock': (state) => {
    state.s3Block = null;
    return {};
  },
  ...regionSwitches(),
  'ec2:ModifySnapshotAttribute': (state, { SnapshotId, OperationType }, region) => {
    const { publicSnapshots } = regionOf(state, region);
    if (OperationType === 'add') publicSnapshots.push(SnapshotId);
    else without(publicSnapshots, SnapshotId);
    return {};
  },
  'ec2:ModifyImageAttribute': (state, { ImageId, LaunchPermission }, region) => {
    const { publicImages } = regionOf(state, region);
    if ('Add' in LaunchPermission) publicImages.push(ImageId);
    else without(publicImages, ImageId);
    return {};
  },
  'budgets:CreateBudget': ({ budgets }, { Budget, NotificationsWithSubscribers }) => {
    const { BudgetName: name } = Budget as unknown as { BudgetName: string };
    if (name in budgets) return 'DuplicateRecordException';
    budgets[name] = { budget: Budget, alerts: NotificationsWithSubscribers };
    return {};
  },
  'budgets:DeleteBudget': ({ budgets }, { BudgetName }) => {
    if (!(BudgetName in budgets)) return null;
    delete budgets[BudgetName];
    return {};
  },
  'cost-explorer:CreateAnomalyMonitor': (state) => {
    if (state.monitors.length > 0) return 'LimitExceededException';
    state.monitors.push(nextId(state, 'arn:monitor'));
    return { MonitorArn: state.monitors[0] ?? '' };
  },
  'cost-explorer:CreateAnomalySubscription': (state, { AnomalySubscription }) => {
    const { MonitorArnList: list } = AnomalySubscription as unknown as { MonitorArnList: string[] };
    if (!list.every((arn) => state.monitors.includes(arn))) return 'UnknownMonitorException';
    const arn = nextId(state, 'arn:subscription');
    state.subscriptions[arn] = AnomalySubscription;
    return { SubscriptionArn: arn };
  },
  'cost-explorer:DeleteAnomalyMonitor': (state, { MonitorArn }) => (without(state.monitors, MonitorArn) ? {} : 'UnknownMonitorException'),
  'cost-explorer:DeleteAnomalySubscription': ({ subscriptions }, { SubscriptionArn }) => {
    if (!(SubscriptionArn in subscriptions)) return 'UnknownSubscriptionException';
    delete subscriptions[SubscriptionArn];
    return {};
  },
  'account:PutAlternateContact': (state, input) => {
    state.securityContact = { ...(input as unknown as Record<string, Reachable>) };
    return {};
  },
  'account:DeleteAlternateContact': (state) => {
    if (state.securityContact === null) return null;
    state.securityContact = null;
    return {};
  },
};

function regionSwitches(): Readonly<Record<string, Operation>> {
  return {
    'ec2:EnableSnapshotBlockPublicAccess': (state, { State }, region) => {
      regionOf(state, region).snapshotBlock = State;
      return {};
    },
    'ec2:DisableSnapshotBlockPublicAccess': (state, _, region) => {
      regionOf(state, region).snapshotBlock = 'unblocked';
      return {};
    },
    'ec2:EnableImageBlockPublicAccess': (state, { ImageBlockPublicAccessState }, region) => {
      regionOf(state, region).imageBlock = ImageBlockPublicAccessState;
      return {};
    },
    'ec2:DisableImageBlockPublicAccess': (state, _, region) => {
      regionOf(state, region).imageBlock = 'unblocked';
      return {};
    },
    'ec2:EnableSerialConsoleAccess': (state, _, region) => {
      regionOf(state, region).serialConsole = true;
      return {};
    },
    'ec2:DisableSerialConsoleAccess': (state, _, region) => {
      regionOf(state, region).serialConsole = false;
      return {};
    },
    'ec2:ModifyInstanceMetadataDefaults': (state, { HttpTokens }, region) => {
      regionOf(state, region).httpTokens = HttpTokens === 'no-preference' ? null : HttpTokens;
      return {};
    },
  };
}
