/** Clusters, services, tasks and their definitions, as ECS lists and describes them. */
import type { EcsService } from '../../../account/service-states.ts';
import { arnIn, dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply } from '../../live-service.ts';
import { paged } from '../../paging.ts';

/** The last part of an ARN, or the name itself. */
export const nameIn = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

export const clusterArn = (call: LiveCall, name: string): string => arnIn(call, 'ecs', `cluster/${name}`);
export const serviceArn = (call: LiveCall, { cluster, name }: EcsService): string => arnIn(call, 'ecs', `service/${cluster}/${name}`);
export const taskArn = (call: LiveCall, cluster: string, task: string): string => arnIn(call, 'ecs', `task/${cluster}/${task}`);

export const ecsServices = (call: LiveCall): readonly EcsService[] => [...call.account.states.ecs(call.region).services.values()];

const listOfArns = (call: LiveCall, member: string, arns: readonly string[]): LiveReply =>
  answered(paged(call, member, arns, { keyOf: (arn) => arn, show: (arn) => arn }));

/** The cluster asked about, `default` when none is named; its absence is an error, not an empty list. */
export function clusterAsked(call: LiveCall): string | Refusal {
  const name = nameIn(textIn(call.input, 'cluster')) || 'default';
  return call.account.states.ecs(call.region).clusters.has(name) ? name : new Refusal('ClusterNotFoundException', 'Cluster not found.');
}

function within(call: LiveCall, answer: (cluster: string) => LiveReply): LiveReply {
  const cluster = clusterAsked(call);
  return cluster instanceof Refusal ? cluster : answer(cluster);
}

export const listClusters = (call: LiveCall): LiveReply =>
  listOfArns(
    call,
    'clusterArns',
    [...call.account.states.ecs(call.region).clusters].map((name) => clusterArn(call, name)),
  );

export const listServices = (call: LiveCall): LiveReply =>
  within(call, (cluster) =>
    listOfArns(
      call,
      'serviceArns',
      ecsServices(call)
        .filter((service) => service.cluster === cluster)
        .map((service) => serviceArn(call, service)),
    ),
  );

export const listTasks = (call: LiveCall): LiveReply =>
  within(call, (cluster) => {
    const name = nameIn(textIn(call.input, 'serviceName'));
    const services = ecsServices(call).filter((service) => service.cluster === cluster && (name === '' || service.name === name));
    const running = textIn(call.input, 'desiredStatus') === 'STOPPED' ? [] : services;
    return listOfArns(
      call,
      'taskArns',
      running.flatMap(({ tasks }) => [...tasks.keys()].map((task) => taskArn(call, cluster, task))),
    );
  });

export const listContainerInstances = (call: LiveCall): LiveReply => within(call, () => answered({ containerInstanceArns: [] }));

/** Families keep only their latest revision here. */
export const listTaskDefinitions = (call: LiveCall): LiveReply =>
  listOfArns(
    call,
    'taskDefinitionArns',
    [...call.account.states.ecs(call.region).taskDefinitions].map(([family, { revision }]) => definitionArn(call, family, revision)),
  );

const definitionArn = (call: LiveCall, family: string, revision: number): string => arnIn(call, 'ecs', `task-definition/${family}:${revision}`);

export function describeClusters(call: LiveCall): LiveReply {
  const { clusters } = call.account.states.ecs(call.region);
  const asked = textsIn(call.input, 'clusters').map((one) => nameIn(one));
  const names = asked.length === 0 ? ['default'] : asked;
  const shown = (name: string) => {
    const services = ecsServices(call).filter((service) => service.cluster === name);
    return {
      clusterArn: clusterArn(call, name),
      clusterName: name,
      status: 'ACTIVE',
      activeServicesCount: services.length,
      runningTasksCount: services.reduce((sum, { tasks }) => sum + tasks.size, 0),
      pendingTasksCount: 0,
      registeredContainerInstancesCount: 0,
      capacityProviders: [],
      defaultCapacityProviderStrategy: [],
      settings: [],
      statistics: [],
      tags: [],
    };
  };
  return answered({
    clusters: names.filter((name) => clusters.has(name)).map(shown),
    failures: names.filter((name) => !clusters.has(name)).map((name) => ({ arn: clusterArn(call, name), reason: 'MISSING' })),
  });
}

