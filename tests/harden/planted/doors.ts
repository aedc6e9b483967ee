/** What lies open to others. */
import { DEFAULT_REGIONS } from '../../../src/knowledge/aws-regions.ts';
import type { Ec2Settings } from '../../../src/practice/account/service-states.ts';
import { planted, type House } from './house.ts';
import { ALWAYS_THERE, NEEDS_NO_SERVICE, type Planting } from './planting.ts';

const set =
  (settings: Partial<Ec2Settings>, regions: readonly string[] = DEFAULT_REGIONS) =>
  ({ stage }: House): void =>
    regions.forEach((region) => void Object.assign(stage.account.states.ec2Settings(region), settings));

/** A switch every region has one of. */
const regionSwitch = (open: Partial<Ec2Settings>, shut: Partial<Ec2Settings>): Planting => ({
  states: {
    fail: [planted('open everywhere', set(open)), planted('open in one region', (house) => (set(shut)(house), set(open, ['eu-west-1'])(house)))],
    pass: [planted('shut everywhere', set(shut))],
  },
  unreachable: { 'not-applicable': NEEDS_NO_SERVICE },
  fix: { open: [planted('open in three regions', (house) => (set(shut)(house), set(open, ['us-east-1', 'eu-west-1', 'ap-northeast-1'])(house)))] },
});

const ALL = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
const snapshot =
  (...sharedWith: string[]) =>
  ({ put }: House): void =>
    put('snapshot', 'snap-066877671789bd71b', 'eu-west-1', { volumeId: 'vol-1', gigabytes: 8, sharedWith, description: '', tags: new Map() });
const image =
  (isPublic: boolean) =>
  ({ put }: House): void =>
    put('image', 'ami-0abcdef1234567890', 'eu-west-1', { name: 'own', public: isPublic });

const organization = ({ owner }: House): void => owner('organizations:CreateOrganization');
const GUARD = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }] });
const guarded =
  (attached: boolean) =>
  (house: House): void => {
    organization(house);
    const root = `r-${(house.stage.account.states.organizationId ?? '').slice(2, 6)}`;
    house.put('organization-policy', 'p-examplepolicyid111', 'us-east-1', {
      name: 'stay',
      description: '',
      content: GUARD,
      targets: attached ? [root] : [],
    });
  };

export const PLANTED_DOORS: Readonly<Record<string, Planting>> = {
  'serial-console': regionSwitch({ serialConsole: true }, { serialConsole: false }),
  'snapshot-block': regionSwitch({ snapshotBlock: 'unblocked' }, { snapshotBlock: 'block-new-sharing' }),
  'image-block': regionSwitch({ imageBlock: 'unblocked' }, { imageBlock: 'block-new-sharing' }),
  'imdsv2-default': regionSwitch({ imdsTokens: 'optional' }, { imdsTokens: 'required' }),
  'disk-encryption': regionSwitch({ diskEncryption: false }, { diskEncryption: true }),
  's3-public-block': {
    states: {
      fail: [
        planted('none'),
        planted('partly', ({ stage }) => void (stage.account.states.publicAccessBlock = { ...ALL, RestrictPublicBuckets: false })),
      ],
      pass: [planted('whole', ({ stage }) => void (stage.account.states.publicAccessBlock = ALL))],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: {
      open: [
        planted('none'),
        planted('partly', ({ stage }) => void (stage.account.states.publicAccessBlock = { ...ALL, RestrictPublicBuckets: false })),
      ],
    },
  },
  'public-snapshots': {
    states: {
      pass: [planted('none'), planted('shared with one account only', snapshot('111122223333'))],
      fail: [planted('one', snapshot('all'))],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: { open: [planted('one', snapshot('all'))] },
  },
  'public-images': {
    states: { pass: [planted('none'), planted('a private one', image(false))], fail: [planted('one', image(true))] },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: { open: [planted('one', image(true))] },
  },
  'opt-in-regions': {
    states: {
      pass: [
        planted('none'),
        planted('one of the owner', ({ stage }) => void stage.account.states.optedIn.add('af-south-1'), { mine: ['af-south-1'] }),
      ],
      fail: [planted('one nobody knows', ({ stage }) => void stage.account.states.optedIn.add('af-south-1'))],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
  },
  'organization-guard': {
    states: {
      'not-applicable': [planted('alone')],
      fail: [planted('no guard', organization), planted('a guard attached to nothing', guarded(false))],
      pass: [planted('guarded', guarded(true))],
    },
    unreachable: {},
    fix: {
      open: [
        planted('no guard, and policies switched off', (house) => (organization(house), void (house.stage.account.states.servicePolicies = false))),
        planted('a guard attached to nothing', guarded(false)),
      ],
    },
  },
};
