/** Glue and CodeBuild: places where a command line runs for as long as somebody pays. */
import { textOf, type Operations } from '../../call.ts';
import { arnOf, given, renting } from './renting.ts';

export const GLUE_JOB = 'AWS::Glue::Job';
export const GLUE_RUN = 'AWS::Glue::JobRun';
export const GLUE_TRIGGER = 'AWS::Glue::Trigger';
export const GLUE_SESSION = 'AWS::Glue::Session';
export const GLUE_ENDPOINT = 'AWS::Glue::DevEndpoint';
export const PROJECT = 'AWS::CodeBuild::Project';
export const BUILD = 'AWS::CodeBuild::Build';
export const BUILD_FLEET = 'AWS::CodeBuild::Fleet';

export const builders: Operations = {
  'glue:CreateJob': renting({ type: GLUE_JOB, name: given('name'), status: 'there', response: (name) => ({ name }) }),
  'glue:StartJobRun': renting({
    type: GLUE_RUN,
    name: ({ random }) => `jr_${random.hex(64)}`,
    status: 'RUNNING',
    within: [GLUE_JOB, (input) => textOf(input, 'jobName'), 'EntityNotFoundException'],
    response: (jobRunId) => ({ jobRunId }),
  }),
  'glue:CreateTrigger': renting({
    type: GLUE_TRIGGER,
    name: given('name'),
    status: 'ACTIVATED',
    response: (name) => ({ name }),
  }),
  'glue:CreateSession': renting({
    type: GLUE_SESSION,
    name: given('id'),
    status: 'READY',
    response: (id) => ({ session: { id, status: 'PROVISIONING' } }),
  }),
  'glue:CreateDevEndpoint': renting({
    type: GLUE_ENDPOINT,
    name: given('endpointName'),
    status: 'READY',
    response: (endpointName) => ({ endpointName, status: 'PROVISIONING' }),
  }),
  'codebuild:CreateProject': renting({
    type: PROJECT,
    name: given('name'),
    status: 'there',
    response: (name, call) => ({ project: { name, arn: arnOf(call, 'codebuild', `project/${name}`) } }),
  }),
  'codebuild:StartBuild': renting({
    type: BUILD,
    name: (call) => `${textOf(call.input, 'projectName')}:${call.random.uuid()}`,
    status: 'IN_PROGRESS',
    within: [PROJECT, (input) => textOf(input, 'projectName'), 'ResourceNotFoundException'],
    response: (id, call) => ({ build: { id, arn: arnOf(call, 'codebuild', `build/${id}`), buildStatus: 'IN_PROGRESS' } }),
  }),
  'codebuild:CreateFleet': renting({
    type: BUILD_FLEET,
    name: (call) => arnOf(call, 'codebuild', `fleet/${textOf(call.input, 'name')}:${call.random.uuid()}`),
    status: 'ACTIVE',
    response: (arn, call) => ({ fleet: { arn, name: textOf(call.input, 'name') } }),
  }),
};
