/** People, keys and root. */
import { trustAccount, policyText } from '../../../src/practice/account/services/iam-documents.ts';
import { makeUser } from '../../../src/practice/owners/estate.ts';
import { planted, type House } from './house.ts';
import { ALWAYS_THERE, type Planting } from './planting.ts';

const user =
  (name: string, wish: Partial<Parameters<typeof makeUser>[1]> = {}) =>
  ({ stage }: House): void =>
    void makeUser(stage, { name, policies: [], ...wish });

const oldKey = (house: House): void => house.daysAgo(60, () => user('alice', { key: true })(house));
const newKey = (house: House): void => house.daysAgo(2, () => user('bob', { key: true })(house));
const unusedKey = (house: House): void => house.daysAgo(200, () => user('carol', { key: true })(house));
const deactivated = ({ stage }: House): void => {
  for (const key of stage.account.identities.keys.values()) key.active = false;
};
const rootDevice = ({ stage }: House): void =>
  void stage.account.identities.facts.mfaDevices.set('root', { serial: 'arn:aws:iam::123456789012:mfa/root', user: 'root', enabledAt: 0 });
const passwordSince = (house: House, days: number): void => house.daysAgo(days, () => user('alice', { password: true })(house));

const NO_ROOT = 'every account has a root user';
const NO_DATE = 'AWS says not_supported for the date of the root password, as it does in most accounts';

export const PLANTED_IDENTITIES: Readonly<Record<string, Planting>> = {
  'old-keys': {
    states: {
      'not-applicable': [planted('nobody has a key', user('alice'))],
      fail: [
        planted('a key from before', oldKey),
        planted('a key the intruder used is made inactive whenever it was made', newKey, {
          intruderKeys: ['*'],
        }),
      ],
      pass: [planted('a key from after', newKey), planted('an old key that is inactive', (house) => (oldKey(house), deactivated(house)))],
      unknown: [planted('nobody knows when the incident was', oldKey, { until: null })],
    },
    unreachable: {},
    fix: { open: [planted('two users, one of them with an old key', (house) => (oldKey(house), newKey(house)))] },
  },
  'unused-keys': {
    states: {
      'not-applicable': [planted('nobody has a key')],
      fail: [planted('never used for 200 days', unusedKey)],
      pass: [planted('new', newKey), planted('inactive', (house) => (unusedKey(house), deactivated(house)))],
    },
    unreachable: {},
    fix: { open: [planted('one unused, one new', (house) => (unusedKey(house), user('erin', { key: true })(house)))] },
  },
  'unused-users': {
    states: {
      'not-applicable': [planted('no users')],
      fail: [planted('a password nobody used for 200 days', (house) => passwordSince(house, 200))],
      pass: [
        planted('new', (house) => passwordSince(house, 2)),
        planted('neither password nor key', (house) => house.daysAgo(200, () => user('dora')(house))),
      ],
    },
    unreachable: {},
  },
  'user-mfa': {
    states: {
      'not-applicable': [planted('nobody has a password', user('alice', { key: true }))],
      fail: [planted('a password alone', user('alice', { password: true }))],
      pass: [planted('a password and a device', user('alice', { password: true, mfa: true }))],
    },
    unreachable: {},
  },
  'user-passwords': {
    states: {
      'not-applicable': [planted('nobody has a password', user('alice', { key: true }))],
      fail: [planted('from before', (house) => passwordSince(house, 60))],
      pass: [planted('changed since', (house) => passwordSince(house, 2))],
      unknown: [planted('nobody knows when the incident was', (house) => passwordSince(house, 60), { until: null })],
    },
    unreachable: {},
  },
  'root-mfa': {
    states: { fail: [planted('none')], pass: [planted('a device', rootDevice)] },
    unreachable: { 'not-applicable': NO_ROOT },
  },
  'root-access-keys': {
    states: {
      pass: [planted('none')],
      fail: [
        planted('one', ({ stage }) => {
          const { identities } = stage.account;
          identities.keys.set('AKIAIOSFODNN7EXAMPLE', {
            id: 'AKIAIOSFODNN7EXAMPLE',
            user: null,
            madeBy: 'owner',
            createdAt: 0,
            used: null,
            active: true,
          });
        }),
      ],
    },
    unreachable: { 'not-applicable': NO_ROOT },
  },
  'root-certificates': {
    states: { pass: [planted('none')], fail: [planted('one', ({ stage }) => void (stage.account.identities.facts.rootCertificates = 1))] },
    unreachable: { 'not-applicable': NO_ROOT },
  },
  'root-password': {
    states: {
      unknown: [planted('AWS does not tell'), planted('nobody knows when the incident was', undefined, { until: null })],
      pass: [planted('the owner says so', undefined, { said: ['root-password-changed'] })],
    },
    unreachable: { fail: NO_DATE, 'not-applicable': NO_ROOT },
  },
  mailbox: {
    states: {
      unknown: [planted('it lies outside AWS')],
      pass: [planted('the owner says so', undefined, { said: ['mailbox-password-changed'] })],
    },
    unreachable: { fail: 'it lies outside AWS', 'not-applicable': 'every account has a mail address' },
  },
  'contact-details': {
    states: {
      unknown: [planted('shown, not confirmed')],
      pass: [planted('the owner says so', undefined, { said: ['contact-details-checked'] })],
    },
    unreachable: { fail: 'whose they are only the owner can say', 'not-applicable': ALWAYS_THERE },
  },
  'password-policy': {
    states: {
      fail: [
        planted('none'),
        planted('a short one', ({ stage }) => void (stage.account.identities.facts.passwordPolicy = { minimumPasswordLength: 8 })),
      ],
      pass: [
        planted('a long one', ({ stage }) => {
          stage.account.identities.facts.passwordPolicy = { minimumPasswordLength: 14, passwordReusePrevention: 24 };
        }),
      ],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: {
      open: [
        planted('none'),
        planted('one that asks for symbols', ({ stage }) => {
          stage.account.identities.facts.passwordPolicy = {
            minimumPasswordLength: 8,
            requireSymbols: true,
            requireNumbers: false,
            requireUppercaseCharacters: false,
            requireLowercaseCharacters: false,
            allowUsersToChangePassword: false,
          };
        }),
      ],
    },
  },
  quarantine: {
    states: {
      pass: [planted('nobody', user('alice'))],
      fail: [planted('a user', user('alice', { policies: ['AWSCompromisedKeyQuarantineV3'] }))],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
  },
  'outside-trust': {
    states: {
      pass: [planted('none'), planted('one the owner knows', (house) => door(house), { mine: ['partner'] })],
      fail: [planted('a role a stranger may take on', (house) => door(house))],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
  },
};

const door = ({ owner }: House): void =>
  owner('iam:CreateRole', { roleName: 'partner', assumeRolePolicyDocument: policyText(trustAccount('111122223333')) });
