/** Sending: SES by both of its APIs, and SMS through SNS. */
import { fromScript } from '../from-script.ts';
import { flagIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';
import type { MailSettings } from '../../account/service-states.ts';
import { topicOperations } from './topics.ts';

const settings = (call: LiveCall): MailSettings => call.account.states.mail(call.region);

/** In the sandbox: 200 a day, one a second (SES developer guide, "Service quotas"). */
const quota = ({ production }: MailSettings): Members =>
  production ? { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 } : { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 };

const identities = (call: LiveCall): readonly string[] => call.account.states.things.of('mail-identity', call.region).map(({ id }) => id);
const kindOf = (identity: string): 'EMAIL_ADDRESS' | 'DOMAIN' => (identity.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN');

function deleteIdentity(call: LiveCall, member: string): LiveReply {
  const emailIdentity = textIn(call.input, member);
  if (!identities(call).includes(emailIdentity)) return new Refusal('NotFoundException', `Email identity ${emailIdentity} does not exist.`, 404);
  return fromScript(call, 'ses:DeleteEmailIdentity', { emailIdentity });
}

function setSending(call: LiveCall, enabled: boolean): LiveReply {
  settings(call).sending = enabled;
  if (!enabled) call.account.meter.ended(`mail/${call.region}`);
  return answered({});
}

export const ses: LiveService = {
  service: 'ses',
  wording: 'query',
  operations: {
    GetAccountSendingEnabled: { run: (call) => answered({ Enabled: settings(call).sending }) },
    GetSendQuota: { run: (call) => answered(quota(settings(call))) },
    ListIdentities: { run: (call) => answered(paged(call, 'Identities', identities(call), { keyOf: (one) => one, show: (one) => one })) },
    UpdateAccountSendingEnabled: { run: (call) => setSending(call, flagIn(call.input, 'Enabled')) },
  },
};

const getAccount = (call: LiveCall): LiveReply =>
  answered({
    SendQuota: quota(settings(call)),
    SendingEnabled: settings(call).sending,
    ProductionAccessEnabled: settings(call).production,
    EnforcementStatus: 'HEALTHY',
    DedicatedIpAutoWarmupEnabled: true,
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  });

const listIdentities = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'EmailIdentities', identities(call), {
      keyOf: (one) => one,
      show: (IdentityName) => ({ IdentityType: kindOf(IdentityName), IdentityName, SendingEnabled: true, VerificationStatus: 'SUCCESS' }),
    }),
  );

export const sesv2: LiveService = {
  service: 'sesv2',
  wording: 'rest',
  operations: {
    GetAccount: { run: getAccount },
    ListEmailIdentities: { run: listIdentities },
    PutAccountSendingAttributes: { run: (call) => setSending(call, flagIn(call.input, 'SendingEnabled')) },
    DeleteEmailIdentity: { run: (call) => deleteIdentity(call, 'EmailIdentity') },
  },
};

const reads = (read: (call: LiveCall) => Members): LiveOperation => ({ run: (call) => answered(read(call)) });

export const sns: LiveService = {
  service: 'sns',
  wording: 'query',
  operations: {
    ...topicOperations,
    /** Names of attributes have small letters here alone. */
    GetSMSAttributes: reads((call) => ({ attributes: { MonthlySpendLimit: String(settings(call).smsLimit), DefaultSMSType: 'Promotional' } })),
    GetSMSSandboxAccountStatus: reads(() => ({ IsInSandbox: true })),
    SetSMSAttributes: {
      run: (call) => {
        const attributes = call.input['attributes'];
        const limit = typeof attributes === 'object' && attributes !== null ? textIn(attributes as Members, 'MonthlySpendLimit') : '';
        if (limit !== '' && !/^\d+$/.test(limit)) return new Refusal('InvalidParameter', 'Invalid parameter: MonthlySpendLimit');
        if (limit !== '') settings(call).smsLimit = Number(limit);
        return answered({});
      },
    },
  },
};
