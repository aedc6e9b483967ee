/** GameLift fleets, WorkSpaces desktops, MediaLive channels and EMR Serverless: machines one rents without seeing them. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { APPLICATION, JOB_RUN } from '../../../account/services/rented/emr.ts';
import { CHANNEL, DESKTOP, GAME_FLEET } from '../../../account/services/rented/standing.ts';
import { become, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, structuresIn, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveService } from '../../live-service.ts';
import { changes, ends, lists, onShelf, shows, type Shelf } from './shelves.ts';

const named =
  (member: string) =>
  (call: LiveCall, things: readonly Rented[]): readonly Rented[] => {
    const ids = textsIn(call.input, member);
    return ids.length === 0 ? things : things.filter(({ facts }) => ids.includes(facts.name));
  };

const fleets: Shelf = {
  type: GAME_FLEET,
  asked: ({ input }) => textIn(input, 'FleetId'),
  arn: (call, name) => arnIn(call, 'gamelift', `fleet/${name}`),
  missing: ['NotFoundException', (name) => `Fleet ${name} not found.`],
};

const fleetShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  FleetId: facts.name,
  FleetArn: fleets.arn(call, facts.name),
  Status: facts.status,
  CreationTime: dateOf(createdAt),
  InstanceType: reachText(facts.given, 'eC2InstanceType') ?? 'c5.large',
});

export const gamelift: LiveService = {
  service: 'gamelift',
  wording: 'json',
  operations: {
    ListFleets: lists(fleets, 'FleetIds', ({ facts }) => facts.name),
    DescribeFleetAttributes: lists(fleets, 'FleetAttributes', fleetShown, named('FleetIds')),
    DeleteFleet: ends(fleets, { from: ['ACTIVE'], going: 'DELETING', over: 'TERMINATED', seconds: 120, code: 'InvalidFleetStatusException' }),
  },
};

const desktops: Shelf = {
  type: DESKTOP,
  asked: () => '',
  arn: (call, name) => arnIn(call, 'workspaces', `workspace/${name}`),
  missing: ['ResourceNotFoundException', (name) => `${name} not found.`],
};

const desktopShown = ({ facts }: Rented) => ({ WorkspaceId: facts.name, State: facts.status, UserName: 'user', DirectoryId: 'd-9067000000' });

const asked = (call: LiveCall): readonly string[] => structuresIn(call.input, 'TerminateWorkspaceRequests').map((one) => textIn(one, 'WorkspaceId'));

/** The call goes through, and tells of those it could not end. */
function terminate(call: LiveCall) {
  const ids = asked(call);
  const here = onShelf(call, desktops).filter(({ facts }) => ids.includes(facts.name));
  for (const one of here) become(call.account, one, 'TERMINATING', { status: null, seconds: 60 }, call.caller.hand);
  const known = new Set(here.map(({ facts }) => facts.name));
  const failed = ids.filter((id) => !known.has(id));
  return answered({ FailedRequests: failed.map((WorkspaceId) => ({ WorkspaceId, ErrorCode: 'ResourceNotFound.Workspace' })) });
}

export const workspaces: LiveService = {
  service: 'workspaces',
  wording: 'json',
  operations: {
    DescribeWorkspaces: lists(desktops, 'Workspaces', desktopShown, named('WorkspaceIds')),
    TerminateWorkspaces: { resource: (call) => asked(call).map((id) => desktops.arn(call, id)), run: terminate },
  },
};

const channels: Shelf = {
  type: CHANNEL,
  asked: ({ input }) => textIn(input, 'ChannelId'),
  arn: (call, name) => arnIn(call, 'medialive', `channel:${name}`),
  missing: ['NotFoundException', (name) => `Channel ${name} not found`],
};

const channelShown = ({ facts }: Rented, call: LiveCall) => ({
  Id: facts.name,
  Arn: channels.arn(call, facts.name),
  Name: reachText(facts.given, 'name') ?? '',
  State: facts.status,
  ChannelClass: 'STANDARD',
});

const turned = (from: string, to: string) =>
  changes(channels, (channel, call) => {
    if (channel.facts.status !== from) return new Refusal('ConflictException', `Channel is not in state ${from}`, 409);
    become(call.account, channel, to);
    return answered(channelShown(channel, call));
  });

