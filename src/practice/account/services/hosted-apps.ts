/** Amplify and App Runner: applications that AWS builds and runs. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const hostedApps: Operations = {
  'amplify:CreateApp': { run: createApp },
  'amplify:DeleteApp': { run: deleteApp },
  'apprunner:CreateService': { run: createService },
  'apprunner:PauseService': { run: (call) => switchService(call, 'RUNNING', 'PAUSED') },
  'apprunner:ResumeService': { run: (call) => switchService(call, 'PAUSED', 'RUNNING') },
};

function createApp(call: Call): Reply {
  const [name, appId] = [textOf(call.input, 'name'), `d${call.random.lettersAndDigits(13).toLowerCase()}`];
  call.account.states.things.put('amplify-app', appId, call, { name, repository: textOf(call.input, 'repository') });
  call.account.holdings.made('AWS::Amplify::App', appId, call.region, makerOf(call));
  const appArn = `arn:aws:amplify:${call.region}:${call.account.id}:apps/${appId}`;
  return { response: { app: { appId, appArn, name, platform: 'WEB', defaultDomain: `${appId}.amplifyapp.com` } } };
}

function deleteApp(call: Call): Reply {
  const appId = textOf(call.input, 'appId');
  const app = call.account.states.things.get('amplify-app', call.region, appId);
  if (app === null) return refuse('NotFoundException', `App ${appId} not found.`);
  call.account.states.things.remove('amplify-app', call.region, appId);
  call.account.holdings.gone('AWS::Amplify::App', appId, call.region, call.caller.hand);
  return { response: { app: { appId, name: app.facts.name } } };
}

function createService(call: Call): Reply {
  const name = textOf(call.input, 'serviceName');
  const serviceArn = `arn:aws:apprunner:${call.region}:${call.account.id}:service/${name}/${call.random.hex(32)}`;
  call.account.states.things.put('hosted-service', serviceArn, call, { name, status: 'RUNNING' });
  call.account.holdings.made('AWS::AppRunner::Service', serviceArn, call.region, makerOf(call));
  const image = reachText(call.input, 'sourceConfiguration.imageRepository.imageIdentifier');
  return { response: { service: { serviceName: name, serviceArn, status: 'OPERATION_IN_PROGRESS', ...(image === null ? {} : { image }) } } };
}

function switchService(call: Call, from: 'RUNNING' | 'PAUSED', to: 'RUNNING' | 'PAUSED'): Reply {
  const serviceArn = textOf(call.input, 'serviceArn');
  const service = call.account.states.things.get('hosted-service', call.region, serviceArn);
  if (service === null) return refuse('ResourceNotFoundException', 'Service cannot be found for the provided resource ARN.');
  if (service.facts.status !== from) return refuse('InvalidStateException', `Service cannot be changed when it is ${service.facts.status}.`);
  service.facts.status = to;
  return { response: { service: { serviceName: service.facts.name, serviceArn, status: 'OPERATION_IN_PROGRESS' } } };
}
