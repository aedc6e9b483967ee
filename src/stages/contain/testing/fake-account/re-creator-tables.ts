/** Schedules, stacks, workflows, commands and hosted applications of the fake account. */
import { absent, at, found, impossible, removed, text, texts, type Handler, type Input, type Table } from './answer.ts';
import type { FakeDoors } from './doors.ts';

const scheduleId = (input: Input): string => `${text(input, 'GroupName')}/${text(input, 'Name')}`;

export const schedulerTable: Table = {
  GetSchedule: (_, input, region) => {
    const one = at(region.schedules, scheduleId(input));
    return one === undefined ? absent('ResourceNotFoundException') : found({ ...one, Arn: 'arn', CreationDate: '2026-01-01T00:00:00.000Z' });
  },
  UpdateSchedule: (_, input, region) => {
    if (at(region.schedules, scheduleId(input)) === undefined) return absent('ResourceNotFoundException');
    region.schedules[scheduleId(input)] = structuredClone(input) as FakeDoors['schedules'][string];
    return found();
  },
  CreateSchedule: (_, input, region) => {
    region.schedules[scheduleId(input)] = structuredClone(input) as FakeDoors['schedules'][string];
    return found();
  },
  DeleteSchedule: (_, input, region) => removed(region.schedules, scheduleId(input), 'ResourceNotFoundException'),
};

const onStack =
  (work: (stack: FakeDoors['stacks'][string], input: Input) => ReturnType<Handler>): Handler =>
  (_, input, region) => {
    const one = at(region.stacks, text(input, 'StackName'));
    return one === undefined ? absent('ValidationError') : work(one, input);
  };

export const cloudformationTable: Table = {
  DescribeStacks: onStack((one) => found({ Stacks: [{ StackStatus: one.status, EnableTerminationProtection: one.protected }] })),
  ListStackResources: onStack(({ parts = {} }) =>
    found({
      StackResourceSummaries: Object.entries(parts).map(([LogicalResourceId, ResourceStatus]) => ({
        LogicalResourceId,
        PhysicalResourceId: LogicalResourceId,
        ResourceStatus,
      })),
    }),
  ),
  UpdateTerminationProtection: onStack((one, input) => {
    one.protected = input['EnableTerminationProtection'] === true;
    return found();
  }),
  DeleteStack: onStack((one) => {
    if (one.protected) return impossible('ValidationError');
    one.status = 'DELETE_COMPLETE';
    return found();
  }),
};

export const amplifyTable: Table = {
  GetApp: (_, input, region) => {
    const name = at(region.apps, text(input, 'appId'));
    return name === undefined ? absent('NotFoundException') : found({ app: { appId: text(input, 'appId'), name } });
  },
  DeleteApp: (_, input, region) => removed(region.apps, text(input, 'appId'), 'NotFoundException'),
};

const paused = (from: string, to: string): Handler => {
  return (_, input, region) => {
    if (at(region.hosted, text(input, 'ServiceArn')) !== from) return impossible('InvalidStateException');
    region.hosted[text(input, 'ServiceArn')] = to;
    return found();
  };
};

export const apprunnerTable: Table = {
  DescribeService: (_, input, region) => {
    const Status = at(region.hosted, text(input, 'ServiceArn'));
    return Status === undefined ? absent('ResourceNotFoundException') : found({ Service: { Status } });
  },
  PauseService: paused('RUNNING', 'PAUSED'),
  ResumeService: paused('PAUSED', 'RUNNING'),
};

const sessionAsked = (input: Input): string => (input['Filters'] as { value: string }[])[0]?.value ?? '';