export const medialive: LiveService = {
  service: 'medialive',
  wording: 'rest',
  operations: {
    ListChannels: lists(channels, 'Channels', channelShown),
    DescribeChannel: shows(channels, channelShown),
    StopChannel: turned('RUNNING', 'IDLE'),
    StartChannel: turned('IDLE', 'RUNNING'),
  },
};

const applications: Shelf = {
  type: APPLICATION,
  asked: ({ input }) => textIn(input, 'applicationId'),
  arn: (call, name) => arnIn(call, 'emr-serverless', `/applications/${name}`),
  missing: ['ResourceNotFoundException', (name) => `Application ${name} does not exist`],
};
const runs: Shelf = {
  type: JOB_RUN,
  asked: ({ input }) => textIn(input, 'jobRunId'),
  arn: (call, name) => arnIn(call, 'emr-serverless', `/applications/${textIn(call.input, 'applicationId')}/jobruns/${name}`),
  missing: ['ResourceNotFoundException', (name) => `JobRun ${name} does not exist`],
};

const applicationShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  name: reachText(facts.given, 'name') ?? '',
  arn: applications.arn(call, facts.name),
  releaseLabel: 'emr-7.10.0',
  type: 'Spark',
  state: facts.status,
  createdAt: dateOf(createdAt),
  updatedAt: dateOf(createdAt),
});

const runShown = (run: Rented, call: LiveCall) => ({
  applicationId: reachText(run.facts.given, 'applicationId') ?? '',
  name: reachText(run.facts.given, 'name') ?? '',
  arn: arnIn(call, 'emr-serverless', `/applications/${reachText(run.facts.given, 'applicationId') ?? ''}/jobruns/${run.facts.name}`),
  createdBy: 'he',
  createdAt: dateOf(run.createdAt),
  updatedAt: dateOf(run.createdAt),
  executionRole: 'arn:aws:iam::123456789012:role/x',
  state: run.facts.status,
  stateDetails: '',
  releaseLabel: 'emr-7.10.0',
});

const ofApplication = (call: LiveCall, things: readonly Rented[]): readonly Rented[] =>
  things.filter(({ facts }) => reachText(facts.given, 'applicationId') === textIn(call.input, 'applicationId'));

const WORKING = ['SUBMITTED', 'PENDING', 'SCHEDULED', 'RUNNING', 'CANCELLING', 'QUEUED'];

export const emrServerless: LiveService = {
  service: 'emr-serverless',
  wording: 'rest',
  operations: {
    ListApplications: lists(applications, 'applications', (one, call) => ({ id: one.facts.name, ...applicationShown(one, call) })),
    GetApplication: shows(applications, (one, call) => ({ application: { applicationId: one.facts.name, ...applicationShown(one, call) } })),
    ListJobRuns: {
      ...lists(runs, 'jobRuns', (run, call) => ({ id: run.facts.name, ...runShown(run, call) }), ofApplication),
      resource: (call) => applications.arn(call, textIn(call.input, 'applicationId')),
    },
    GetJobRun: shows(runs, (run, call) => ({
      jobRun: { jobRunId: run.facts.name, ...runShown(run, call), jobDriver: { sparkSubmit: { entryPoint: 'x' } } },
    })),
    CancelJobRun: ends(runs, {
      from: ['RUNNING'],
      going: 'CANCELLING',
      over: 'CANCELLED',
      seconds: 20,
      code: null,
      answer: ({ facts }, call) => ({ applicationId: textIn(call.input, 'applicationId'), jobRunId: facts.name }),
    }),
    StopApplication: changes(applications, (one, call) => {
      if (ofApplication(call, onShelf(call, runs)).some(({ facts }) => WORKING.includes(facts.status)))
        return new Refusal('ValidationException', 'Application cannot be stopped while job runs are active.', 400);
      become(call.account, one, 'STOPPED');
      return answered({});
    }),
    StartApplication: changes(applications, (one, call) => {
      become(call.account, one, 'STARTED');
      return answered({});
    }),
  },
};
