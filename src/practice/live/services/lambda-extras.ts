/** What hangs on functions: event sources, layers' own policies, capacity kept ready. */
import type { Thing } from '../../account/things.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, flagIn, numberIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';
import { withThing } from '../with-thing.ts';

const missing = (): Refusal => new Refusal('ResourceNotFoundException', 'The resource you requested does not exist.', 404);

const mappingAsked = (call: LiveCall): string => arnIn(call, 'lambda', `event-source-mapping:${textIn(call.input, 'UUID')}`);

const mappingShown = (call: LiveCall, { id, createdAt, facts }: Thing<'event-mapping'>): Members => ({
  UUID: id,
  BatchSize: 10,
  EventSourceArn: facts.source,
  FunctionArn: arnIn(call, 'lambda', `function:${facts.functionName}`),
  LastModified: dateOf(createdAt),
  State: facts.enabled ? 'Enabled' : 'Disabled',
  StateTransitionReason: 'User action',
});

const ofMapping = (act: (call: LiveCall, mapping: Thing<'event-mapping'>) => LiveReply): LiveOperation => ({
  resource: mappingAsked,
  run: (call) => withThing(call, 'event-mapping', textIn(call.input, 'UUID'), missing, (mapping) => act(call, mapping)),
});

const layerId = (call: LiveCall): string => `${textIn(call.input, 'LayerName')}:${numberIn(call.input, 'VersionNumber', 0)}`;
const layerAsked = (call: LiveCall): string => arnIn(call, 'lambda', `layer:${layerId(call)}`);

const layerPolicy = (call: LiveCall): LiveReply =>
  withThing(call, 'layer-version', layerId(call), missing, ({ facts: { statements } }) =>
    statements.size === 0
      ? missing()
      : answered({
          Policy: JSON.stringify({
            Version: '2012-10-17',
            Id: 'default',
            Statement: [...statements.values()].map((one): unknown => JSON.parse(one)),
          }),
          RevisionId: '00000000-0000-4000-8000-000000000000',
        }),
  );

const unshareLayer = (call: LiveCall): LiveReply =>
  withThing(call, 'layer-version', layerId(call), missing, ({ id, facts }) => {
    const left = [...facts.statements].filter(([sid]) => sid !== textIn(call.input, 'StatementId'));
    if (left.length === facts.statements.size) return missing();
    facts.statements = new Map(left);
    call.account.holdings.closed('layer-permission', id);
    return answered({});
  });

const capacityId = (call: LiveCall): string => `${textIn(call.input, 'FunctionName')}:${textIn(call.input, 'Qualifier')}`;
const capacityAsked = (call: LiveCall): string => arnIn(call, 'lambda', `function:${capacityId(call)}`);
const noCapacity = (): Refusal =>
  new Refusal('ProvisionedConcurrencyConfigNotFoundException', 'No Provisioned Concurrency Config found for this function', 404);

const capacityShown = (requested: number): Members => ({
  RequestedProvisionedConcurrentExecutions: requested,
  AvailableProvisionedConcurrentExecutions: requested,
  AllocatedProvisionedConcurrentExecutions: requested,
  Status: 'READY',
});

const releaseCapacity = (call: LiveCall): LiveReply =>
  withThing(call, 'ready-capacity', capacityId(call), noCapacity, ({ id }) => {
    call.account.states.things.remove('ready-capacity', call.region, id);
    call.account.holdings.gone('AWS::Lambda::ProvisionedConcurrency', id, call.region, call.caller.hand);
    return answered({});
  });

function keepReady(call: LiveCall): LiveReply {
  const requested = numberIn(call.input, 'ProvisionedConcurrentExecutions', 1);
  call.account.states.things.put('ready-capacity', capacityId(call), call, { requested });
  return answered(capacityShown(requested));
}

export const lambdaExtras: Readonly<Record<string, LiveOperation>> = {
  ListEventSourceMappings: {
    run: (call) =>
      answered(
        paged(call, 'EventSourceMappings', call.account.states.things.of('event-mapping', call.region), {
          keyOf: ({ id }) => id,
          show: (mapping) => mappingShown(call, mapping),
        }),
      ),
    eventName: 'ListEventSourceMappings20150331',
  },
  GetEventSourceMapping: { ...ofMapping((call, mapping) => answered(mappingShown(call, mapping))), eventName: 'GetEventSourceMapping20150331' },
  UpdateEventSourceMapping: {
    ...ofMapping((call, mapping) =>
      fromScript(call, 'lambda:UpdateEventSourceMapping', { uUID: mapping.id, enabled: flagIn(call.input, 'Enabled') }, () =>
        mappingShown(call, mapping),
      ),
    ),
    eventName: 'UpdateEventSourceMapping20150331',
  },
  GetLayerVersionPolicy: { resource: layerAsked, run: layerPolicy, eventName: 'GetLayerVersionPolicy20181031' },
  RemoveLayerVersionPermission: { resource: layerAsked, run: unshareLayer, eventName: 'RemoveLayerVersionPermission20181031' },
  GetProvisionedConcurrencyConfig: {
    resource: capacityAsked,
    run: (call) =>
      withThing(call, 'ready-capacity', capacityId(call), noCapacity, ({ facts }) =>
        answered({ ...capacityShown(facts.requested), LastModified: '' }),
      ),
  },
  DeleteProvisionedConcurrencyConfig: { resource: capacityAsked, run: releaseCapacity },
  PutProvisionedConcurrencyConfig: { resource: capacityAsked, run: keepReady },
};
