/** SES: identities, the way out of the sandbox, sending switches. Single mails are data events that no ordinary trail has. */
import { textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';

export const mail: Operations = {
  'ses:CreateEmailIdentity': { run: createIdentity },
  'ses:VerifyDomainIdentity': { run: createIdentity },
  'ses:DeleteEmailIdentity': { run: deleteIdentity },
  'ses:PutAccountDetails': { run: leaveSandbox },
  'ses:UpdateAccountSendingEnabled': { run: switchSending },
  'ses:PutAccountSendingAttributes': { run: switchSending },
  'ses:CreateConfigurationSet': { run: () => ({}) },
  'ses:SendEmail': { data: true, run: () => ({ request: { destination: HIDDEN, fromEmailAddress: HIDDEN } }) },
};

/** Granted at once in the practice world. */
function leaveSandbox(call: Call): Reply {
  call.account.states.mail(call.region).production = true;
  return {
    request: { mailType: 'MARKETING', websiteURL: HIDDEN, contactLanguage: 'EN', useCaseDescription: HIDDEN, productionAccessEnabled: true },
  };
}

function switchSending(call: Call): Reply {
  const enabled = call.input['enabled'] ?? call.input['sendingEnabled'];
  if (typeof enabled === 'boolean') call.account.states.mail(call.region).sending = enabled;
  return {};
}

const identityName = (call: Call): string => textOf(call.input, 'emailIdentity') || textOf(call.input, 'domain');

function createIdentity(call: Call): Reply {
  const name = identityName(call);
  call.account.states.mailIdentities.add(`${call.region}/${name}`);
  call.account.states.things.put('mail-identity', name, call, { enabled: true });
  call.account.holdings.made('AWS::SES::EmailIdentity', name, call.region, makerOf(call));
  return { response: { identityType: name.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN', verifiedForSendingStatus: false } };
}

function deleteIdentity(call: Call): Reply {
  const name = identityName(call);
  call.account.states.mailIdentities.delete(`${call.region}/${name}`);
  call.account.states.things.remove('mail-identity', call.region, name);
  call.account.holdings.gone('AWS::SES::EmailIdentity', name, call.region, call.caller.hand);
  return {};
}
