/** AWS Amplify and AWS App Runner: applications AWS builds and runs. */
import type { Thing } from '../../account/things.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveService, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';
import { withThing } from '../with-thing.ts';

const appAsked = (call: LiveCall): string => arnIn(call, 'amplify', `apps/${textIn(call.input, 'appId')}`);

const appShown = (call: LiveCall, { id, createdAt, facts }: Thing<'amplify-app'>): Members => ({
  appId: id,
  appArn: arnIn(call, 'amplify', `apps/${id}`),
  name: facts.name,
  description: '',
  repository: facts.repository,
  platform: 'WEB',
  createTime: dateOf(createdAt),
  updateTime: dateOf(createdAt),
  environmentVariables: {},
  defaultDomain: `${id}.amplifyapp.com`,
  enableBranchAutoBuild: true,
  enableBasicAuth: false,
});

const ofApp = (act: (call: LiveCall, app: Thing<'amplify-app'>) => ReturnType<LiveOperation['run']>): LiveOperation => ({
  resource: appAsked,
  run: (call) => {
    const id = textIn(call.input, 'appId');
    return withThing(
      call,
      'amplify-app',
      id,
      () => new Refusal('NotFoundException', `App ${id} not found.`, 404),
      (app) => act(call, app),
    );
  },
});

export const amplify: LiveService = {
  service: 'amplify',
  wording: 'rest',
  operations: {
    ListApps: {
      run: (call) =>
        answered(
          paged(call, 'apps', call.account.states.things.of('amplify-app', call.region), {
            keyOf: ({ id }) => id,
            show: (app) => appShown(call, app),
          }),
        ),
    },
    GetApp: ofApp((call, app) => answered({ app: appShown(call, app) })),
    ListBranches: ofApp(() => answered({ branches: [] })),
    DeleteApp: ofApp((call, app) => fromScript(call, 'amplify:DeleteApp', { appId: app.id }, () => ({ app: appShown(call, app) }))),
  },
};

const serviceShown = ({ id, createdAt, facts }: Thing<'hosted-service'>): Members => ({
  ServiceName: facts.name,
  ServiceId: id.slice(id.lastIndexOf('/') + 1),
  ServiceArn: id,
  ServiceUrl: `${facts.name}.us-east-1.awsapprunner.com`,
  CreatedAt: dateOf(createdAt),
  UpdatedAt: dateOf(createdAt),
  Status: facts.status,
});

const ofService = (act: (call: LiveCall, service: Thing<'hosted-service'>) => ReturnType<LiveOperation['run']>): LiveOperation => ({
  resource: (call) => textIn(call.input, 'ServiceArn'),
  run: (call) =>
    withThing(
      call,
      'hosted-service',
      textIn(call.input, 'ServiceArn'),
      () => new Refusal('ResourceNotFoundException', 'Service cannot be found for the provided resource ARN.'),
      (service) => act(call, service),
    ),
});

const switching = (operation: 'PauseService' | 'ResumeService'): LiveOperation =>
  ofService((call, service) =>
    fromScript(call, `apprunner:${operation}`, { serviceArn: service.id }, () => ({
      Service: serviceShown(service),
      OperationId: call.random.uuid(),
    })),
  );

export const apprunner: LiveService = {
  service: 'apprunner',
  wording: 'json',
  operations: {
    ListServices: {
      run: (call) =>
        answered(
          paged(call, 'ServiceSummaryList', call.account.states.things.of('hosted-service', call.region), {
            keyOf: ({ id }) => id,
            show: serviceShown,
          }),
        ),
    },
    DescribeService: ofService((_, service) => answered({ Service: serviceShown(service) })),
    PauseService: switching('PauseService'),
    ResumeService: switching('ResumeService'),
  },
};
