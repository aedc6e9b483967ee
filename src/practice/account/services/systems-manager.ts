/** Systems Manager: commands, standing commands and shells on machines. Nothing of what they do inside a machine is played. */
import { arnOf } from '../credential.ts';
import { listOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

/** Longest life of a command, by default (API reference, SendCommand: `TimeoutSeconds` and the document's `executionTimeout`). */
const RUNS_FOR = 3_600;

export const systemsManager: Operations = {
  'ssm:CreateAssociation': { run: createAssociation },
  'ssm:DeleteAssociation': { run: deleteAssociation },
  'ssm:SendCommand': { run: sendCommand },
  'ssm:CancelCommand': { run: cancelCommand },
  'ssm:StartSession': { run: startSession },
  'ssm:TerminateSession': { run: endSession },
};

function createAssociation(call: Call): Reply {
  const [associationId, name] = [call.random.uuid(), textOf(call.input, 'name')];
  call.account.states.things.put('association', associationId, call, { document: name, schedule: textOf(call.input, 'scheduleExpression') });
  call.account.holdings.made('AWS::SSM::Association', associationId, call.region, makerOf(call));
  call.account.holdings.opened('ssm-association', associationId, makerOf(call));
  return { response: { associationDescription: { associationId, name } } };
}

function deleteAssociation(call: Call): Reply {
  const id = textOf(call.input, 'associationId');
  if (!call.account.states.things.remove('association', call.region, id))
    return refuse('AssociationDoesNotExist', 'The specified association does not exist.');
  call.account.holdings.gone('AWS::SSM::Association', id, call.region, call.caller.hand);
  call.account.holdings.closed('ssm-association', id);
  return {};
}

function sendCommand(call: Call): Reply {
  const [commandId, document] = [call.random.uuid(), textOf(call.input, 'documentName')];
  const machines = listOf(call.input, 'instanceIds').map(String);
  const sent = call.account.states.things.put('sent-command', commandId, call, { document, machines, status: 'InProgress' });
  call.account.holdings.opened('machine-command', commandId, makerOf(call));
  call.account.agenda.later(RUNS_FOR, () => {
    if (sent.facts.status === 'InProgress') sent.facts.status = 'Success';
  });
  return { response: { command: { commandId, documentName: document, instanceIds: machines, status: 'Pending' } } };
}

function cancelCommand(call: Call): Reply {
  const id = textOf(call.input, 'commandId');
  const sent = call.account.states.things.get('sent-command', call.region, id);
  if (sent === null) return refuse('InvalidCommandId', '');
  if (sent.facts.status === 'InProgress') sent.facts.status = 'Cancelled';
  call.account.holdings.closed('machine-command', id);
  return {};
}

/** Of ordinary work, which names no machine, nothing is kept. */
function startSession(call: Call): Reply {
  const machine = textOf(call.input, 'target');
  if (machine === '') return {};
  const owner = arnOf(call.caller.credential, call.account.id);
  const sessionId = `${owner.slice(owner.lastIndexOf('/') + 1)}-${call.random.lettersAndDigits(26).toLowerCase()}`;
  call.account.states.things.put('open-shell', sessionId, call, { machine, owner });
  call.account.holdings.opened('machine-shell', sessionId, makerOf(call));
  return { response: { sessionId } };
}

function endSession(call: Call): Reply {
  const id = textOf(call.input, 'sessionId');
  call.account.states.things.remove('open-shell', call.region, id);
  call.account.holdings.closed('machine-shell', id);
  return { response: { sessionId: id } };
}
