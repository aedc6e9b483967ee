/** AWS's own services at work in the account: they have no key, or a service-linked role, and call from names instead of addresses. */
import type { Script } from '../agenda.ts';
import type { Caller } from '../account/call.ts';
import { linkedRoleName } from '../account/services/iam-roles.ts';
import { HOUR, MINUTE } from '../clock.ts';
import type { Stage } from '../stage.ts';
import { makeLinkedRole, serviceCaller } from './estate.ts';
import { serviceAssumes } from './programs.ts';

/** Trail delivery checks its bucket and key. */
export function* trailDelivery(stage: Stage, bucket: string, region: string): Script {
  const random = stage.random.fork('service/cloudtrail');
  const caller = serviceCaller('cloudtrail.amazonaws.com');
  for (;;) {
    stage.account.call(caller, 's3:GetBucketAcl', { bucketName: bucket, Host: `${bucket}.s3.${region}.amazonaws.com`, acl: '' }, region);
    yield (random.between(2, 5) * HOUR) / stage.scale;
  }
}

interface LinkedWork {
  readonly service: string;
  readonly session: string;
  readonly calls: readonly string[];
  readonly regions: readonly string[];
  /** Seconds between rounds. */
  readonly every: number;
  /** Calls of one round, in each region. */
  readonly burst: readonly [number, number];
}

const WORK = {
  trustedAdvisor: {
    service: 'trustedadvisor.amazonaws.com',
    session: 'TrustedAdvisor',
    every: 26 * HOUR,
    burst: [2, 4],
    calls: [
      'ec2:DescribeInstances',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeVolumes',
      'ec2:DescribeAddresses',
      'iam:GetAccountSummary',
      'autoscaling:DescribeAccountLimits',
      'rds:DescribeDBInstances',
      'elasticloadbalancing:DescribeLoadBalancers',
    ],
  },
  config: {
    service: 'config.amazonaws.com',
    session: 'AWSConfig-Describe',
    every: 3 * HOUR,
    burst: [3, 9],
    calls: [
      'ec2:DescribeInstances',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeVpcs',
      'ec2:DescribeSubnets',
      'ec2:DescribeNetworkInterfaces',
      's3:GetBucketPolicy',
      'lambda:GetFunctionConfiguration',
      'iam:ListRoles',
      'rds:DescribeDBInstances',
    ],
  },
  support: {
    service: 'support.amazonaws.com',
    session: 'SupportService',
    every: 9 * 24 * HOUR,
    burst: [2, 5],
    calls: ['ec2:DescribeInstances', 'iam:ListUsers', 'ec2:DescribeVpcs'],
  },
  accessAnalyzer: {
    service: 'access-analyzer.amazonaws.com',
    session: 'access-analyzer',
    every: 24 * HOUR,
    burst: [3, 8],
    calls: ['iam:ListRoles', 'iam:GetRole', 's3:GetBucketPolicy', 's3:GetBucketAcl', 'kms:ListKeys', 'lambda:ListFunctions', 'sqs:ListQueues'],
  },
} as const satisfies Readonly<Record<string, Omit<LinkedWork, 'regions'>>>;

export type LinkedServiceName = keyof typeof WORK;

/** Starts a service that looks around by its service-linked role, every so often, in the given regions. */
export function beginLinkedService(stage: Stage, name: LinkedServiceName, regions: readonly string[]): void {
  const work: LinkedWork = { ...WORK[name], regions };
  makeLinkedRole(stage, work.service);
  stage.begin(stage.from + stage.random.fork(`service/${name}`).between(0, work.every), linkedRounds(stage, work));
}

function* linkedRounds(stage: Stage, work: LinkedWork): Script {
  const random = stage.random.fork(`rounds/${work.service}`);
  const role = linkedRoleName(work.service);
  for (;;) {
    const credential = serviceAssumes(stage, work.service, role, work.session, random.pick(work.regions));
    if (credential !== null) {
      const caller: Caller = { hand: 'service', credential, address: work.service, userAgent: work.service, invokedBy: work.service };
      for (const region of work.regions) {
        for (let left = random.whole(work.burst[0], work.burst[1]); left > 0; left--) {
          stage.account.call(caller, random.pick(work.calls), {}, region);
          yield random.between(0.1, 3);
        }
      }
    }
    yield work.every * random.between(0.8, 1.2);
  }
}

/** KMS used by services for the owner's encrypted things. */
export function* keyUse(stage: Stage, region: string, service: string, every: number): Script {
  const random = stage.random.fork(`kms/${service}`);
  const caller = serviceCaller(service);
  const keyId = random.uuid();
  for (;;) {
    stage.account.call(caller, random.chance(0.6) ? 'kms:Decrypt' : 'kms:GenerateDataKey', { keyId }, region);
    yield random.waiting(every / stage.scale) + MINUTE / 10;
  }
}
