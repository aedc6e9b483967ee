/** Terraform as owners use it: long bursts of reads, some changes, now and then a refusal. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';
import { OFFICE_HOURS, byDays, type Hours } from './evenings.ts';
import { terraform } from './clients.ts';
import type { Person } from './person.ts';

const REFRESH = [
  'ec2:DescribeVpcs',
  'ec2:DescribeVpcAttribute',
  'ec2:DescribeSubnets',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeInternetGateways',
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceAttribute',
  'ec2:DescribeVolumes',
  'ec2:DescribeTags',
  'iam:GetRole',
  'iam:ListRolePolicies',
  'iam:ListAttachedRolePolicies',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  's3:GetBucketVersioning',
  's3:GetBucketPolicy',
  's3:GetBucketAcl',
  's3:GetBucketLogging',
  's3:GetBucketTagging',
  'lambda:GetFunction',
  'lambda:ListFunctions',
  'logs:DescribeLogGroups',
  'logs:ListTagsForResource',
  'rds:DescribeDBInstances',
  'rds:ListTagsForResource',
  'cloudwatch:DescribeAlarms',
  'route53:GetHostedZone',
  'route53:ListResourceRecordSets',
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
];

/** Plans on working days, applies some of them. `take` gives the client of a run, e.g. after assuming a role. */
export function* terraformHabit(person: Person, likely: number, take: (client: Client) => Client | null): Script {
  const hours: Hours = { ...OFFICE_HOURS, workday: likely };
  const program = terraform(person.random);
  yield* byDays(person, hours, function* run(place) {
    const start = person.terminal(place, program);
    if (start === null) return;
    start.call('sts:GetCallerIdentity', {}, person.region);
    const client = take(start);
    if (client === null) return;
    yield* plan(client, person.random, person.region, person.random.whole(30, 90));
    yield person.random.between(20, 200);
    if (person.random.chance(0.4)) yield* apply(client, person.random, person.region);
  });
}

export function* plan(client: Client, random: Random, region: string, reads: number): Script {
  for (let left = reads; left > 0; left--) {
    client.call(random.pick(REFRESH), {}, region);
    yield random.between(0.02, 0.3);
  }
}

function* apply(client: Client, random: Random, region: string): Script {
  const name = `${random.pick(['app', 'api', 'batch', 'web'])}-${random.letters(3)}`;
  const changes = [
    ['logs:CreateLogGroup', { logGroupName: `/ecs/${name}` }],
    ['logs:PutRetentionPolicy', { logGroupName: `/ecs/${name}`, retentionInDays: 30 }],
    ['cloudwatch:PutMetricAlarm', { alarmName: `${name}-5xx` }],
    ['events:PutRule', { name: `${name}-nightly`, scheduleExpression: 'cron(0 18 * * ? *)' }],
    ['ssm:PutParameter', { name: `/${name}/flag`, type: 'String', overwrite: true }],
    ['dynamodb:UpdateTable', { tableName: name }],
    ['ec2:CreateSecurityGroup', { groupName: `${name}-sg`, groupDescription: 'Managed by Terraform' }],
  ] as const;
  for (const [action, input] of random.sample(changes, random.whole(1, 4))) {
    client.call(action, input, region);
    yield random.between(0.3, 4);
  }
}
