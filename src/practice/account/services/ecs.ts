/** ECS on Fargate: a service keeps its number of tasks; each task takes its execution role and gets an interface, and has no create event. */
import { isoTime } from '../../clock.ts';
import { numberOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { EcsService } from '../service-states.ts';
import type { SimulatedAccount } from '../simulated-account.ts';
import { actingFor, linkedCaller } from './acting-service.ts';

export const ecs: Operations = {
  'ecs:CreateCluster': { run: createCluster },
  'ecs:DeleteCluster': { run: deleteCluster },
  'ecs:RegisterTaskDefinition': { run: registerTaskDefinition },
  'ecs:DeregisterTaskDefinition': {
    run: (call) => {
      call.account.holdings.gone('AWS::ECS::TaskDefinition', textOf(call.input, 'taskDefinition'), call.region, call.caller.hand);
      return {};
    },
  },
  'ecs:CreateService': { run: createService },
  'ecs:UpdateService': { run: updateService },
  'ecs:DeleteService': { run: deleteService },
  'ec2:CreateNetworkInterface': {
    run: (call) => ({
      response: {
        requestId: call.random.uuid(),
        networkInterface: {
          networkInterfaceId: textOf(call.input, 'networkInterfaceId'),
          status: 'pending',
          requesterManaged: true,
          description: textOf(call.input, 'description'),
        },
      },
    }),
  },
};

const clusterArn = (call: Call, name: string): string => `arn:aws:ecs:${call.region}:${call.account.id}:cluster/${name}`;

function createCluster(call: Call): Reply {
  const name = textOf(call.input, 'clusterName');
  call.account.states.ecs(call.region).clusters.add(name);
  call.account.holdings.made('AWS::ECS::Cluster', name, call.region, makerOf(call));
  const cluster = {
    clusterArn: clusterArn(call, name),
    clusterName: name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: 0,
    pendingTasksCount: 0,
    activeServicesCount: 0,
  };
  return { response: { cluster } };
}

function deleteCluster(call: Call): Reply {
  const name = textOf(call.input, 'cluster');
  const state = call.account.states.ecs(call.region);
  if ([...state.services.values()].some((service) => service.cluster === name))
    return refuse('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.', call.input);
  if (!state.clusters.delete(name)) return refuse('ClusterNotFoundException', 'Cluster not found.', call.input);
  call.account.holdings.gone('AWS::ECS::Cluster', name, call.region, call.caller.hand);
  return { response: { cluster: { clusterArn: clusterArn(call, name), clusterName: name, status: 'INACTIVE' } } };
}

/** Input: family, image, cpu, memory, executionRole. */
function registerTaskDefinition(call: Call): Reply {
  const state = call.account.states.ecs(call.region);
  const [family, image, cpu, memory] = [
    textOf(call.input, 'family'),
    textOf(call.input, 'image'),
    textOf(call.input, 'cpu'),
    textOf(call.input, 'memory'),
  ];
  const revision = (state.taskDefinitions.get(family)?.revision ?? 0) + 1;
  const executionRoleArn = `arn:aws:iam::${call.account.id}:role/${textOf(call.input, 'executionRole')}`;
  state.taskDefinitions.set(family, { revision, cpu, memory, image, executionRole: textOf(call.input, 'executionRole'), createdAt: call.now });
  const arn = `arn:aws:ecs:${call.region}:${call.account.id}:task-definition/${family}:${revision}`;
  call.account.holdings.made('AWS::ECS::TaskDefinition', `${family}:${revision}`, call.region, makerOf(call));
  const container = {
    name: family,
    image,
    cpu: 0,
    memory: Number(memory),
    essential: true,
    portMappings: [],
    environment: [],
    mountPoints: [],
    volumesFrom: [],
  };
  const request = {
    family,
    executionRoleArn,
    networkMode: 'awsvpc',
    containerDefinitions: [container],
    requiresCompatibilities: ['FARGATE'],
    cpu,
    memory,
  };
  return {
    request,
    response: {
      taskDefinition: {
        taskDefinitionArn: arn,
        ...request,
        revision,
        status: 'ACTIVE',
        compatibilities: ['EC2', 'FARGATE'],
        registeredAt: isoTime(call.now),
      },
    },
  };
}

/** Input: cluster, serviceName, taskDefinition (family), desiredCount, executionRole. */
function createService(call: Call): Reply {
  const { account, region } = call;
  const state = account.states.ecs(region);
  const [cluster, name, family] = [textOf(call.input, 'cluster'), textOf(call.input, 'serviceName'), textOf(call.input, 'taskDefinition')];
  const desired = numberOf(call.input, 'desiredCount', 1);
  const subnets = account.states.compute(region).subnets.map((subnet) => subnet.id);
  const request = {
    cluster,
    serviceName: name,
    taskDefinition: family,
    desiredCount: desired,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets, assignPublicIp: 'ENABLED' } },
  };
  if (!state.clusters.has(cluster)) return refuse('ClusterNotFoundException', 'Cluster not found.', request);
  if (!state.taskDefinitions.has(family)) return refuse('ClientException', 'TaskDefinition not found.', request);
  const executionRole = textOf(call.input, 'executionRole');
  const service: EcsService = {
    name,
    region,
    cluster,
    taskDefinition: family,
    madeBy: call.caller.hand,
    tasks: new Map(),
    createdAt: call.now,
    executionRole,
    desired,
  };
  state.services.set(`${cluster}/${name}`, service);
  account.holdings.made('AWS::ECS::Service', `${cluster}/${name}`, region, makerOf(call));
  account.agenda.later(account.random.between(5, 30), () => fillTasks(account, service));
  const shown = {
    serviceArn: `arn:aws:ecs:${region}:${account.id}:service/${cluster}/${name}`,
    serviceName: name,
    clusterArn: clusterArn(call, cluster),
    status: 'ACTIVE',
    desiredCount: desired,
    runningCount: 0,
    pendingCount: 0,
    launchType: 'FARGATE',
    createdAt: isoTime(call.now),
  };
  return { request, response: { service: shown } };
}

