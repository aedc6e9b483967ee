/** KMS, Secrets Manager and Systems Manager: keys, secrets, parameters and commands. */
import { altered, closes, gone, made, opens, touched } from './effect.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const KEY = 'AWS::KMS::Key';
const KEY_ID: Reading = ['response.keyMetadata.keyId', 'request.keyId'];
/** Services make grants for every disk they attach; only calls without a service in between matter. */
const noService = { at: 'event.invokedBy', present: false } as const;

export const kms: ServiceEffects = {
  source: 'kms.amazonaws.com',
  apis: {
    CreateKey: [made(KEY, KEY_ID, { arn: 'response.keyMetadata.arn' })],
    PutKeyPolicy: [altered(KEY, 'request.keyId', 'policy'), opens('key-policy', 'request.keyId', { outsiders: 'request.policy' })],
    CreateGrant: [
      opens('key-grant', ['{request.keyId} grant {response.grantId}', 'request.keyId'], {
        details: { who: 'request.granteePrincipal' },
        aliases: 'response.grantId',
        when: [noService],
      }),
    ],
    RevokeGrant: [closes('key-grant', 'request.grantId')],
    RetireGrant: [closes('key-grant', 'request.grantId')],
    ScheduleKeyDeletion: [
      altered(KEY, 'request.keyId', 'deletion-scheduled', { details: { deletionDate: 'response.deletionDate' } }),
      touched('destroy', 'kms-key', 'request.keyId'),
    ],
    CancelKeyDeletion: [altered(KEY, 'request.keyId', 'deletion-cancelled')],
    DisableKey: [altered(KEY, 'request.keyId', 'disabled'), touched('destroy', 'kms-key', 'request.keyId')],
    EnableKey: [altered(KEY, 'request.keyId', 'enabled')],
    DeleteImportedKeyMaterial: [touched('destroy', 'kms-key', 'request.keyId')],
    ReEncrypt: [touched('use', 'kms-key', ['request.destinationKeyId', 'request.sourceKeyId'])],
    Decrypt: [touched('use', 'kms-key', ['request.keyId', 'request.encryptionContext.SecretARN', '=key not named'], { when: [noService] })],
  },
};

const SECRET = 'AWS::SecretsManager::Secret';
export const secretsmanager: ServiceEffects = {
  source: 'secretsmanager.amazonaws.com',
  apis: {
    GetSecretValue: [touched('read-secret', 'secret', 'request.secretId')],
    BatchGetSecretValue: [
      touched('read-secret', 'secret', [
        'request.secretIdList[]',
        'all secrets matching {request.filters[].key} {request.filters[].values[]}',
        '=all secrets',
      ]),
    ],
    ListSecrets: [touched('read-data', 'secret-list', 'secrets of {event.region}')],
    CreateSecret: [made(SECRET, ['response.arn', 'response.aRN', 'request.name'], { details: { name: 'request.name' } })],
    DeleteSecret: [gone(SECRET, ['response.arn', 'response.aRN', 'request.secretId'])],
    UpdateSecret: [altered(SECRET, 'request.secretId', 'value')],
    PutSecretValue: [altered(SECRET, 'request.secretId', 'value')],
    PutResourcePolicy: [opens('secret-policy', 'request.secretId', { outsiders: 'request.resourcePolicy' })],
    DeleteResourcePolicy: [closes('secret-policy', 'request.secretId')],
    ReplicateSecretToRegions: [touched('share', 'secret', 'request.secretId')],
  },
};

const clear = { at: 'request.withDecryption', is: ['true'] } as const;
const parameter = (target: string) => [
  touched('read-secret', 'parameter', target, { when: [clear] }),
  touched('read-data', 'parameter', target, { when: [{ ...clear, not: true }] }),
];
const DOCUMENT = 'AWS::SSM::Document';
const ASSOCIATION: Reading = ['response.associationDescription.associationId', 'request.associationId', 'request.name'];

export const ssm: ServiceEffects = {
  source: 'ssm.amazonaws.com',
  apis: {
    GetParameter: parameter('request.name'),
    GetParameters: parameter('request.names[]'),
    GetParametersByPath: parameter('request.path'),
    GetParameterHistory: parameter('request.name'),
    PutParameter: [made('AWS::SSM::Parameter', 'request.name')],
    DeleteParameter: [gone('AWS::SSM::Parameter', 'request.name')],
    DeleteParameters: [gone('AWS::SSM::Parameter', 'request.names[]')],
    SendCommand: [
      touched('use', 'instance-command', ['request.instanceIds[]', '{request.targets[].key}={request.targets[].values[]}']),
      altered('AWS::EC2::Instance', 'request.instanceIds[]', 'command-run', { details: { document: 'request.documentName' } }),
      opens('machine-command', 'response.command.commandId', { details: { document: 'request.documentName', machines: 'request.instanceIds[]' } }),
    ],
    CancelCommand: [closes('machine-command', 'request.commandId')],
    StartSession: [
      touched('use', 'instance-login', 'request.target'),
      opens('machine-shell', 'response.sessionId', { details: { machine: 'request.target' } }),
    ],
    TerminateSession: [closes('machine-shell', 'request.sessionId')],
    ResumeSession: [touched('use', 'instance-login', 'request.sessionId')],
    StartAutomationExecution: [touched('use', 'automation', 'request.documentName')],
    CreateAssociation: [
      made('AWS::SSM::Association', ASSOCIATION, { details: { document: 'request.name', schedule: 'request.scheduleExpression' } }),
      opens('ssm-association', ASSOCIATION, { details: { document: 'request.name' } }),
    ],
    UpdateAssociation: [
      altered('AWS::SSM::Association', ASSOCIATION, 'settings'),
      opens('ssm-association', ASSOCIATION, { details: { how: '=changed' } }),
    ],
    DeleteAssociation: [gone('AWS::SSM::Association', ASSOCIATION), closes('ssm-association', ASSOCIATION)],
    CreateDocument: [made(DOCUMENT, 'request.name'), opens('ssm-document', 'request.name')],
    UpdateDocument: [altered(DOCUMENT, 'request.name', 'content'), opens('ssm-document', 'request.name', { details: { how: '=changed' } })],
    UpdateDocumentDefaultVersion: [altered(DOCUMENT, 'request.name', 'default-version')],
    ModifyDocumentPermission: [
      opens('ssm-document', 'request.name', {
        details: { who: 'request.accountIdsToAdd[]' },
        when: [{ at: 'request.accountIdsToAdd[]', present: true }],
      }),
    ],
    DeleteDocument: [gone(DOCUMENT, 'request.name'), closes('ssm-document', 'request.name')],
    CreateActivation: [
      made('AWS::SSM::Activation', ['response.activationId', 'request.iamRole']),
      opens('ssm-activation', ['response.activationId', 'request.iamRole']),
    ],
    DeleteActivation: [gone('AWS::SSM::Activation', 'request.activationId'), closes('ssm-activation', 'request.activationId')],
  },
};
