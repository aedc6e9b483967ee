/** EventBridge, Scheduler, Step Functions, CloudFormation, Beanstalk: what runs or rebuilds things by itself. */
import { altered, changed, closes, gone, issues, made, opens, touched } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const RULE = 'AWS::Events::Rule';
const STACK = 'AWS::CloudFormation::Stack';
const MACHINE = 'AWS::StepFunctions::StateMachine';
const BEANSTALK = 'AWS::ElasticBeanstalk::Environment';
const ENVIRONMENT_NAME: Reading = ['response.environmentName', 'request.environmentName', 'response.environmentId', 'request.environmentId'];

export const events: ServiceEffects = {
  source: 'events.amazonaws.com',
  apis: {
    PutRule: [
      made(RULE, 'request.name', { arn: 'response.ruleArn', details: { schedule: 'request.scheduleExpression', state: 'request.state' } }),
      opens('event-rule', 'request.name', { details: { schedule: 'request.scheduleExpression' } }),
    ],
    PutTargets: [
      altered(RULE, 'request.rule', 'targets', { details: { target: 'request.targets[].arn' } }),
      opens('event-rule', 'request.rule', { details: { target: 'request.targets[].arn' } }),
    ],
    RemoveTargets: [changed(RULE, 'request.rule', 'targets-removed')],
    EnableRule: [opens('event-rule', 'request.name', { details: { how: '=enabled' } })],
    DisableRule: [altered(RULE, 'request.name', 'disabled'), closes('event-rule', 'request.name')],
    DeleteRule: [gone(RULE, 'request.name'), closes('event-rule', 'request.name')],
    PutPermission: [opens('event-bus-policy', ['request.eventBusName', '=default'], { outsiders: ['request.policy', 'request.principal'] })],
    RemovePermission: [closes('event-bus-policy', ['request.eventBusName', '=default'])],
    ...pair({ type: 'AWS::Events::Connection', create: 'CreateConnection', remove: 'DeleteConnection', id: 'request.name' }),
    ...pair({ type: 'AWS::Events::ApiDestination', create: 'CreateApiDestination', remove: 'DeleteApiDestination', id: 'request.name' }),
  },
};

export const scheduler: ServiceEffects = {
  source: 'scheduler.amazonaws.com',
  apis: {
    CreateSchedule: [
      made('AWS::Scheduler::Schedule', 'request.name', {
        arn: 'response.scheduleArn',
        details: { schedule: 'request.scheduleExpression', target: 'request.target.arn', group: 'request.groupName' },
      }),
      opens('schedule', 'request.name', { details: { schedule: 'request.scheduleExpression', target: 'request.target.arn' } }),
      issues('pass-role', 'request.target.roleArn', {
        through: ['AWS::Scheduler::Schedule', 'request.name'],
        when: [{ at: 'request.target.roleArn', present: true }],
      }),
    ],
    UpdateSchedule: [
      altered('AWS::Scheduler::Schedule', 'request.name', 'settings', { details: { state: 'request.state', target: 'request.target.arn' } }),
      closes('schedule', 'request.name', { when: [{ at: 'request.state', is: ['disabled'] }] }),
      opens('schedule', 'request.name', { when: [{ at: 'request.state', is: ['disabled'], not: true }] }),
    ],
    DeleteSchedule: [gone('AWS::Scheduler::Schedule', 'request.name'), closes('schedule', 'request.name')],
  },
};

export const states: ServiceEffects = {
  source: 'states.amazonaws.com',
  apis: {
    CreateStateMachine: [
      made(MACHINE, ['response.stateMachineArn', 'request.name'], { arn: 'response.stateMachineArn' }),
      opens('state-machine', ['response.stateMachineArn', 'request.name']),
      issues('pass-role', 'request.roleArn', {
        through: [MACHINE, ['response.stateMachineArn', 'request.name']],
        when: [{ at: 'request.roleArn', present: true }],
      }),
    ],
    UpdateStateMachine: [
      altered(MACHINE, 'request.stateMachineArn', 'definition'),
      opens('state-machine', 'request.stateMachineArn', { details: { how: '=changed' } }),
    ],
    DeleteStateMachine: [gone(MACHINE, 'request.stateMachineArn'), closes('state-machine', 'request.stateMachineArn')],
    StartExecution: [made('AWS::StepFunctions::Execution', 'response.executionArn', { parent: [MACHINE, 'request.stateMachineArn'] })],
    StopExecution: [gone('AWS::StepFunctions::Execution', 'request.executionArn')],
  },
};

export const cloudformation: ServiceEffects = {
  source: 'cloudformation.amazonaws.com',
  apis: {
    CreateStack: [
      made(STACK, ['response.stackId', 'request.stackName'], {
        arn: 'response.stackId',
        details: { name: 'request.stackName', template: 'request.templateURL' },
      }),
      opens('cloudformation-stack', 'request.stackName', { aliases: 'response.stackId' }),
    ],
    UpdateStack: [altered(STACK, ['response.stackId', 'request.stackName'], 'template')],
    ExecuteChangeSet: [altered(STACK, ['request.stackName', 'request.changeSetName'], 'template')],
    UpdateTerminationProtection: [
      changed(STACK, ['response.stackId', 'request.stackName'], 'protection', { details: { protection: 'request.enableTerminationProtection' } }),
    ],
    DeleteStack: [gone(STACK, 'request.stackName'), closes('cloudformation-stack', 'request.stackName')],
    CreateStackSet: [
      made('AWS::CloudFormation::StackSet', 'request.stackSetName'),
      opens('cloudformation-stack', 'request.stackSetName', { details: { kind: '=stack set' } }),
    ],
    CreateStackInstances: [
      altered('AWS::CloudFormation::StackSet', 'request.stackSetName', 'instances', {
        details: { accounts: 'request.accounts[]', regions: 'request.regions[]' },
      }),
    ],
    DeleteStackSet: [gone('AWS::CloudFormation::StackSet', 'request.stackSetName'), closes('cloudformation-stack', 'request.stackSetName')],
  },
};

export const elasticbeanstalk: ServiceEffects = {
  source: 'elasticbeanstalk.amazonaws.com',
  apis: {
    CreateEnvironment: [
      made(BEANSTALK, ENVIRONMENT_NAME, { arn: 'response.environmentArn' }),
      opens('beanstalk-environment', ENVIRONMENT_NAME, { aliases: 'response.environmentId' }),
    ],
    TerminateEnvironment: [gone(BEANSTALK, ENVIRONMENT_NAME), closes('beanstalk-environment', ENVIRONMENT_NAME)],
    ...pair({ type: 'AWS::ElasticBeanstalk::Application', create: 'CreateApplication', remove: 'DeleteApplication', id: 'request.applicationName' }),
  },
};

export const imagebuilder: ServiceEffects = {
  source: 'imagebuilder.amazonaws.com',
  apis: {
    CreateImagePipeline: [
      made('AWS::ImageBuilder::ImagePipeline', ['response.imagePipelineArn', 'request.name'], { arn: 'response.imagePipelineArn' }),
    ],
    DeleteImagePipeline: [gone('AWS::ImageBuilder::ImagePipeline', 'request.imagePipelineArn')],
    GetComponent: [touched('read-data', 'build-component', 'request.componentBuildVersionArn')],
  },
};
