/** Lambda. Names come bare: the store takes the version suffix off (CreateFunction20150331 is CreateFunction). */
import { altered, changed, closes, gone, issues, made, opens, touched } from './effect.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const FUNCTION = 'AWS::Lambda::Function';
const LAYER = 'AWS::Lambda::LayerVersion';
const NAME: Reading = ['response.functionName|name', 'request.functionName|name'];
/** The ARN tells functions of one name in many regions apart; the CLI takes it wherever it takes a name. */
const ARN: Reading = [
  'arn:aws:lambda:{event.region}:{event.account}:function:{response.functionName|name}',
  'arn:aws:lambda:{event.region}:{event.account}:function:{request.functionName|name}',
];

export const lambda: ServiceEffects = {
  source: 'lambda.amazonaws.com',
  apis: {
    CreateFunction: [
      made(FUNCTION, NAME, {
        arn: 'response.functionArn',
        details: {
          runtime: 'request.runtime',
          memoryMb: 'request.memorySize',
          timeoutSeconds: 'request.timeout',
          role: 'request.role',
          image: 'request.code.imageUri',
        },
      }),
      opens('lambda-function', ARN),
      issues('pass-role', 'request.role', { through: [FUNCTION, NAME], when: [{ at: 'request.role', present: true }] }),
    ],
    DeleteFunction: [gone(FUNCTION, NAME), closes(['lambda-function', 'lambda-code', 'lambda-layer', 'lambda-url', 'lambda-permission'], ARN)],
    UpdateFunctionCode: [altered(FUNCTION, NAME, 'code'), opens('lambda-code', ARN)],
    UpdateFunctionConfiguration: [
      altered(FUNCTION, NAME, 'configuration', { details: { layer: ['request.layers[]', 'response.layers[].arn'], role: 'request.role' } }),
      opens('lambda-layer', ARN, {
        details: { layer: ['request.layers[]', 'response.layers[].arn'] },
        when: [{ at: ['request.layers[]', 'response.layers[].arn', 'response.layers[].layerVersionArn'], present: true }],
      }),
      opens('lambda-layer', ARN, { details: { role: 'request.role' }, when: [{ at: 'request.role', present: true }] }),
      issues('pass-role', 'request.role', { through: [FUNCTION, NAME], when: [{ at: 'request.role', present: true }] }),
    ],
    CreateFunctionUrlConfig: [
      made('AWS::Lambda::Url', NAME, {
        parent: [FUNCTION, NAME],
        diesWithParent: true,
        details: { auth: 'request.authType', url: 'response.functionUrl' },
      }),
      opens('lambda-url', ARN, { details: { auth: 'request.authType', url: 'response.functionUrl' } }),
    ],
    UpdateFunctionUrlConfig: [
      altered('AWS::Lambda::Url', NAME, 'settings', { details: { auth: 'request.authType' } }),
      opens('lambda-url', ARN, { details: { auth: 'request.authType' }, when: [{ at: 'request.authType', is: ['none'] }] }),
    ],
    DeleteFunctionUrlConfig: [gone('AWS::Lambda::Url', NAME), closes('lambda-url', ARN)],
    // A permission for an AWS service or an own account's ARN is how triggers are wired; only outsiders open a door.
    AddPermission: [
      opens('lambda-permission', ARN, {
        aliases: '{request.functionName|name} {request.statementId}',
        details: { statement: 'request.statementId' },
        outsiders: ['request.principal', 'response.statement'],
      }),
    ],
    RemovePermission: [closes('lambda-permission', '{request.functionName|name} {request.statementId}')],
    PublishLayerVersion: [made(LAYER, ['response.layerVersionArn', 'request.layerName'], { arn: 'response.layerVersionArn' })],
    DeleteLayerVersion: [gone(LAYER, ['{request.layerName}:{request.versionNumber}', 'request.layerName'])],
    AddLayerVersionPermission: [
      opens('layer-permission', ['{request.layerName}:{request.versionNumber}', 'request.layerName'], {
        outsiders: ['request.principal', 'response.statement'],
      }),
    ],
    RemoveLayerVersionPermission: [closes('layer-permission', ['{request.layerName}:{request.versionNumber}', 'request.layerName'])],
    CreateEventSourceMapping: [
      made('AWS::Lambda::EventSourceMapping', ['response.uUID', 'response.uuid'], {
        details: { source: 'request.eventSourceArn', function: 'request.functionName' },
      }),
      opens('lambda-trigger', ['response.uUID', 'response.uuid'], {
        details: { source: 'request.eventSourceArn', function: 'request.functionName' },
      }),
    ],
    UpdateEventSourceMapping: [
      altered('AWS::Lambda::EventSourceMapping', ['request.uUID', 'request.uuid'], 'settings', {
        details: { function: 'request.functionName', enabled: 'request.enabled' },
      }),
      closes('lambda-trigger', ['request.uUID', 'request.uuid'], { when: [{ at: 'request.enabled', is: ['false'] }] }),
    ],
    DeleteEventSourceMapping: [
      gone('AWS::Lambda::EventSourceMapping', ['request.uUID', 'request.uuid']),
      closes('lambda-trigger', ['request.uUID', 'request.uuid']),
    ],
    CreateAlias: [made('AWS::Lambda::Alias', '{request.functionName|name}:{request.name}', { parent: [FUNCTION, NAME], diesWithParent: true })],
    UpdateAlias: [altered('AWS::Lambda::Alias', '{request.functionName|name}:{request.name}', 'version')],
    DeleteAlias: [gone('AWS::Lambda::Alias', '{request.functionName|name}:{request.name}')],
    PublishVersion: [changed(FUNCTION, NAME, 'version')],
    PutFunctionConcurrency: [
      changed(FUNCTION, 'request.functionName|name', 'concurrency', { details: { concurrency: 'request.reservedConcurrentExecutions' } }),
      closes('lambda-function', ARN, { when: [{ at: 'request.reservedConcurrentExecutions', is: ['0'] }] }),
    ],
    PutProvisionedConcurrencyConfig: [
      made('AWS::Lambda::ProvisionedConcurrency', '{request.functionName|name}:{request.qualifier}', {
        parent: [FUNCTION, NAME],
        diesWithParent: true,
        details: { count: 'request.provisionedConcurrentExecutions' },
      }),
    ],
    DeleteProvisionedConcurrencyConfig: [gone('AWS::Lambda::ProvisionedConcurrency', '{request.functionName|name}:{request.qualifier}')],
    GetFunction: [touched('read-secret', 'function-code', 'request.functionName')],
    GetFunctionConfiguration: [touched('read-secret', 'function-environment', 'request.functionName')],
    Invoke: [touched('use', 'function', 'request.functionName')],
  },
};