export function serviceShown(call: LiveCall, service: EcsService) {
  const { taskDefinitions } = call.account.states.ecs(call.region);
  const taskDefinition = definitionArn(call, service.taskDefinition, taskDefinitions.get(service.taskDefinition)?.revision ?? 1);
  return {
    serviceArn: serviceArn(call, service),
    serviceName: service.name,
    clusterArn: clusterArn(call, service.cluster),
    status: 'ACTIVE',
    desiredCount: service.desired,
    runningCount: service.tasks.size,
    pendingCount: Math.max(0, service.desired - service.tasks.size),
    launchType: 'FARGATE',
    platformVersion: 'LATEST',
    schedulingStrategy: 'REPLICA',
    taskDefinition,
    createdAt: dateOf(service.createdAt),
    deployments: [],
    events: [],
    loadBalancers: [],
  };
}

export const describeServices = (call: LiveCall): LiveReply =>
  within(call, (cluster) => {
    const asked = textsIn(call.input, 'services').map((one) => nameIn(one));
    const found = ecsServices(call).filter((service) => service.cluster === cluster && asked.includes(service.name));
    const missing = asked.filter((name) => !found.some((service) => service.name === name));
    return answered({
      services: found.map((service) => serviceShown(call, service)),
      failures: missing.map((name) => ({ arn: arnIn(call, 'ecs', `service/${cluster}/${name}`), reason: 'MISSING' })),
    });
  });

export const describeTasks = (call: LiveCall): LiveReply =>
  within(call, (cluster) => {
    const asked = textsIn(call.input, 'tasks').map((one) => nameIn(one));
    const { taskDefinitions } = call.account.states.ecs(call.region);
    const shown = asked.flatMap((task) => {
      const service = ecsServices(call).find((one) => one.cluster === cluster && one.tasks.has(task));
      if (service === undefined) return [];
      const definition = taskDefinitions.get(service.taskDefinition);
      const startedAt = dateOf(service.tasks.get(task) ?? call.now);
      return [
        {
          taskArn: taskArn(call, cluster, task),
          clusterArn: clusterArn(call, cluster),
          taskDefinitionArn: definitionArn(call, service.taskDefinition, definition?.revision ?? 1),
          group: `service:${service.name}`,
          startedBy: 'ecs-svc/0000000000000000000',
          launchType: 'FARGATE',
          lastStatus: 'RUNNING',
          desiredStatus: 'RUNNING',
          cpu: definition?.cpu ?? '',
          memory: definition?.memory ?? '',
          createdAt: startedAt,
          startedAt,
          containers: [],
        },
      ];
    });
    const found = new Set(shown.map((one) => one.taskArn));
    const missing = asked.map((task) => taskArn(call, cluster, task)).filter((arn) => !found.has(arn));
    return answered({ tasks: shown, failures: missing.map((arn) => ({ arn, reason: 'MISSING' })) });
  });

export function describeTaskDefinition(call: LiveCall): LiveReply {
  const asked = nameIn(textIn(call.input, 'taskDefinition'));
  const [family = '', revision] = asked.split(':');
  const definition = call.account.states.ecs(call.region).taskDefinitions.get(family);
  if (definition === undefined || (revision !== undefined && revision !== String(definition.revision)))
    return new Refusal('ClientException', 'Unable to describe task definition.');
  return answered({
    taskDefinition: {
      taskDefinitionArn: definitionArn(call, family, definition.revision),
      family,
      revision: definition.revision,
      status: 'ACTIVE',
      cpu: definition.cpu,
      memory: definition.memory,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      compatibilities: ['EC2', 'FARGATE'],
      executionRoleArn: `arn:aws:iam::${call.account.id}:role/${definition.executionRole}`,
      registeredAt: dateOf(definition.createdAt),
      containerDefinitions: [{ name: family, image: definition.image, cpu: 0, memory: Number(definition.memory), essential: true }],
    },
    tags: [],
  });
}
