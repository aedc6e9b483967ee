/** SES, SNS, SQS, WorkMail, text messages: sending in the owner's name. */
import { altered, changed, closes, gone, made, opens, touched } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { Effect, ServiceEffects } from './effect.ts';

const IDENTITY = 'AWS::SES::EmailIdentity';
const verified = (id: string): Effect[] => [made(IDENTITY, id), opens('ses-identity', id)];
const deleted = (id: string): Effect[] => [gone(IDENTITY, id), closes('ses-identity', id)];
const sent = [touched('use', 'mail-sending', ['request.source', 'request.fromEmailAddress', '=mail'])];
const sending = 'SES sending in {event.region}';

/** SES v1 and v2 write the same event source. */
export const ses: ServiceEffects = {
  source: 'ses.amazonaws.com',
  apis: {
    CreateEmailIdentity: verified('request.emailIdentity'),
    DeleteEmailIdentity: deleted('request.emailIdentity'),
    VerifyEmailIdentity: verified('request.emailAddress'),
    VerifyEmailAddress: verified('request.emailAddress'),
    VerifyDomainIdentity: verified('request.domain'),
    VerifyDomainDkim: [changed(IDENTITY, 'request.domain', 'dkim')],
    DeleteIdentity: deleted('request.identity'),
    PutAccountDetails: [opens('ses-sending', sending, { details: { how: '=production access asked for', mailType: 'request.mailType' } })],
    UpdateAccountSendingEnabled: [
      opens('ses-sending', sending, { when: [{ at: 'request.enabled', is: ['true'] }] }),
      closes('ses-sending', sending, { when: [{ at: 'request.enabled', is: ['false'] }] }),
    ],
    PutAccountSendingAttributes: [
      opens('ses-sending', sending, { when: [{ at: 'request.sendingEnabled', is: ['true'] }] }),
      closes('ses-sending', sending, { when: [{ at: 'request.sendingEnabled', is: ['false'] }] }),
    ],
    PutAccountDedicatedIpWarmupAttributes: [altered('AWS::Account', 'event.account', 'ses-dedicated-ip')],
    ...pair({ type: 'AWS::SES::DedicatedIpPool', create: 'CreateDedicatedIpPool', remove: 'DeleteDedicatedIpPool', id: 'request.poolName' }),
    PutIdentityPolicy: [opens('ses-identity', 'request.identity', { outsiders: 'request.policy' })],
    SendEmail: sent,
    SendRawEmail: sent,
    SendBulkEmail: sent,
    SendTemplatedEmail: sent,
    SendBulkTemplatedEmail: sent,
  },
};

const topic = 'request.topicArn';
export const sns: ServiceEffects = {
  source: 'sns.amazonaws.com',
  apis: {
    ...pair({ type: 'AWS::SNS::Topic', create: 'CreateTopic', remove: 'DeleteTopic', id: ['response.topicArn', 'request.name'], removeId: topic }),
    SetTopicAttributes: [
      opens('topic-policy', topic, { outsiders: 'request.attributeValue', when: [{ at: 'request.attributeName', is: ['policy'] }] }),
    ],
    AddPermission: [opens('topic-policy', topic, { details: { who: 'request.aWSAccountId[]' } })],
    RemovePermission: [closes('topic-policy', topic)],
    Subscribe: [
      made('AWS::SNS::Subscription', ['response.subscriptionArn', '{request.topicArn} {request.endpoint}']),
      opens('topic-subscription', ['response.subscriptionArn', '{request.topicArn} {request.endpoint}'], {
        details: { endpoint: 'request.endpoint', protocol: 'request.protocol' },
      }),
    ],
    Unsubscribe: [gone('AWS::SNS::Subscription', 'request.subscriptionArn'), closes('topic-subscription', 'request.subscriptionArn')],
    SetSMSAttributes: [opens('sms-sending', 'SNS text messages in {event.region}', { details: { limit: 'request.attributes.MonthlySpendLimit' } })],
    CreateSMSSandboxPhoneNumber: [opens('sms-sending', 'SNS text messages in {event.region}')],
    Publish: [touched('use', 'sms-sending', ['request.topicArn', 'request.phoneNumber', '=message'])],
  },
};

const queue = 'request.queueUrl';
export const sqs: ServiceEffects = {
  source: 'sqs.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::SQS::Queue',
      create: 'CreateQueue',
      remove: 'DeleteQueue',
      id: ['response.queueUrl', 'request.queueName'],
      removeId: queue,
    }),
    SetQueueAttributes: [
      opens('queue-policy', queue, {
        outsiders: ['request.attributes.Policy', 'request.attributes.policy'],
        when: [{ at: ['request.attributes.Policy', 'request.attributes.policy'], present: true }],
      }),
    ],
    AddPermission: [opens('queue-policy', queue, { details: { who: ['request.aWSAccountIds[]', 'request.actions[]'] } })],
    RemovePermission: [closes('queue-policy', queue)],
    PurgeQueue: [touched('destroy', 'queue-messages', queue)],
  },
};

export const workmail: ServiceEffects = {
  source: 'workmail.amazonaws.com',
  apis: {
    CreateOrganization: [
      made('AWS::WorkMail::Organization', ['response.organizationId', 'request.alias']),
      opens('mail-organization', ['response.organizationId', 'request.alias']),
    ],
    DeleteOrganization: [gone('AWS::WorkMail::Organization', 'request.organizationId'), closes('mail-organization', 'request.organizationId')],
    CreateUser: [
      made('AWS::WorkMail::User', ['response.userId', 'request.name'], { parent: ['AWS::WorkMail::Organization', 'request.organizationId'] }),
    ],
  },
};

export const smsVoice: ServiceEffects = {
  source: 'sms-voice.amazonaws.com',
  apis: {
    ...pair({
      type: 'AWS::SMSVOICE::PhoneNumber',
      create: 'RequestPhoneNumber',
      remove: 'ReleasePhoneNumber',
      id: 'response.phoneNumberId',
      removeId: 'request.phoneNumberId',
    }),
    SetTextMessageSpendLimitOverride: [opens('sms-sending', 'text message limit in {event.region}', { details: { limit: 'request.monthlyLimit' } })],
    SendTextMessage: [touched('use', 'sms-sending', ['request.originationIdentity', '=message'])],
  },
};
