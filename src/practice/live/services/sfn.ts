/** AWS Step Functions: workflows and their runs. */
import { fromScript } from '../from-script.ts';
import { dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import { withThing } from '../with-thing.ts';

const machineAsked = (call: LiveCall): string => textIn(call.input, 'stateMachineArn');
const runAsked = (call: LiveCall): string => textIn(call.input, 'executionArn');
const nameIn = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);

const noMachine = (call: LiveCall) => (): Refusal => new Refusal('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineAsked(call)}'`);
const noRun = (call: LiveCall) => (): Refusal => new Refusal('ExecutionDoesNotExist', `Execution Does Not Exist: '${runAsked(call)}'`);

const listMachines = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'stateMachines', call.account.states.things.of('workflow', call.region), {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({ stateMachineArn: id, name: facts.name, type: 'STANDARD', creationDate: dateOf(createdAt) }),
    }),
  );

const describeMachine = (call: LiveCall): LiveReply =>
  withThing(call, 'workflow', machineAsked(call), noMachine(call), ({ id, createdAt, facts }) =>
    answered({
      stateMachineArn: id,
      name: facts.name,
      status: 'ACTIVE',
      definition: facts.definition,
      roleArn: facts.role,
      type: 'STANDARD',
      creationDate: dateOf(createdAt),
    }),
  );

function listRuns(call: LiveCall): LiveReply {
  const status = textIn(call.input, 'statusFilter');
  const runs = call.account.states.things
    .of('workflow-run', call.region)
    .filter(({ facts }) => facts.workflow === machineAsked(call) && (status === '' || facts.status === status));
  return withThing(call, 'workflow', machineAsked(call), noMachine(call), () =>
    answered(
      paged(call, 'executions', runs, {
        keyOf: ({ id }) => id,
        show: ({ id, createdAt, facts }) => ({
          executionArn: id,
          stateMachineArn: facts.workflow,
          name: nameIn(id),
          status: facts.status,
          startDate: dateOf(createdAt),
        }),
      }),
    ),
  );
}

const describeRun = (call: LiveCall): LiveReply =>
  withThing(call, 'workflow-run', runAsked(call), noRun(call), ({ id, createdAt, facts }) =>
    answered({
      executionArn: id,
      stateMachineArn: facts.workflow,
      name: nameIn(id),
      status: facts.status,
      startDate: dateOf(createdAt),
      input: '{}',
    }),
  );

export const sfn: LiveService = {
  service: 'sfn',
  wording: 'json',
  operations: {
    ListStateMachines: { run: listMachines },
    DescribeStateMachine: { resource: machineAsked, run: describeMachine },
    DeleteStateMachine: {
      resource: machineAsked,
      run: (call) => fromScript(call, 'states:DeleteStateMachine', { stateMachineArn: machineAsked(call) }),
    },
    ListExecutions: { resource: machineAsked, run: listRuns },
    DescribeExecution: { resource: runAsked, run: describeRun },
    StopExecution: {
      resource: runAsked,
      run: (call) => fromScript(call, 'states:StopExecution', { executionArn: runAsked(call) }, () => ({ stopDate: dateOf(call.now) })),
    },
  },
};
