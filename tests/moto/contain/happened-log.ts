/** What boto3 did on moto, as the CloudTrail records AWS would have kept of it: the log from which the incident is investigated. */
import { createHash } from 'node:crypto';
import { addressOf } from '../../../src/practice/networks.ts';
import { Random } from '../../../src/practice/random.ts';
import { recordedCall } from './recorded-call.ts';

/** One call as happened.py wrote it down. */
export interface Call {
  readonly who: 'owner' | 'intruder' | 'autoscaling' | 'spot';
  /** ISO 8601. */
  readonly at: string;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: Readonly<Record<string, unknown>>;
}

export interface Keys {
  /** The owner's own. */
  readonly owner: string;
  /** The owner's for programs: the one that leaked. */
  readonly leaked: string;
}

const ACCOUNT = '123456789012';
const DAY = 86_400_000;
/** The estate stands that long before the intruder comes. */
const BEFORE = 40 * DAY;

const random = new Random('moto');
export const OWNERS_ADDRESS = addressOf('jp-home', random);
const PROGRAMS_ADDRESS = addressOf('us-ci', random);
const INTRUDERS_ADDRESS = addressOf('us-hosting', random);

type Fields = Readonly<Record<string, unknown>>;

const user = (name: string, accessKeyId: string): Fields => ({
  type: 'IAMUser',
  principalId: `AIDA${createHash('sha256').update(name).digest('hex').slice(0, 17).toUpperCase()}`,
  arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
  accountId: ACCOUNT,
  accessKeyId,
  userName: name,
});

/** Auto Scaling acts as its service-linked role, without a key that shows. */
const SCALING: Fields = {
  type: 'AssumedRole',
  principalId: 'AROAEXAMPLESCALING:AutoScaling',
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/AWSServiceRoleForAutoScaling/AutoScaling`,
  accountId: ACCOUNT,
  sessionContext: {
    sessionIssuer: {
      type: 'Role',
      principalId: 'AROAEXAMPLESCALING',
      arn: `arn:aws:iam::${ACCOUNT}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
      accountId: ACCOUNT,
      userName: 'AWSServiceRoleForAutoScaling',
    },
    attributes: { creationDate: '2026-01-01T00:00:00Z', mfaAuthenticated: 'false' },
  },
  invokedBy: 'autoscaling.amazonaws.com',
};

interface Hand {
  readonly identity: Fields;
  readonly address: string;
  readonly userAgent: string;
}

function hands({ owner, leaked }: Keys): Readonly<Record<Call['who'] | 'program', Hand>> {
  return {
    owner: { identity: user('hana', owner), address: OWNERS_ADDRESS, userAgent: 'aws-cli/2.32.1 md/awscrt#0.28.4 ua/2.1 os/macos#24.6.0' },
    program: {
      identity: user('deploy', leaked),
      address: PROGRAMS_ADDRESS,
      userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.9.8 terraform-provider-aws/5.72.1',
    },
    intruder: { identity: user('deploy', leaked), address: INTRUDERS_ADDRESS, userAgent: 'Boto3/1.26.90 Python/3.9.13 Windows/10 Botocore/1.29.90' },
    spot: { identity: { accountId: ACCOUNT, invokedBy: 'ec2.amazonaws.com' }, address: 'ec2.amazonaws.com', userAgent: 'ec2.amazonaws.com' },
    autoscaling: { identity: SCALING, address: 'autoscaling.amazonaws.com', userAgent: 'autoscaling.amazonaws.com' },
  };
}

/**
 * Records in the order of their times: the owner's estate and forty days of work on it, then the intruder.
 * The owner's users and roles are older than what CloudTrail keeps for 90 days: the log does not tell of them.
 */
export function happenedLog(calls: readonly Call[], keys: Keys): readonly object[] {
  const who = hands(keys);
  const since = Date.parse(calls.find((one) => one.who === 'intruder')?.at ?? '');
  const told = calls.filter((one) => one.who !== 'owner' || one.service !== 'iam');
  const records = told.map((call, index) =>
    recordOf(call, who[call.who], call.who === 'owner' ? Date.parse(call.at) - BEFORE : Date.parse(call.at), index),
  );
  return [...records, ...everydayWork(who, since)].toSorted((a, b) => (a.eventTime < b.eventTime ? -1 : 1));
}

type Written = Fields & { readonly eventTime: string };

function recordOf(call: Call, { identity, address, userAgent }: Hand, at: number, index: number): Written {
  const { eventSource, eventName, readOnly, region, requestParameters, responseElements } = recordedCall(call);
  const event = call.who === 'spot';
  return {
    eventVersion: '1.10',
    userIdentity: identity,
    eventTime: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    eventSource,
    eventName,
    awsRegion: region,
    sourceIPAddress: address,
    userAgent,
    requestParameters,
    ...(event ? { responseElements: null, serviceEventDetails: call.response } : { responseElements: readOnly ? null : responseElements }),
    requestID: idOf(`request ${index} ${call.at}`),
    eventID: idOf(`event ${index} ${call.at}`),
    readOnly,
    eventType: event ? 'AwsServiceEvent' : 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: 'Management',
  };
}

function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** Every day the owner looks at things, and the program that has the key applies its configuration. */
function everydayWork(who: ReturnType<typeof hands>, until: number): readonly Written[] {
  const looks = [
    ['owner', 'ec2', 'DescribeInstances', 1],
    ['owner', 'cloudwatch', 'GetMetricData', 2],
    ['program', 'sts', 'GetCallerIdentity', 5],
    ['program', 'ec2', 'DescribeInstances', 5],
    ['program', 'autoscaling', 'DescribeAutoScalingGroups', 5],
    ['program', 'lambda', 'ListFunctions', 6],
  ] as const;
  const days = Array.from({ length: 39 }, (_, day) => until - BEFORE + (day + 0.5) * DAY);
  return days.flatMap((day, n) =>
    looks.map(([hand, service, operation, hour]) => {
      const at = day + hour * 3_600_000;
      const region = service === 'ec2' || service === 'autoscaling' ? 'ap-northeast-1' : 'us-east-1';
      const call: Call = { who: 'owner', at: `${n} ${operation} ${hand}`, service, operation, region, request: {}, response: {} };
      return recordOf(call, who[hand], at, n);
    }),
  );
}
