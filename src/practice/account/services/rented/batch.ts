/** AWS Batch: environments that start machines while a queue has jobs. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { listOf, textOf, type Call, type Operations } from '../../call.ts';
import type { SimulatedAccount } from '../../simulated-account.ts';
import { vcpusOf } from '../instance-types.ts';
import { keepMachines, lookAgain } from './machines-behind.ts';
import { arnOf, given, renting } from './renting.ts';
import { allRented, become, type Rented } from './shelf.ts';

export const ENVIRONMENT = 'AWS::Batch::ComputeEnvironment';
export const QUEUE = 'AWS::Batch::JobQueue';
export const JOB = 'AWS::Batch::Job';
const STARTS_AFTER = 180;

/** Input: as CloudTrail shows it. `computeResources` of type EC2 or SPOT start machines of the first type named. */
export const batch: Operations = {
  'batch:CreateComputeEnvironment': renting({
    type: ENVIRONMENT,
    name: given('computeEnvironmentName'),
    status: 'VALID',
    response: (name, call) => ({ computeEnvironmentName: name, computeEnvironmentArn: arnOf(call, 'batch', `compute-environment/${name}`) }),
    starts: startEnvironment,
  }),
  'batch:CreateJobQueue': renting({
    type: QUEUE,
    name: given('jobQueueName'),
    status: 'VALID',
    starts: (queue) => {
      queue.facts.parts = { state: 'ENABLED' };
    },
    response: (name, call) => ({ jobQueueName: name, jobQueueArn: arnOf(call, 'batch', `job-queue/${name}`) }),
  }),
  'batch:RegisterJobDefinition': {
    run: (call) => {
      const name = textOf(call.input, 'jobDefinitionName');
      return { response: { jobDefinitionName: name, revision: 1, jobDefinitionArn: arnOf(call, 'batch', `job-definition/${name}:1`) } };
    },
  },
  'batch:SubmitJob': renting({
    type: JOB,
    name: (call) => call.random.uuid(),
    status: 'RUNNABLE',
    response: (jobId, call) => ({ jobId, jobName: textOf(call.input, 'jobName'), jobArn: arnOf(call, 'batch', `job/${jobId}`) }),
    within: [QUEUE, (input) => textOf(input, 'jobQueue'), 'ClientException'],
    starts: (job, { account, region }) => {
      become(account, job, 'RUNNABLE', { status: 'RUNNING', seconds: STARTS_AFTER });
      for (const one of allRented(account, region, ENVIRONMENT)) lookAgain(account, one);
    },
  }),
};

function startEnvironment(environment: Rented, call: Call): void {
  environment.facts.parts = { state: 'ENABLED' };
  const [instanceType] = typesOf(environment);
  if (instanceType === undefined) return;
  keepMachines(call, environment, {
    service: 'batch.amazonaws.com',
    session: 'aws-batch',
    group: `${environment.facts.name}-asg-${call.random.uuid()}`,
    instanceType,
    wanted: () => machinesOf(call.account, environment),
  });
  environment.facts.parts = { ...environment.facts.parts, state: 'ENABLED' };
}

const typesOf = ({ facts }: Rented): readonly string[] => {
  const resources = facts.given['computeResources'];
  if (typeof resources !== 'object' || resources === null || Array.isArray(resources)) return [];
  return listOf(resources as Call['input'], 'instanceTypes').filter((one): one is string => typeof one === 'string');
};

/** `minvCpus` always, also when disabled; for jobs that run as many as were wished for, and for jobs that wait only when enabled. */
function machinesOf(account: SimulatedAccount, environment: Rented): number {
  const { given: asked, parts } = environment.facts;
  const cpus = (name: string): number => Number(parts[name] ?? reachText(asked, `computeResources.${name}`) ?? '0');
  const queues = allRented(account, environment.region, QUEUE).filter((queue) => JSON.stringify(queue.facts.given).includes(environment.facts.name));
  const names = new Set(queues.map(({ facts }) => facts.name));
  const jobs = allRented(account, environment.region, JOB).filter(({ facts }) => names.has(nameIn(textOf(facts.given, 'jobQueue'))));
  const busy = jobs.some(({ facts }) => facts.status === 'RUNNING' || (facts.status === 'RUNNABLE' && parts['state'] === 'ENABLED'));
  const wanted = Math.max(cpus('minvCpus'), busy ? cpus('desiredvCpus') : 0);
  return Math.ceil(wanted / vcpusOf(typesOf(environment)[0] ?? ''));
}

/** Queues are named by name or ARN. */
export const nameIn = (nameOrArn: string): string => nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
