/** Containers, functions, timers, mail, messages, notebooks of the fake account. */
import { absent, at, found, removed, text, texts, type Table } from './answer.ts';

export const ecsTable: Table = {
  ListServices: (world, input, region, regionName) => {
    const cluster = text(input, 'cluster');
    const names = Object.keys(region.services).filter((name) => name.startsWith(`${cluster}/`));
    return found({ serviceArns: names.map((name) => `arn:aws:ecs:${regionName}:${world.account}:service/${name}`) });
  },
  DescribeServices: (_, input, region) => {
    const [name = ''] = texts(input, 'services');
    const one = at(region.services, `${text(input, 'cluster')}/${name}`);
    return found({ services: one === undefined ? [] : [{ serviceName: name, status: 'ACTIVE', desiredCount: one.desired }] });
  },
  UpdateService: (_, input, region) => {
    const name = `${text(input, 'cluster')}/${text(input, 'service')}`;
    const one = at(region.services, name);
    if (one === undefined) return absent('ServiceNotFoundException');
    one.desired = Number(input['desiredCount']);
    if (one.desired === 0) for (const task of Object.values(region.tasks)) if (task.service === name) task.status = 'STOPPED';
    return found();
  },
  DescribeTasks: (_, input, region) => {
    const [id = ''] = texts(input, 'tasks');
    const one = at(region.tasks, `${text(input, 'cluster')}/${id}`);
    return found({ tasks: one === undefined ? [] : [{ lastStatus: one.status, desiredStatus: one.status }] });
  },
  StopTask: (_, input, region) => {
    const one = at(region.tasks, `${text(input, 'cluster')}/${text(input, 'task')}`);
    if (one === undefined) return absent('InvalidParameterException');
    one.status = 'STOPPED';
    return found();
  },
};

export const lambdaTable: Table = {
  GetFunctionConfiguration: (_, input, region) => (at(region.functions, text(input, 'FunctionName')) === undefined ? absent() : found({})),
  GetFunctionConcurrency: (_, input, region) => {
    const reserved = at(region.functions, text(input, 'FunctionName'))?.reserved ?? null;
    return found(reserved === null ? {} : { ReservedConcurrentExecutions: reserved });
  },
  PutFunctionConcurrency: (_, input, region) => {
    const one = at(region.functions, text(input, 'FunctionName'));
    if (one === undefined) return absent();
    one.reserved = Number(input['ReservedConcurrentExecutions']);
    return found();
  },
  DeleteFunctionConcurrency: (_, input, region) => {
    const one = at(region.functions, text(input, 'FunctionName'));
    if (one === undefined) return absent();
    one.reserved = null;
    return found();
  },
  ListFunctionUrlConfigs: (world, input, region, regionName) => {
    const name = text(input, 'FunctionName');
    const one = at(region.functions, name);
    if (one === undefined) return absent();
    const FunctionArn = `arn:aws:lambda:${regionName}:${world.account}:function:${name}`;
    return found({ FunctionUrlConfigs: one.url === null ? [] : [{ FunctionArn, FunctionUrl: one.url, AuthType: 'NONE' }] });
  },
  DeleteFunctionUrlConfig: (_, input, region) => {
    const one = at(region.functions, text(input, 'FunctionName'));
    if (one === undefined || one.url === null) return absent();
    one.url = null;
    return found();
  },
  GetPolicy: (_, input, region) => {
    const one = at(region.functions, text(input, 'FunctionName'));
    const statements = Object.entries(one?.policy ?? {});
    if (statements.length === 0) return absent();
    const Statement = statements.map(([Sid, who]) => ({
      Sid,
      Effect: 'Allow',
      Principal: who === '*' ? '*' : { AWS: who },
      Action: 'lambda:InvokeFunction',
    }));
    return found({ Policy: JSON.stringify({ Version: '2012-10-17', Statement }) });
  },
  RemovePermission: (_, input, region) => removed(at(region.functions, text(input, 'FunctionName'))?.policy ?? {}, text(input, 'StatementId')),
};

export const eventsTable: Table = {
  DescribeRule: (_, input, region) => {
    const State = at(region.eventRules, text(input, 'Name'));
    return State === undefined ? absent() : found({ State });
  },
  DisableRule: (_, input, region) => {
    region.eventRules[text(input, 'Name')] = 'DISABLED';
    return found();
  },
  EnableRule: (_, input, region) => {
    region.eventRules[text(input, 'Name')] = 'ENABLED';
    return found();
  },
};

export const sesTable: Table = {
  GetAccount: (_, __, region) => found({ SendingEnabled: region.sending }),
  PutAccountSendingAttributes: (_, input, region) => {
    region.sending = input['SendingEnabled'] === true;
    return found();
  },
};

export const snsTable: Table = {
  GetSMSAttributes: (_, __, region) => found({ attributes: region.smsLimit === null ? {} : { MonthlySpendLimit: region.smsLimit } }),
  SetSMSAttributes: (_, input, region) => {
    region.smsLimit = (input['attributes'] as { MonthlySpendLimit: string }).MonthlySpendLimit;
    return found();
  },
};

export const sagemakerTable: Table = {
  DescribeNotebookInstance: (_, input, region) => {
    const NotebookInstanceStatus = at(region.notebooks, text(input, 'NotebookInstanceName'));
    return NotebookInstanceStatus === undefined ? absent() : found({ NotebookInstanceStatus });
  },
  StopNotebookInstance: (_, input, region) => {
    region.notebooks[text(input, 'NotebookInstanceName')] = 'Stopped';
    return found();
  },
  StartNotebookInstance: (_, input, region) => {
    region.notebooks[text(input, 'NotebookInstanceName')] = 'InService';
    return found();
  },
  DescribeEndpoint: (_, input, region) => {
    const EndpointStatus = at(region.endpoints, text(input, 'EndpointName'));
    return EndpointStatus === undefined ? absent() : found({ EndpointStatus });
  },
  DeleteEndpoint: (_, input, region) => removed(region.endpoints, text(input, 'EndpointName')),
};

export const lightsailTable: Table = {
  GetInstance: (_, input, region) => {
    const name = text(input, 'instanceName');
    const bundle = at(region.lightsail, name);
    return bundle === undefined ? absent('NotFoundException') : found({ instance: { name, bundleId: bundle, state: { name: 'running' } } });
  },
  DeleteInstance: (_, input, region) => removed(region.lightsail, text(input, 'instanceName'), 'NotFoundException'),
};
