/**
 * What GuardDuty finds of what really happens in the account: intruders' machines that talk to mining pools, root at work, a trail switched off, a tool of
 * penetration testers. It sees nothing from before it was switched on. Types: GuardDuty user guide, "Finding types".
 */
import type { Instance } from '../../../account/service-states.ts';
import type { CloudTrailRecord } from '../../../account/cloudtrail-record.ts';
import type { Thing } from '../../../account/things.ts';
import { isoTime, secondsOf } from '../../../clock.ts';
import { reachText } from '../../../../knowledge/json-reach.ts';
import { Random } from '../../../random.ts';
import type { LiveCall } from '../../live-service.ts';

/** Seconds from the deed to the finding. */
const SEEN_AFTER = 15 * 60;

export interface Finding {
  readonly Id: string;
  readonly [member: string]: unknown;
}

interface Sight {
  /** The same deed gives the same finding. */
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly severity: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly resource: Readonly<Record<string, unknown>>;
}

/** Oldest first. */
export function findingsOf(call: LiveCall, detector: Thing<'detector'>): readonly Finding[] {
  const since = detector.createdAt;
  const seen = detector.facts.enabled ? [...miningMachines(call, since), ...deeds(call, since)] : [];
  return seen
    .filter(({ first }) => first + SEEN_AFTER <= call.now)
    .sort((a, b) => a.first - b.first)
    .map((sight) => findingOf(call, detector.id, sight));
}

/** What an intruder leaves running mines: that is what it is there for in every story. */
function miningMachines(call: LiveCall, since: number): Sight[] {
  const mines = ({ madeBy, state }: Instance): boolean => (madeBy === 'attacker' || madeBy === 'consequence') && state === 'running';
  return [...call.account.states.lookAt(call.region).instances.values()].filter(mines).map((instance) => ({
    key: `mining/${instance.id}`,
    type: 'CryptoCurrency:EC2/BitcoinTool.B!DNS',
    title: `The EC2 instance ${instance.id} is querying a domain name that is associated with Bitcoin-related activity.`,
    severity: 8,
    first: Math.max(since, instance.launchedAt),
    last: call.now,
    count: 1 + Math.floor((call.now - Math.max(since, instance.launchedAt)) / 3600),
    resource: {
      ResourceType: 'Instance',
      InstanceDetails: {
        InstanceId: instance.id,
        InstanceType: instance.type,
        LaunchTime: isoTime(instance.launchedAt),
        AvailabilityZone: instance.zone,
        InstanceState: 'running',
        ImageId: instance.launch?.imageId ?? '',
      },
    },
  }));
}

interface Watch {
  readonly type: string;
  readonly severity: number;
  readonly title: (who: string) => string;
  readonly sees: (record: CloudTrailRecord) => boolean;
}

const WATCHES: readonly Watch[] = [
  {
    type: 'Policy:IAMUser/RootCredentialUsage',
    severity: 2,
    title: (who) => `API was invoked using root credentials of ${who}.`,
    sees: (record) => reachText(record.userIdentity, 'type') === 'Root' && reachText(record.userIdentity, 'invokedBy') === null,
  },
  {
    type: 'Stealth:IAMUser/CloudTrailLoggingDisabled',
    severity: 2,
    title: (who) => `AWS CloudTrail trail was disabled by ${who}.`,
    sees: ({ eventName, errorCode }) => (eventName === 'StopLogging' || eventName === 'DeleteTrail') && errorCode === undefined,
  },
  {
    type: 'PenTest:IAMUser/KaliLinux',
    severity: 5,
    title: (who) => `API was invoked from a Kali Linux computer by ${who}.`,
    sees: ({ userAgent }) => userAgent?.includes('kali') === true,
  },
];

/** One finding for each kind of deed and credential, however often it was done. */
function deeds(call: LiveCall, since: number): Sight[] {
  const sights = new Map<string, Sight>();
  for (const record of call.history.of(call.region)) {
    const at = secondsOf(record.eventTime);
    if (at < since) continue;
    for (const { type, severity, title, sees } of WATCHES) {
      if (!sees(record)) continue;
      const who = reachText(record.userIdentity, 'userName') ?? reachText(record.userIdentity, 'type') ?? 'unknown';
      const key = `${type}/${reachText(record.userIdentity, 'accessKeyId') ?? who}`;
      const before = sights.get(key);
      const resource = {
        ResourceType: 'AccessKey',
        AccessKeyDetails: {
          AccessKeyId: reachText(record.userIdentity, 'accessKeyId') ?? '',
          PrincipalId: reachText(record.userIdentity, 'principalId') ?? '',
          UserName: who,
          UserType: reachText(record.userIdentity, 'type') ?? '',
        },
      };
      const one = { key, type, severity, title: title(who), first: at, last: at, count: 1, resource };
      sights.set(key, before === undefined ? one : { ...before, last: at, count: before.count + 1 });
    }
  }
  return [...sights.values()];
}

function findingOf(call: LiveCall, detectorId: string, sight: Sight): Finding {
  const Id = new Random(`finding/${detectorId}/${sight.key}`).hex(32);
  return {
    Id,
    Arn: `arn:aws:guardduty:${call.region}:${call.account.id}:detector/${detectorId}/finding/${Id}`,
    AccountId: call.account.id,
    Region: call.region,
    Partition: 'aws',
    SchemaVersion: '2.0',
    Type: sight.type,
    Title: sight.title,
    Description: sight.title,
    Severity: sight.severity,
    CreatedAt: isoTime(sight.first + SEEN_AFTER),
    UpdatedAt: isoTime(Math.max(sight.first + SEEN_AFTER, sight.last)),
    Resource: sight.resource,
    Service: {
      ServiceName: 'guardduty',
      DetectorId: detectorId,
      Archived: false,
      Count: sight.count,
      EventFirstSeen: isoTime(sight.first),
      EventLastSeen: isoTime(sight.last),
    },
  };
}
