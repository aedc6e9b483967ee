/** AWS Batch. Disabling an environment ends no job and keeps its least number of machines; a queue that is disabled still hands on what it holds. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { ENVIRONMENT, JOB, nameIn, QUEUE } from '../../../account/services/rented/batch.ts';
import { lookAgain } from '../../../account/services/rented/machines-behind.ts';
import { become, rememberChanged, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, textIn, textsIn } from '../../input.ts';
import { answered, type LiveCall, type LiveService, Refusal } from '../../live-service.ts';
import { changes, lists, onShelf, type Shelf } from './shelves.ts';

const shelf = (type: string, member: string, kind: string): Shelf => ({
  type,
  asked: ({ input }) => nameIn(textIn(input, member)),
  arn: (call, name) => arnIn(call, 'batch', `${kind}/${name}`),
  missing: ['ClientException', (name) => `${name} does not exist`],
});
const environments = shelf(ENVIRONMENT, 'computeEnvironment', 'compute-environment');
const queues = shelf(QUEUE, 'jobQueue', 'job-queue');
const jobs = shelf(JOB, 'jobId', 'job');

const stateOf = ({ facts }: Rented): string => facts.parts['state'] ?? 'ENABLED';
const named =
  (member: string) =>
  (call: LiveCall, things: readonly Rented[]): readonly Rented[] => {
    const names = textsIn(call.input, member).map(nameIn);
    return names.length === 0 ? things : things.filter(({ facts }) => names.includes(facts.name));
  };

function environmentShown({ facts, ...thing }: Rented, call: LiveCall) {
  const least = facts.parts['minvCpus'] ?? reachText(facts.given, 'computeResources.minvCpus');
  const type = reachText(facts.given, 'computeResources.type') ?? 'EC2';
  return {
    computeEnvironmentName: facts.name,
    computeEnvironmentArn: arnIn(call, 'batch', `compute-environment/${facts.name}`),
    type: 'MANAGED',
    state: stateOf({ facts, ...thing }),
    status: facts.status,
    computeResources: {
      type,
      maxvCpus: Number(reachText(facts.given, 'computeResources.maxvCpus') ?? '0'),
      ...(least === null ? {} : { minvCpus: Number(least) }),
      subnets: call.account.states.lookAt(call.region).subnets.map(({ id }) => id),
    },
  };
}

const queueShown = (queue: Rented, call: LiveCall) => ({
  jobQueueName: queue.facts.name,
  jobQueueArn: arnIn(call, 'batch', `job-queue/${queue.facts.name}`),
  state: stateOf(queue),
  status: queue.facts.status,
  priority: 1,
  computeEnvironmentOrder: [],
});

const jobSummary = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  jobId: facts.name,
  jobArn: arnIn(call, 'batch', `job/${facts.name}`),
  jobName: reachText(facts.given, 'jobName') ?? '',
  status: facts.status,
  createdAt: Math.floor(createdAt * 1000),
});

const jobShown = (job: Rented, call: LiveCall) => ({
  ...jobSummary(job, call),
  jobQueue: arnIn(call, 'batch', `job-queue/${nameIn(reachText(job.facts.given, 'jobQueue') ?? '')}`),
  jobDefinition: reachText(job.facts.given, 'jobDefinition') ?? '',
  startedAt: Math.floor(job.createdAt * 1000),
});

/** RUNNING where no status is named. */
function jobsOf(call: LiveCall, things: readonly Rented[]): readonly Rented[] | Refusal {
  const queue = nameIn(textIn(call.input, 'jobQueue'));
  if (!onShelf(call, queues).some(({ facts }) => facts.name === queue)) return new Refusal('ClientException', `Job queue ${queue} does not exist`);
  const status = textIn(call.input, 'jobStatus') || 'RUNNING';
  return things.filter(({ facts }) => nameIn(reachText(facts.given, 'jobQueue') ?? '') === queue && facts.status === status);
}

const everyEnvironment = (call: LiveCall): void => {
  for (const one of onShelf(call, environments)) lookAgain(call.account, one);
};

function switchTo(thing: Rented, call: LiveCall): void {
  const state = textIn(call.input, 'state');
  if (state !== '') thing.facts.parts = { ...thing.facts.parts, state };
  everyEnvironment(call);
}

export const batch: LiveService = {
  service: 'batch',
  wording: 'rest',
  operations: {
    DescribeComputeEnvironments: lists(environments, 'computeEnvironments', environmentShown, named('computeEnvironments')),
    DescribeJobQueues: lists(queues, 'jobQueues', queueShown, named('jobQueues')),
    DescribeJobs: lists(jobs, 'jobs', jobShown, named('jobs')),
    ListJobs: lists(jobs, 'jobSummaryList', jobSummary, jobsOf),
    UpdateComputeEnvironment: changes(environments, (environment, call) => {
      const least = reachText(call.input as never, 'computeResources.minvCpus');
      if (least !== null && /FARGATE/.test(JSON.stringify(environment.facts.given)))
        return new Refusal('ClientException', 'Error executing request, Exception : minvCpus is not applicable for Fargate.');
      if (least !== null) rememberChanged(environment, { minvCpus: least }, 'computeResources');
      switchTo(environment, call);
      return answered({ computeEnvironmentName: environment.facts.name, computeEnvironmentArn: environments.arn(call, environment.facts.name) });
    }),
    UpdateJobQueue: changes(queues, (queue, call) => {
      switchTo(queue, call);
      return answered({ jobQueueName: queue.facts.name, jobQueueArn: queues.arn(call, queue.facts.name) });
    }),
    // A job that has ended is left as it is, and the call says yes.
    TerminateJob: changes(jobs, (job, call) => {
      if (!['SUCCEEDED', 'FAILED'].includes(job.facts.status)) become(call.account, job, 'FAILED', null, call.caller.hand);
      everyEnvironment(call);
      return answered({});
    }),
  },
};
