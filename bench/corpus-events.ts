/** Believable everyday CloudTrail records, about 1.2 KB each: services, an owner, a pipeline. Only for measuring speed; no story in them. */
import { chance, type Chance } from './random.ts';

export const BENCH_ACCOUNT = '111122223333';
export const BENCH_REGIONS = ['us-east-1', 'ap-northeast-1', 'eu-west-1', 'us-west-2'] as const;

const AGENTS = [
  'aws-cli/2.15.30 Python/3.11.8 Linux/5.10.0 exe/x86_64.amzn.2 prompt/off command/ec2.describe-instances',
  'Boto3/1.34.69 md/Botocore#1.34.69 ua/2.0 os/linux#6.1.79 md/arch#x86_64 lang/python#3.11.6 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.34.69',
  'APN/1.0 HashiCorp/1.0 Terraform/1.7.4 (+https://www.terraform.io) terraform-provider-aws/5.41.0 aws-sdk-go-v2/1.25.3 os/linux lang/go#1.21.8 md/GOOS#linux md/GOARCH#amd64',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Safari/537.36',
  '[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.488 Linux/5.10.197-164.706.amzn2int.x86_64 OpenJDK_64-Bit_Server_VM/25.372-b08 java/1.8.0_372]',
  'AWS Internal',
];

interface Call {
  readonly source: string;
  readonly name: string;
  /** Reads and service noise are nearly all of a real log. */
  readonly perThousand: number;
  readonly read: boolean;
  readonly request: (c: Chance) => unknown;
  readonly response: (c: Chance) => unknown;
}

const instanceId = (c: Chance): string => `i-0${c.hex(16)}`;

const CALLS: readonly Call[] = [
  {
    source: 'ec2.amazonaws.com',
    name: 'DescribeInstances',
    perThousand: 220,
    read: true,
    response: () => null,
    request: (c) => ({
      instancesSet: { items: [{ instanceId: instanceId(c) }, { instanceId: instanceId(c) }] },
      filterSet: { items: [{ name: 'tag:env', valueSet: { items: [{ value: c.pick(['prod', 'dev']) }] } }] },
    }),
  },
  {
    source: 's3.amazonaws.com',
    name: 'GetObject',
    perThousand: 200,
    read: true,
    response: () => null,
    request: (c) => ({
      bucketName: `data-lake-${c.below(40)}`,
      Host: 's3.amazonaws.com',
      key: `year=2024/month=${c.below(12)}/part-${c.hex(8)}-${c.uuid()}.snappy.parquet`,
    }),
  },
  {
    source: 's3.amazonaws.com',
    name: 'PutObject',
    perThousand: 100,
    read: false,
    response: () => ({ 'x-amz-server-side-encryption': 'AES256' }),
    request: (c) => ({
      bucketName: `logs-${c.below(20)}`,
      Host: 's3.amazonaws.com',
      key: `app/${c.hex(12)}.log`,
      'x-amz-acl': 'bucket-owner-full-control',
    }),
  },
  {
    source: 'kms.amazonaws.com',
    name: 'Decrypt',
    perThousand: 220,
    read: true,
    response: () => null,
    request: (c) => ({
      encryptionContext: { 'aws:lambda:FunctionArn': `arn:aws:lambda:us-east-1:${BENCH_ACCOUNT}:function:worker-${c.below(30)}` },
      encryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    }),
  },
  {
    source: 'sts.amazonaws.com',
    name: 'AssumeRole',
    perThousand: 150,
    read: true,
    request: (c) => ({
      roleArn: `arn:aws:iam::${BENCH_ACCOUNT}:role/service-${c.below(25)}`,
      roleSessionName: `session-${c.below(9999)}`,
      durationSeconds: 3600,
    }),
    response: (c) => ({
      credentials: { accessKeyId: `ASIA${c.hex(16).toUpperCase()}`, sessionToken: c.hex(180), expiration: 'Mar 10, 2024, 7:20:31 PM' },
    }),
  },
  {
    source: 'ec2.amazonaws.com',
    name: 'RunInstances',
    perThousand: 1,
    read: false,
    request: (c) => ({
      instancesSet: { items: [{ imageId: `ami-0${c.hex(16)}`, minCount: 1, maxCount: 1 }] },
      instanceType: c.pick(['t3.micro', 'm5.large']),
      subnetId: `subnet-0${c.hex(16)}`,
      monitoring: { enabled: false },
    }),
    response: (c) => ({
      requestId: c.uuid(),
      reservationId: `r-0${c.hex(16)}`,
      ownerId: BENCH_ACCOUNT,
      instancesSet: {
        items: [
          {
            instanceId: instanceId(c),
            currentState: { code: 0, name: 'pending' },
            privateIpAddress: `10.0.${c.below(255)}.${c.below(255)}`,
            launchTime: 1_710_000_000_000 + c.below(1e8),
          },
        ],
      },
    }),
  },
  {
    source: 'lambda.amazonaws.com',
    name: 'UpdateFunctionCode20150331v2',
    perThousand: 3,
    read: false,
    response: (c) => ({ functionName: `worker-${c.below(30)}`, codeSize: c.below(1e6), lastModified: '2024-03-10T10:00:00.000+0000' }),
    request: (c) => ({ functionName: `worker-${c.below(30)}`, publish: false, dryRun: false }),
  },
  {
    source: 'logs.amazonaws.com',
    name: 'CreateLogStream',
    perThousand: 46,
    read: false,
    response: () => null,
    request: (c) => ({ logGroupName: `/aws/lambda/worker-${c.below(30)}`, logStreamName: `2024/03/10/[$LATEST]${c.hex(32)}` }),
  },
  {
    source: 'monitoring.amazonaws.com',
    name: 'DescribeAlarms',
    perThousand: 60,
    read: true,
    response: () => null,
    request: (c) => ({ maxRecords: 100, alarmNamePrefix: `app-${c.below(50)}` }),
  },
];