export const ssmTable: Table = {
  DescribeAssociation: (_, input, region) => {
    const Name = at(region.associations, text(input, 'AssociationId'));
    return Name === undefined ? absent('AssociationDoesNotExist') : found({ AssociationDescription: { Name } });
  },
  DeleteAssociation: (_, input, region) => removed(region.associations, text(input, 'AssociationId'), 'AssociationDoesNotExist'),
  ListCommands: (_, input, region) => {
    const [CommandId, Status] = [text(input, 'CommandId'), at(region.commands, text(input, 'CommandId'))];
    return found({ Commands: Status === undefined ? [] : [{ CommandId, Status }] });
  },
  CancelCommand: (_, input, region) => {
    region.commands[text(input, 'CommandId')] = 'Cancelled';
    return found();
  },
  DescribeSessions: (_, input, region) => {
    const one = at(region.shells, sessionAsked(input));
    const active = one !== undefined && one.status !== 'Terminated';
    return found({ Sessions: active ? [{ SessionId: sessionAsked(input), Status: one.status, Target: one.target }] : [] });
  },
  TerminateSession: (_, input, region) => {
    const one = at(region.shells, text(input, 'SessionId'));
    if (one !== undefined) one.status = 'Terminated';
    return found();
  },
};

export const sfnTable: Table = {
  DescribeStateMachine: (_, input, region) => {
    const status = at(region.machines, text(input, 'stateMachineArn'));
    return status === undefined ? absent('StateMachineDoesNotExist') : found({ status });
  },
  DeleteStateMachine: (_, input, region) => removed(region.machines, text(input, 'stateMachineArn')),
  DescribeExecution: (_, input, region) => {
    const status = at(region.runs, text(input, 'executionArn'));
    return status === undefined ? absent('ExecutionDoesNotExist') : found({ status });
  },
  StopExecution: (_, input, region) => {
    region.runs[text(input, 'executionArn')] = 'ABORTED';
    return found();
  },
};

/** Beside what the table of functions knows. */
export const lambdaSideTable: Table = {
  GetEventSourceMapping: (_, input, region) => {
    const on = at(region.mappings, text(input, 'UUID'));
    return on === undefined ? absent() : found({ UUID: text(input, 'UUID'), State: on ? 'Enabled' : 'Disabled' });
  },
  UpdateEventSourceMapping: (_, input, region) => {
    if (at(region.mappings, text(input, 'UUID')) === undefined) return absent();
    region.mappings[text(input, 'UUID')] = input['Enabled'] === true;
    return found();
  },
  GetLayerVersionPolicy: (_, input, region) => {
    const one = at(region.layers, layerId(input));
    if (one === undefined || Object.keys(one).length === 0) return absent();
    const Statement = Object.entries(one).map(([Sid, Principal]) => ({ Sid, Effect: 'Allow', Principal, Action: 'lambda:GetLayerVersion' }));
    return found({ Policy: JSON.stringify({ Version: '2012-10-17', Statement }) });
  },
  RemoveLayerVersionPermission: (_, input, region) => removed(at(region.layers, layerId(input)) ?? {}, text(input, 'StatementId')),
  GetProvisionedConcurrencyConfig: (_, input, region) => {
    const count = at(region.capacity, capacityId(input));
    return count === undefined ? absent() : found({ RequestedProvisionedConcurrentExecutions: count });
  },
  DeleteProvisionedConcurrencyConfig: (_, input, region) => removed(region.capacity, capacityId(input)),
  PutProvisionedConcurrencyConfig: (_, input, region) => {
    region.capacity[capacityId(input)] = Number(input['ProvisionedConcurrentExecutions']);
    return found();
  },
};

const layerId = (input: Input): string => `${text(input, 'LayerName')}:${text(input, 'VersionNumber')}`;
const capacityId = (input: Input): string => `${text(input, 'FunctionName')}:${text(input, 'Qualifier')}`;

export const eventTargetsTable: Table = {
  ListTargetsByRule: (_, input, region) => {
    if (at(region.eventRules, text(input, 'Rule')) === undefined) return absent('ResourceNotFoundException');
    return found({ Targets: at(region.eventTargets, text(input, 'Rule')) ?? [] });
  },
  RemoveTargets: (_, input, region) => {
    const ids = texts(input, 'Ids');
    region.eventTargets[text(input, 'Rule')] = (at(region.eventTargets, text(input, 'Rule')) ?? []).filter(
      (one) => !ids.includes(one['Id'] as string),
    );
    return found({ FailedEntryCount: 0 });
  },
  PutTargets: (_, input, region) => {
    (region.eventTargets[text(input, 'Rule')] ??= []).push(...(input['Targets'] as FakeDoors['eventTargets'][string]));
    return found({ FailedEntryCount: 0 });
  },
};