/** Each new task: Fargate takes the execution role, ECS attaches an interface. */
export function fillTasks(account: SimulatedAccount, service: EcsService): void {
  const hand = actingFor(service.madeBy);
  const { region } = service;
  while (service.tasks.size < service.desired) {
    const task = account.random.hex(32);
    service.tasks.set(task, account.clock.now);
    account.holdings.made('AWS::ECS::Task', task, region, { hand, eventId: null });
    account.meter.began({ id: `${service.cluster}/${task}`, region, zone: null, hand, member: null, what: sizeOf(account, service) });
    const fargate = {
      hand,
      credential: {
        principal: { kind: 'service', name: 'ecs-tasks.amazonaws.com' },
        keyId: null,
        longTerm: false,
        issuedAt: 0,
        expiresAt: null,
        mfa: false,
        fromConsole: false,
      },
      address: 'ecs-tasks.amazonaws.com',
      userAgent: 'ecs-tasks.amazonaws.com',
    } as const;
    account.call(fargate, 'sts:AssumeRole', { roleArn: `arn:aws:iam::${account.id}:role/${service.executionRole}`, roleSessionName: task }, region);
    const networkInterfaceId = `eni-0${account.random.hex(16)}`;
    const description = `arn:aws:ecs:${region}:${account.id}:attachment/${account.random.uuid()}`;
    account.call(
      linkedCaller(account, 'ecs.amazonaws.com', 'ecs-service-scheduler', hand),
      'ec2:CreateNetworkInterface',
      { networkInterfaceId, description },
      region,
    );
  }
}

/** A task definition tells CPU units (1024 a vCPU) and MiB. */
function sizeOf(account: SimulatedAccount, service: EcsService) {
  const definition = account.states.ecs(service.region).taskDefinitions.get(service.taskDefinition);
  return { kind: 'task', vcpus: Number(definition?.cpu ?? 0) / 1024, gigabytes: Number(definition?.memory ?? 0) / 1024 } as const;
}

function updateService(call: Call): Reply {
  return withService(call, (service) => {
    service.desired = numberOf(call.input, 'desiredCount', service.desired);
    endTasks(call, service);
    return { response: { service: { serviceName: service.name, status: 'ACTIVE', desiredCount: service.desired } } };
  });
}

function deleteService(call: Call): Reply {
  return withService(call, (service) => {
    if (service.desired > 0 && call.input['force'] !== true)
      return refuse('InvalidParameterException', 'The service cannot be stopped while it is scaled above 0.', call.input);
    service.desired = 0;
    endTasks(call, service);
    call.account.states.ecs(call.region).services.delete(`${service.cluster}/${service.name}`);
    call.account.holdings.gone('AWS::ECS::Service', `${service.cluster}/${service.name}`, call.region, call.caller.hand);
    return { response: { service: { serviceName: service.name, status: 'DRAINING', desiredCount: 0 } } };
  });
}

function withService(call: Call, act: (service: EcsService) => Reply): Reply {
  const service = call.account.states.ecs(call.region).services.get(`${textOf(call.input, 'cluster')}/${textOf(call.input, 'service')}`);
  return service === undefined ? refuse('ServiceNotFoundException', 'Service not found.', call.input) : act(service);
}

function endTasks(call: Call, service: EcsService): void {
  for (const task of service.tasks.keys()) {
    if (service.tasks.size <= service.desired) return;
    service.tasks.delete(task);
    call.account.meter.ended(`${service.cluster}/${task}`);
    call.account.holdings.gone('AWS::ECS::Task', task, call.region, call.caller.hand);
  }
}