const WEIGHTED = CALLS.flatMap((call) => Array.from({ length: call.perThousand }, () => call));

/** Someone or something at work: always the same way in, with a new session each day. */
interface Caller {
  readonly agent: string;
  readonly address: string;
  readonly kind: 'role' | 'user' | 'service';
  readonly name: string;
}

const CALLERS: readonly Caller[] = Array.from({ length: 90 }, (_, number) => {
  const c = chance(number);
  const address = `${c.pick(['54.240.1', '203.0.113', '198.51.100'])}.${c.below(250)}`;
  if (number < 50) return { kind: 'role', name: `service-${number % 25}`, address, agent: c.pick(AGENTS) };
  if (number < 62) return { kind: 'user', name: `user-${number - 50}`, address, agent: c.pick(AGENTS) };
  const service = c.pick(['ec2.amazonaws.com', 'lambda.amazonaws.com', 'autoscaling.amazonaws.com']);
  return { kind: 'service', name: service, address: service, agent: service };
});

function identity({ kind, name }: Caller, number: number, epochSeconds: number): object {
  if (kind === 'service') return { type: 'AWSService', invokedBy: name };
  if (kind === 'user') {
    return {
      type: 'IAMUser',
      principalId: `AIDA${name.toUpperCase().padEnd(17, 'Y')}`,
      arn: `arn:aws:iam::${BENCH_ACCOUNT}:user/${name}`,
      accountId: BENCH_ACCOUNT,
      accessKeyId: `AKIA${name.toUpperCase().padEnd(16, 'Z')}`,
      userName: name,
    };
  }
  const day = Math.floor(epochSeconds / 86_400);
  const session = chance(day * 1_000 + number);
  const principal = `AROA${name.toUpperCase().padEnd(17, 'X')}`;
  const sessionName = `session-${session.below(9_999)}`;
  return {
    type: 'AssumedRole',
    principalId: `${principal}:${sessionName}`,
    arn: `arn:aws:sts::${BENCH_ACCOUNT}:assumed-role/${name}/${sessionName}`,
    accountId: BENCH_ACCOUNT,
    accessKeyId: `ASIA${session.hex(16).toUpperCase()}`,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: principal,
        arn: `arn:aws:iam::${BENCH_ACCOUNT}:role/${name}`,
        accountId: BENCH_ACCOUNT,
        userName: name,
      },
      webIdFederationData: {},
      attributes: { creationDate: isoTime(day * 86_400), mfaAuthenticated: 'false' },
    },
  };
}

const isoTime = (epochSeconds: number): string => `${new Date(epochSeconds * 1000).toISOString().slice(0, 19)}Z`;

/** One record as CloudTrail writes it (one line, no spaces). */
export function benchEvent(c: Chance, epochSeconds: number, region: string): string {
  const call = c.pick(WEIGHTED);
  const number = c.below(CALLERS.length);
  const caller = CALLERS[number] as Caller;
  const failed = c.below(50) === 0;
  return JSON.stringify({
    eventVersion: '1.09',
    userIdentity: identity(caller, number, epochSeconds),
    eventTime: isoTime(epochSeconds),
    eventSource: call.source,
    eventName: call.name,
    awsRegion: region,
    sourceIPAddress: caller.address,
    userAgent: caller.agent,
    ...(failed
      ? {
          errorCode: 'AccessDenied',
          errorMessage: `User is not authorized to perform: ${call.name} because no identity-based policy allows the action`,
        }
      : {}),
    requestParameters: call.request(c),
    responseElements: failed ? null : call.response(c),
    ...(call.source === 's3.amazonaws.com' ? { additionalEventData: s3Transfer(c) } : {}),
    requestID: c.uuid(),
    eventID: c.uuid(),
    readOnly: call.read,
    ...(call.source === 'kms.amazonaws.com' ? { resources: [kmsKey(c, region)] } : {}),
    eventType: 'AwsApiCall',
    managementEvent: call.source !== 's3.amazonaws.com',
    recipientAccountId: BENCH_ACCOUNT,
    eventCategory: call.source === 's3.amazonaws.com' ? 'Data' : 'Management',
    ...(caller.kind === 'service'
      ? {}
      : {
          tlsDetails: {
            tlsVersion: 'TLSv1.3',
            cipherSuite: 'TLS_AES_128_GCM_SHA256',
            clientProvidedHostHeader: `${call.source.split('.')[0]}.${region}.amazonaws.com`,
          },
        }),
  });
}

const s3Transfer = (c: Chance): object => ({
  SignatureVersion: 'SigV4',
  CipherSuite: 'TLS_AES_128_GCM_SHA256',
  bytesTransferredIn: 0,
  AuthenticationMethod: 'AuthHeader',
  'x-amz-id-2': c.hex(64),
});

const kmsKey = (c: Chance, region: string): object => ({
  accountId: BENCH_ACCOUNT,
  type: 'AWS::KMS::Key',
  ARN: `arn:aws:kms:${region}:${BENCH_ACCOUNT}:key/${c.pick(['a', 'b', 'c'])}1111111-2222-3333-4444-555555555555`,
});
