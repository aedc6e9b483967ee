/** AWS Glue: jobs and their runs, triggers, sessions, development endpoints. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { GLUE_ENDPOINT, GLUE_JOB, GLUE_RUN, GLUE_SESSION, GLUE_TRIGGER } from '../../../account/services/rented/builders.ts';
import { become, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveService } from '../../live-service.ts';
import { changes, ends, lists, onShelf, removes, shows, type Shelf } from './shelves.ts';

const shelf = (type: string, member: string, kind: string): Shelf => ({
  type,
  asked: ({ input }) => textIn(input, member),
  arn: (call, name) => arnIn(call, 'glue', `${kind}/${name}`),
  missing: ['EntityNotFoundException', (name) => `Entity Not Found: ${name}`],
});
const jobs = shelf(GLUE_JOB, 'JobName', 'job');
const runs: Shelf = { ...shelf(GLUE_RUN, 'RunId', 'job'), arn: (call) => arnIn(call, 'glue', `job/${textIn(call.input, 'JobName')}`) };
const triggers = shelf(GLUE_TRIGGER, 'Name', 'trigger');
const sessions = shelf(GLUE_SESSION, 'Id', 'session');
const endpoints = shelf(GLUE_ENDPOINT, 'EndpointName', 'devEndpoint');

const numberOf = ({ facts }: Rented, member: string, otherwise: number): number => Number(reachText(facts.given, member) ?? otherwise);

const jobShown = (job: Rented) => ({
  Name: job.facts.name,
  Role: reachText(job.facts.given, 'role') ?? '',
  CreatedOn: dateOf(job.createdAt),
  Command: {
    Name: reachText(job.facts.given, 'command.name') ?? 'glueetl',
    ScriptLocation: reachText(job.facts.given, 'command.scriptLocation') ?? '',
  },
  MaxCapacity: numberOf(job, 'maxCapacity', 10),
});

const runShown = (run: Rented) => ({
  Id: run.facts.name,
  JobName: reachText(run.facts.given, 'jobName') ?? '',
  StartedOn: dateOf(run.createdAt),
  JobRunState: run.facts.status,
  MaxCapacity: numberOf(run, 'maxCapacity', 10),
});

const triggerShown = ({ facts }: Rented) => ({
  Name: facts.name,
  Type: reachText(facts.given, 'type') ?? 'SCHEDULED',
  State: facts.status,
  Schedule: reachText(facts.given, 'schedule') ?? '',
});

const sessionShown = (session: Rented) => ({
  Id: session.facts.name,
  CreatedOn: dateOf(session.createdAt),
  Status: session.facts.status,
  MaxCapacity: numberOf(session, 'maxCapacity', 5),
});

const endpointShown = (endpoint: Rented) => ({
  EndpointName: endpoint.facts.name,
  Status: endpoint.facts.status,
  CreatedTimestamp: dateOf(endpoint.createdAt),
  NumberOfNodes: numberOf(endpoint, 'numberOfNodes', 5),
});

function ofJob(call: LiveCall, things: readonly Rented[]): readonly Rented[] | Refusal {
  const job = textIn(call.input, 'JobName');
  if (!onShelf(call, jobs).some(({ facts }) => facts.name === job)) return new Refusal('EntityNotFoundException', `Job ${job} not found.`);
  return things.filter(({ facts }) => reachText(facts.given, 'jobName') === job);
}

/** Tells of each run whether it could be stopped; the call itself goes through. */
function stopRuns(call: LiveCall) {
  const [JobName, ids] = [textIn(call.input, 'JobName'), textsIn(call.input, 'JobRunIds')];
  const working = onShelf(call, runs).filter(({ facts }) => ids.includes(facts.name) && ['RUNNING', 'WAITING'].includes(facts.status));
  for (const run of working) become(call.account, run, 'STOPPING', { status: 'STOPPED', seconds: 20 }, call.caller.hand);
  const stopped = working.map(({ facts }) => facts.name);
  return answered({
    SuccessfulSubmissions: stopped.map((JobRunId) => ({ JobName, JobRunId })),
    Errors: ids
      .filter((id) => !stopped.includes(id))
      .map((JobRunId) => ({ JobName, JobRunId, ErrorDetail: { ErrorCode: 'JobRunNotInExpectedStateException', ErrorMessage: 'not running' } })),
  });
}

export const glue: LiveService = {
  service: 'glue',
  wording: 'json',
  operations: {
    GetJobs: lists(jobs, 'Jobs', jobShown),
    GetJob: shows(jobs, (job) => ({ Job: jobShown(job) })),
    DeleteJob: removes(jobs, ({ facts }) => ({ JobName: facts.name })),
    GetJobRuns: { ...lists(runs, 'JobRuns', runShown, ofJob), resource: (call) => arnIn(call, 'glue', `job/${textIn(call.input, 'JobName')}`) },
    GetJobRun: shows(runs, (run) => ({ JobRun: runShown(run) })),
    BatchStopJobRun: { resource: (call) => arnIn(call, 'glue', `job/${textIn(call.input, 'JobName')}`), run: stopRuns },
    GetTriggers: lists(triggers, 'Triggers', triggerShown),
    GetTrigger: shows(triggers, (trigger) => ({ Trigger: triggerShown(trigger) })),
    StopTrigger: ends(triggers, {
      from: ['ACTIVATED'],
      going: 'DEACTIVATING',
      over: 'DEACTIVATED',
      seconds: 2,
      code: 'InvalidInputException',
      answer: ({ facts }) => ({ Name: facts.name }),
    }),
    StartTrigger: changes(triggers, (trigger, call) => {
      become(call.account, trigger, 'ACTIVATED');
      return answered({ Name: trigger.facts.name });
    }),
    ListSessions: lists(sessions, 'Sessions', sessionShown),
    GetSession: shows(sessions, (session) => ({ Session: sessionShown(session) })),
    StopSession: ends(sessions, {
      from: ['READY'],
      going: 'STOPPING',
      over: 'STOPPED',
      seconds: 10,
      code: 'IllegalSessionStateException',
      answer: ({ facts }) => ({ Id: facts.name }),
    }),
    GetDevEndpoints: lists(endpoints, 'DevEndpoints', endpointShown),
    GetDevEndpoint: shows(endpoints, (endpoint) => ({ DevEndpoint: endpointShown(endpoint) })),
    DeleteDevEndpoint: ends(endpoints, { from: ['READY'], going: 'TERMINATING', over: null, seconds: 60, code: null }),
  },
};
