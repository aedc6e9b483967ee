/** First minutes inside: who am I, what may I do, what can I spend. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';
import { imageOf } from '../owners/estate.ts';
import type { Stage } from '../stage.ts';

export function* whoAmI(client: Client, random: Random): Script {
  client.call('sts:GetCallerIdentity');
  yield random.between(1, 5);
  const { principal } = client.credential;
  const userName = principal.kind === 'user' ? principal.name : '';
  const looks = [
    ['s3:ListBuckets', {}],
    ['iam:GetUser', userName === '' ? {} : { userName }],
    ['iam:ListAttachedUserPolicies', { userName }],
    ['iam:ListUserPolicies', { userName }],
    ['iam:ListGroupsForUser', { userName }],
    ['iam:ListUsers', {}],
    ['ec2:DescribeRegions', {}],
    ['iam:GetAccountSummary', {}],
    ['iam:ListRoles', {}],
  ] as const;
  for (const [action, input] of random.sample(looks, random.whole(3, looks.length))) {
    client.call(action, input);
    yield random.between(0.5, 8);
  }
}

/** vCPU quotas, one region after another. */
export function* shopForQuotas(client: Client, random: Random, regions: readonly string[]): Script {
  for (const region of regions) {
    client.call('servicequotas:GetServiceQuota', { serviceCode: 'ec2', quotaCode: random.pick(['L-1216C47A', 'L-34B43A08', 'L-DB2E81BA']) }, region);
    yield random.between(0.3, 2);
  }
}

/** RunInstances with DryRun: tells whether it would work and costs nothing. */
export function* dryRuns(stage: Stage, client: Client, random: Random, regions: readonly string[], instanceType: string): Script {
  for (const region of regions) {
    client.call('ec2:RunInstances', { instanceType, imageId: imageOf(stage, region), count: 1, dryRun: true }, region);
    yield random.between(0.5, 3);
  }
}
