/** Kinds of things of the intruder's that run or start others somewhere else than on a machine: functions' triggers, hosted applications, workflows, commands. */
import type { Resource } from '../../investigate/index.ts';
import type { Action, Target } from '../actions/action.ts';
import { amplifyDeleteApp } from '../actions/amplify-delete-app/action.ts';
import { apprunnerPauseService } from '../actions/apprunner-pause-service/action.ts';
import { lambdaDisableMapping } from '../actions/lambda-disable-mapping/action.ts';
import { lambdaReleaseCapacity } from '../actions/lambda-release-capacity/action.ts';
import { sfnDeleteStateMachine } from '../actions/sfn-delete-state-machine/action.ts';
import { sfnStopExecution } from '../actions/sfn-stop-execution/action.ts';
import { ssmDeleteAssociation } from '../actions/ssm-delete-association/action.ts';
import { regional } from './targets.ts';

type Placed = (one: Resource) => Target | null;

const byArn: Placed = ({ id, account, region }) => (id.startsWith('arn:') ? { id, account, region, arn: id, more: {} } : null);

/** The log may know only its name, by which Amplify cannot be asked. */
const amplifyApp: Placed = ({ id, account, region }) => (/^d[a-z0-9]{6,}$/.test(id) ? regional('amplify', account, region, `apps/${id}`, id) : null);

const mapping: Placed = ({ id, account, region, details }) => {
  const name = details['function'];
  return regional('lambda', account, region, `event-source-mapping:${id}`, id, name === undefined ? {} : { function: name });
};

const capacity: Placed = ({ id, account, region }) => {
  const at = id.lastIndexOf(':');
  const [name, qualifier] = [id.slice(0, at), id.slice(at + 1)];
  return at < 1 ? null : regional('lambda', account, region, `function:${id}`, id, { function: name, qualifier });
};

export const HOSTED_KINDS: Readonly<Record<string, { readonly action: Action; readonly target: Placed }>> = {
  'AWS::Amplify::App': { action: amplifyDeleteApp, target: amplifyApp },
  'AWS::AppRunner::Service': { action: apprunnerPauseService, target: byArn },
  'AWS::Lambda::EventSourceMapping': { action: lambdaDisableMapping, target: mapping },
  'AWS::Lambda::ProvisionedConcurrency': { action: lambdaReleaseCapacity, target: capacity },
  'AWS::SSM::Association': {
    action: ssmDeleteAssociation,
    target: ({ id, account, region }) => regional('ssm', account, region, `association/${id}`, id),
  },
  'AWS::StepFunctions::Execution': { action: sfnStopExecution, target: byArn },
  'AWS::StepFunctions::StateMachine': { action: sfnDeleteStateMachine, target: byArn },
};
