/** Amazon ECS on Fargate. */
import { ecsProviders } from '../rented/reserved.ts';
import { fillTasks } from '../../../account/services/ecs.ts';
import { fromScript } from '../../from-script.ts';
import { arnIn, flagIn, numberIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../../live-service.ts';
import {
  clusterArn,
  clusterAsked,
  describeClusters,
  describeServices,
  describeTaskDefinition,
  describeTasks,
  ecsServices,
  listClusters,
  listContainerInstances,
  listServices,
  listTaskDefinitions,
  listTasks,
  nameIn,
  serviceShown,
  taskArn,
} from './reads.ts';

/** Seconds until a service starts again what was stopped. */
const REFILLED_AFTER = 30;

function updateService(call: LiveCall): LiveReply {
  const cluster = clusterAsked(call);
  if (cluster instanceof Refusal) return cluster;
  const name = nameIn(textIn(call.input, 'service'));
  const service = ecsServices(call).find((one) => one.cluster === cluster && one.name === name);
  if (service === undefined) return new Refusal('ServiceNotFoundException', 'Service not found.');
  const desiredCount = numberIn(call.input, 'desiredCount', service.desired);
  const reply = fromScript(call, 'ecs:UpdateService', { cluster, service: name, desiredCount }, () => ({ service: serviceShown(call, service) }));
  call.account.agenda.later(REFILLED_AFTER, () => fillTasks(call.account, service));
  return reply;
}

function deleteService(call: LiveCall): LiveReply {
  const cluster = clusterAsked(call);
  if (cluster instanceof Refusal) return cluster;
  const name = nameIn(textIn(call.input, 'service'));
  const service = ecsServices(call).find((one) => one.cluster === cluster && one.name === name);
  if (service === undefined) return new Refusal('ServiceNotFoundException', 'Service not found.');
  return fromScript(call, 'ecs:DeleteService', { cluster, service: name, force: flagIn(call.input, 'force') }, () => ({
    service: { ...serviceShown(call, service), status: 'DRAINING' },
  }));
}

/** A task of a service is started again by it, unless the service is at zero first. */
function stopTask(call: LiveCall): LiveReply {
  const cluster = clusterAsked(call);
  if (cluster instanceof Refusal) return cluster;
  const task = nameIn(textIn(call.input, 'task'));
  const service = ecsServices(call).find((one) => one.cluster === cluster && one.tasks.has(task));
  if (service === undefined) return new Refusal('InvalidParameterException', 'The referenced task was not found.');
  service.tasks.delete(task);
  call.account.meter.ended(`${cluster}/${task}`);
  call.account.holdings.gone('AWS::ECS::Task', task, call.region, call.caller.hand);
  call.account.agenda.later(REFILLED_AFTER, () => {
    if (ecsServices(call).includes(service)) fillTasks(call.account, service);
  });
  return answered({
    task: { taskArn: taskArn(call, cluster, task), clusterArn: clusterArn(call, cluster), lastStatus: 'RUNNING', desiredStatus: 'STOPPED' },
  });
}

function deleteCluster(call: LiveCall): LiveReply {
  const cluster = nameIn(textIn(call.input, 'cluster'));
  return fromScript(call, 'ecs:DeleteCluster', { cluster }, () => ({
    cluster: { clusterArn: clusterArn(call, cluster), clusterName: cluster, status: 'INACTIVE' },
  }));
}

function deregister(call: LiveCall): LiveReply {
  const [family = '', revision = ''] = nameIn(textIn(call.input, 'taskDefinition')).split(':');
  const { taskDefinitions } = call.account.states.ecs(call.region);
  if (String(taskDefinitions.get(family)?.revision) !== revision)
    return new Refusal('ClientException', 'The specified task definition does not exist.');
  taskDefinitions.delete(family);
  return fromScript(call, 'ecs:DeregisterTaskDefinition', { taskDefinition: `${family}:${revision}` }, () => ({
    taskDefinition: { family, revision: Number(revision), status: 'INACTIVE' },
  }));
}

/** A name stands for a thing of the cluster named beside it. */
const clusterNamed = (call: LiveCall): string => nameIn(textIn(call.input, 'cluster')) || 'default';
const serviceAsked = (call: LiveCall): string => arnIn(call, 'ecs', `service/${clusterNamed(call)}/${nameIn(textIn(call.input, 'service'))}`);
const taskAsked = (call: LiveCall): string => taskArn(call, clusterNamed(call), nameIn(textIn(call.input, 'task')));

const servicesAsked = (call: LiveCall): readonly string[] =>
  textsIn(call.input, 'services').map((one) => arnIn(call, 'ecs', `service/${clusterNamed(call)}/${nameIn(one)}`));
const tasksAsked = (call: LiveCall): readonly string[] => textsIn(call.input, 'tasks').map((one) => taskArn(call, clusterNamed(call), nameIn(one)));

export const ecs: LiveService = {
  service: 'ecs',
  wording: 'json',
  operations: {
    ListClusters: { run: listClusters },
    ListServices: { run: listServices },
    ListTasks: { run: listTasks },
    ListContainerInstances: { run: listContainerInstances },
    ListTaskDefinitions: { run: listTaskDefinitions },
    DescribeClusters: { run: describeClusters },
    DescribeServices: { resource: servicesAsked, run: describeServices },
    DescribeTasks: { resource: tasksAsked, run: describeTasks },
    DescribeTaskDefinition: { run: describeTaskDefinition },
    UpdateService: { resource: serviceAsked, run: updateService },
    DeleteService: { resource: serviceAsked, run: deleteService },
    StopTask: { resource: taskAsked, run: stopTask },
    DeleteCluster: { resource: (call) => clusterArn(call, nameIn(textIn(call.input, 'cluster'))), run: deleteCluster },
    DeregisterTaskDefinition: { run: deregister },
    ...ecsProviders,
  },
};
