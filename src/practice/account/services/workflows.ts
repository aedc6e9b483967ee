/** Step Functions: workflows and their runs. What a run starts is not played. */
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const workflows: Operations = {
  'states:CreateStateMachine': { run: createWorkflow },
  'states:DeleteStateMachine': { run: deleteWorkflow },
  'states:StartExecution': { run: startRun },
  'states:StopExecution': { run: stopRun },
};

function createWorkflow(call: Call): Reply {
  const name = textOf(call.input, 'name');
  const stateMachineArn = `arn:aws:states:${call.region}:${call.account.id}:stateMachine:${name}`;
  const facts = { name, definition: textOf(call.input, 'definition') || '{"StartAt":"Wait","States":{}}', role: textOf(call.input, 'roleArn') };
  call.account.states.things.put('workflow', stateMachineArn, call, facts);
  call.account.holdings.made('AWS::StepFunctions::StateMachine', stateMachineArn, call.region, makerOf(call));
  call.account.holdings.opened('state-machine', stateMachineArn, makerOf(call));
  return { response: { stateMachineArn } };
}

function deleteWorkflow(call: Call): Reply {
  const arn = textOf(call.input, 'stateMachineArn');
  call.account.states.things.remove('workflow', call.region, arn);
  call.account.holdings.gone('AWS::StepFunctions::StateMachine', arn, call.region, call.caller.hand);
  call.account.holdings.closed('state-machine', arn);
  return {};
}

function startRun(call: Call): Reply {
  const workflow = textOf(call.input, 'stateMachineArn');
  if (call.account.states.things.get('workflow', call.region, workflow) === null)
    return refuse('StateMachineDoesNotExist', `State Machine Does Not Exist: '${workflow}'`);
  const executionArn = `${workflow.replace(':stateMachine:', ':execution:')}:${call.random.uuid()}`;
  call.account.states.things.put('workflow-run', executionArn, call, { workflow, status: 'RUNNING' });
  call.account.holdings.made('AWS::StepFunctions::Execution', executionArn, call.region, makerOf(call));
  return { response: { executionArn } };
}

function stopRun(call: Call): Reply {
  const arn = textOf(call.input, 'executionArn');
  const run = call.account.states.things.get('workflow-run', call.region, arn);
  if (run === null) return refuse('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  if (run.facts.status === 'RUNNING') run.facts.status = 'ABORTED';
  call.account.holdings.gone('AWS::StepFunctions::Execution', arn, call.region, call.caller.hand);
  return { response: {} };
}
