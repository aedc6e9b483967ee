/** What hangs on functions: event sources that start them, layers others may use, capacity kept ready. */
import { numberOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const functionExtras: Operations = {
  'lambda:CreateEventSourceMapping': { eventName: 'CreateEventSourceMapping20150331', run: createMapping },
  'lambda:UpdateEventSourceMapping': { eventName: 'UpdateEventSourceMapping20150331', run: updateMapping },
  'lambda:PublishLayerVersion': { eventName: 'PublishLayerVersion20181031', run: publishLayer },
  'lambda:AddLayerVersionPermission': { eventName: 'AddLayerVersionPermission20181031', run: shareLayer },
  'lambda:PutProvisionedConcurrencyConfig': { run: keepReady },
};

const arn = (call: Call, rest: string): string => `arn:aws:lambda:${call.region}:${call.account.id}:${rest}`;

function createMapping(call: Call): Reply {
  const [uUID, name] = [call.random.uuid(), textOf(call.input, 'functionName')];
  const source = textOf(call.input, 'eventSourceArn');
  call.account.states.things.put('event-mapping', uUID, call, { functionName: name, source, enabled: true });
  call.account.holdings.made('AWS::Lambda::EventSourceMapping', uUID, call.region, makerOf(call));
  call.account.holdings.opened('lambda-trigger', uUID, makerOf(call));
  return { response: { uUID, functionArn: arn(call, `function:${name}`), eventSourceArn: source, state: 'Creating' } };
}

function updateMapping(call: Call): Reply {
  const uUID = textOf(call.input, 'uUID');
  const mapping = call.account.states.things.get('event-mapping', call.region, uUID);
  if (mapping === null) return refuse('ResourceNotFoundException', 'The resource you requested does not exist.');
  mapping.facts.enabled = call.input['enabled'] === true;
  if (!mapping.facts.enabled) call.account.holdings.closed('lambda-trigger', uUID);
  return { response: { uUID, state: mapping.facts.enabled ? 'Enabling' : 'Disabling' } };
}

function publishLayer(call: Call): Reply {
  const name = textOf(call.input, 'layerName');
  call.account.states.things.put('layer-version', `${name}:1`, call, { statements: new Map() });
  return { response: { layerArn: arn(call, `layer:${name}`), layerVersionArn: arn(call, `layer:${name}:1`), version: 1 } };
}

function shareLayer(call: Call): Reply {
  const id = `${textOf(call.input, 'layerName')}:${numberOf(call.input, 'versionNumber', 1)}`;
  const layer = call.account.states.things.get('layer-version', call.region, id);
  if (layer === null) return refuse('ResourceNotFoundException', `Layer version ${arn(call, `layer:${id}`)} does not exist.`);
  const Sid = textOf(call.input, 'statementId');
  const Principal = textOf(call.input, 'principal');
  const statement = JSON.stringify({ Sid, Effect: 'Allow', Principal, Action: 'lambda:GetLayerVersion', Resource: arn(call, `layer:${id}`) });
  layer.facts.statements = new Map([...layer.facts.statements, [Sid, statement]]);
  call.account.holdings.opened('layer-permission', id, makerOf(call));
  return { response: { statement } };
}

function keepReady(call: Call): Reply {
  const id = `${textOf(call.input, 'functionName')}:${textOf(call.input, 'qualifier')}`;
  const requested = numberOf(call.input, 'provisionedConcurrentExecutions', 1);
  call.account.states.things.put('ready-capacity', id, call, { requested });
  call.account.holdings.made('AWS::Lambda::ProvisionedConcurrency', id, call.region, makerOf(call));
  return { response: { requestedProvisionedConcurrentExecutions: requested, status: 'IN_PROGRESS' } };
}
