/** AWS Account Management: who the account belongs to, how AWS reaches them, which regions are on. */
import { DEFAULT_REGIONS, OPT_IN_REGIONS } from '../../../knowledge/aws-regions.ts';
import { fromScript } from '../from-script.ts';
import { dateOf, textIn, textsIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import { DAY } from '../../clock.ts';

/** Accounts of the stories are older than their logs. */
const AGE_DAYS = 400;

function statusOf(call: LiveCall, region: string): string | null {
  if ((DEFAULT_REGIONS as readonly string[]).includes(region)) return 'ENABLED_BY_DEFAULT';
  if (!(OPT_IN_REGIONS as readonly string[]).includes(region)) return null;
  return call.account.states.optedIn.has(region) ? 'ENABLED' : 'DISABLED';
}

function listRegions(call: LiveCall): LiveReply {
  const wanted = textsIn(call.input, 'RegionOptStatusContains');
  const regions = [...DEFAULT_REGIONS, ...OPT_IN_REGIONS]
    .map((RegionName) => ({ RegionName, RegionOptStatus: statusOf(call, RegionName) ?? '' }))
    .filter(({ RegionOptStatus }) => wanted.length === 0 || wanted.includes(RegionOptStatus));
  return answered(paged(call, 'Regions', regions, { keyOf: ({ RegionName }) => RegionName, show: (region) => region, usual: 50 }));
}

function withRegion(call: LiveCall, act: (region: string, status: string) => LiveReply): LiveReply {
  const region = textIn(call.input, 'RegionName');
  const status = statusOf(call, region);
  return status === null ? new Refusal('ValidationException', `The region ${region} is not valid.`) : act(region, status);
}

const enable = (call: LiveCall): LiveReply =>
  withRegion(call, (regionName, status) =>
    status === 'ENABLED_BY_DEFAULT'
      ? new Refusal('ValidationException', 'The region is enabled by default.')
      : fromScript(call, 'account:EnableRegion', { regionName }),
  );

/** What runs there goes on running, and costing: only access is gone. */
const disable = (call: LiveCall): LiveReply =>
  withRegion(call, (region, status) => {
    if (status === 'ENABLED_BY_DEFAULT') return new Refusal('ValidationException', 'The region is enabled by default and cannot be disabled.');
    call.account.states.optedIn.delete(region);
    return answered({});
  });

function getAlternate(call: LiveCall): LiveReply {
  const type = textIn(call.input, 'AlternateContactType');
  const contact = call.account.states.things.get('contact', call.region, type);
  if (contact === null) return new Refusal('ResourceNotFoundException', 'No contact of the inputted alternate contact type found.', 404);
  const { name, mail, phone, title } = contact.facts;
  return answered({ AlternateContact: { AlternateContactType: type, Name: name, EmailAddress: mail, PhoneNumber: phone, Title: title } });
}

function putAlternate(call: LiveCall): LiveReply {
  const { input } = call;
  const type = textIn(input, 'AlternateContactType');
  if (!['BILLING', 'OPERATIONS', 'SECURITY'].includes(type)) return new Refusal('ValidationException', `Invalid alternate contact type: ${type}`);
  const facts = {
    name: textIn(input, 'Name'),
    mail: textIn(input, 'EmailAddress'),
    phone: textIn(input, 'PhoneNumber'),
    title: textIn(input, 'Title'),
  };
  call.account.states.things.put('contact', type, call, facts);
  const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';
  const request = { AlternateContactType: type, EmailAddress: HIDDEN, Name: HIDDEN, PhoneNumber: HIDDEN, Title: HIDDEN };
  return answered({}, { request });
}

const deleteAlternate = (call: LiveCall): LiveReply =>
  call.account.states.things.remove('contact', call.region, textIn(call.input, 'AlternateContactType'))
    ? answered({})
    : new Refusal('ResourceNotFoundException', 'No contact of the inputted alternate contact type found.', 404);

/** Nobody's: the stories have no names, and the number is one kept for fiction. */
const CONTACT = {
  FullName: 'Example Owner',
  AddressLine1: '1-2-3 Example',
  City: 'Chiyoda-ku',
  StateOrRegion: 'Tokyo',
  PostalCode: '100-0001',
  CountryCode: 'JP',
  PhoneNumber: '+12025550143',
} as const;

export const account: LiveService = {
  service: 'account',
  wording: 'rest',
  operations: {
    ListRegions: { run: listRegions },
    GetRegionOptStatus: { run: (call) => withRegion(call, (RegionName, RegionOptStatus) => answered({ RegionName, RegionOptStatus })) },
    EnableRegion: { run: enable },
    DisableRegion: { run: disable },
    GetPrimaryEmail: { run: (call) => answered({ PrimaryEmail: call.account.states.rootMail }) },
    GetContactInformation: { run: () => answered({ ContactInformation: CONTACT }) },
    GetAccountInformation: {
      run: (call) =>
        answered({ AccountId: call.account.id, AccountName: 'practice', AccountCreatedDate: dateOf(call.account.openedAt - AGE_DAYS * DAY) }),
    },
    GetAlternateContact: { run: getAlternate },
    PutAlternateContact: { run: putAlternate },
    DeleteAlternateContact: { run: deleteAlternate },
  },
};
