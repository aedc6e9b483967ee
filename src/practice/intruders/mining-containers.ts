/** Mining in ECS on Fargate: many clusters, one large task definition from a public image, services of ten tasks. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { policyText, trustService } from '../account/services/iam-documents.ts';
import type { Random } from '../random.ts';

export interface ContainerPlan {
  readonly regions: readonly string[];
  readonly clustersPerRegion: number;
  readonly tasksPerService: number;
  readonly image: string;
}

export const MINER_IMAGES = [
  'yenik65958/secret:user',
  'docker.io/xrminer/worker:latest',
  'serverless99/app:v2',
  'public.ecr.aws/l2e4p4x1/node:latest',
];

export function* mineInContainers(client: Client, random: Random, plan: ContainerPlan): Script {
  const executionRole = `ecsTaskExecutionRole-${random.letters(4)}`;
  client.call('iam:CreateRole', { roleName: executionRole, assumeRolePolicyDocument: policyText(trustService('ecs-tasks.amazonaws.com')) });
  yield random.between(1, 5);
  client.call('iam:AttachRolePolicy', { roleName: executionRole, policyArn: managedPolicyArn('service-role/AmazonECSTaskExecutionRolePolicy') });
  yield random.between(5, 15);
  for (const region of plan.regions) {
    const family = random.letters(8);
    client.call('ecs:RegisterTaskDefinition', { family, image: plan.image, cpu: '16384', memory: '32768', executionRole }, region);
    yield random.between(1, 5);
    for (let made = 0; made < plan.clustersPerRegion; made++) {
      const cluster = `${random.pick(['cluster', 'c', 'prod'])}-${random.letters(6)}`;
      client.call('ecs:CreateCluster', { clusterName: cluster }, region);
      yield random.between(0.5, 3);
      client.call(
        'ecs:CreateService',
        { cluster, serviceName: `svc-${random.letters(5)}`, taskDefinition: family, desiredCount: plan.tasksPerService, executionRole },
        region,
      );
      yield random.between(0.5, 4);
    }
  }
}
