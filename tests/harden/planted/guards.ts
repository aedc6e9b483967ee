/** What watches over the account, and who hears of it. */
import { DEFAULT_REGIONS } from '../../../src/knowledge/aws-regions.ts';
import { confirmSubscriptions } from '../../../src/practice/live/services/topics.ts';
import { makeTrail } from '../../../src/practice/owners/estate.ts';
import { HOME, planted, type House } from './house.ts';
import { ALWAYS_THERE, NEEDS_NO_SERVICE, type Planting } from './planting.ts';

const MAIL = 'owner@example.com';
const everywhere = (act: (region: string) => void): void => DEFAULT_REGIONS.forEach((region) => act(region));
const detectors =
  (enabled: boolean) =>
  ({ put, stage }: House): void =>
    everywhere((region) => put('detector', `d-${region}`, region, { enabled, trialFrom: stage.clock.now }));
const one = (house: House): void => house.put('detector', 'd-one', HOME, { enabled: true, trialFrom: house.stage.clock.now });

const notice = (NotificationType: string, Address: string) => ({
  Notification: { NotificationType, ComparisonOperator: 'GREATER_THAN', Threshold: 80, ThresholdType: 'PERCENTAGE' },
  Subscribers: [{ SubscriptionType: Address.includes('@') ? 'EMAIL' : 'SNS', Address }],
});
const budget =
  (...notices: readonly ReturnType<typeof notice>[]) =>
  ({ put }: House): void =>
    put('budget', 'month', HOME, { given: { BudgetName: 'month', BudgetType: 'COST', TimeUnit: 'MONTHLY' }, notices });
const topic =
  (pending: boolean) =>
  ({ put }: House): void =>
    put('topic', 'alerts', HOME, { subscriptions: [{ protocol: 'email', endpoint: MAIL, pending }] });
const topicArn = (id: string): string => `arn:aws:sns:${HOME}:${id}:alerts`;
const toTopic = (house: House): void => budget(notice('ACTUAL', topicArn(house.id)), notice('FORECASTED', topicArn(house.id)))(house);

const monitor = ({ put, id }: House): void =>
  put('anomaly-monitor', `arn:aws:ce::${id}:anomalymonitor/one`, HOME, { given: { MonitorName: 'one', MonitorType: 'DIMENSIONAL' } });
const heard =
  (Status: string, Address = MAIL) =>
  (house: House): void => {
    monitor(house);
    house.put('anomaly-subscription', `arn:aws:ce::${house.id}:anomalysubscription/one`, HOME, {
      given: {
        SubscriptionName: 'one',
        Frequency: 'DAILY',
        MonitorArnList: [`arn:aws:ce::${house.id}:anomalymonitor/one`],
        Subscribers: [{ Type: Address.includes('@') ? 'EMAIL' : 'SNS', Address, Status }],
      },
    });
  };

const keyRule =
  (pattern: string, targets = true) =>
  ({ put, id }: House): void =>
    put('event-rule', 'keys', HOME, {
      schedule: null,
      pattern,
      enabled: true,
      description: '',
      role: '',
      targets: targets ? [{ id: '1', arn: topicArn(id), role: '', input: '' }] : [],
    });
const HEALTH = '{"source":["aws.health"]}';

const trail = (house: House): string => {
  const bucket = makeTrail(house.stage, HOME, false);
  house.stage.account.states.trail.validatedSince = house.stage.clock.now;
  return bucket;
};
const bucketOf = (house: House) => {
  const facts = house.stage.account.states.bucketFacts.get(trail(house));
  if (facts === undefined) throw new Error('the trail has no bucket');
  facts.versioning = 'Enabled';
  return facts;
};
const PUBLIC = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }] });
const SOON = [{ ID: 'soon', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 1 } }];

const recorder =
  (on: boolean) =>
  ({ put, stage }: House): void =>
    put('recorder', 'default', 'eu-west-1', {
      role: 'arn:aws:iam::123456789012:role/config',
      on,
      ...(on ? {} : { stoppedAt: stage.clock.now - 60 }),
    });

export const PLANTED_GUARDS: Readonly<Record<string, Planting>> = {
  'access-analyzer': {
    states: {
      fail: [planted('none')],
      pass: [planted('one everywhere', ({ put }) => everywhere((region) => put('analyzer', 'a', region, { type: 'ACCOUNT', status: 'ACTIVE' })))],
    },
    unreachable: { 'not-applicable': NEEDS_NO_SERVICE },
    fix: {
      open: [planted('none but one', ({ put }) => put('analyzer', 'a', 'eu-west-1', { type: 'ACCOUNT', status: 'ACTIVE' }))],
    },
  },
  guardduty: {
    states: {
      fail: [planted('none'), planted('one region only', one), planted('suspended', detectors(false))],
      pass: [planted('everywhere', detectors(true))],
    },
    unreachable: { 'not-applicable': NEEDS_NO_SERVICE },
    fix: {
      open: [
        planted('none, and one suspended', ({ put, stage }) => put('detector', 'd-one', 'eu-west-1', { enabled: false, trialFrom: stage.clock.now })),
      ],
    },
  },
  'guardduty-blinded': {
    states: {
      'not-applicable': [planted('no GuardDuty')],
      pass: [
        planted('nothing hides', one),
        planted('a filter that only shows', (house) => (one(house), house.put('finding-filter', 'view', HOME, { action: 'NOOP' }))),
      ],
      fail: [
        planted('a filter that hides', (house) => (one(house), house.put('finding-filter', 'hide', HOME, { action: 'ARCHIVE' }))),
        planted(
          'a trusted list',
          (house) => (one(house), house.put('trusted-addresses', 'set1', HOME, { name: 'mine', location: 's3', active: true })),
        ),
      ],
    },
    unreachable: {},
    fix: {
      open: [
        planted('both', (house) => {
          one(house);
          house.put('finding-filter', 'hide', HOME, { action: 'ARCHIVE' });
          house.put('trusted-addresses', 'set1', HOME, { name: 'mine', location: 's3', active: true });
        }),
      ],
      notNeededHere: {
        'iam:DeleteRolePolicy': 'AWS asks for it together with iam:PutRolePolicy; the practice account asks for the one',
        'guardduty:UpdateFilter on the detector': '',
      },
    },
  },
  inspector: {
    states: {
      fail: [planted('off')],
      pass: [
        planted('on', ({ put, stage }) =>
          everywhere((region) => put('inspector', 'inspector', region, { resources: ['EC2'], trialFrom: stage.clock.now })),
        ),
      ],
    },
    unreachable: { 'not-applicable': NEEDS_NO_SERVICE },
    fix: {
      open: [planted('off')],
      stays: [[/^services\.things\.inspector/, 'AWS remembers when the trial began']],
    },
  },
  'config-recorder': {
    states: {
      'not-applicable': [planted('nobody uses it')],
      fail: [planted('stopped', recorder(false))],
      pass: [planted('records', recorder(true))],
    },
    unreachable: {},
    fix: { open: [planted('stopped', recorder(false))], stays: [[/stoppedAt/, 'AWS tells the newest stop']] },
  },
  trail: {
    states: {
      fail: [
        planted('none'),
        planted('not recording', (house) => (trail(house), void (house.stage.account.states.trail.logging = false))),
        planted('one region', (house) => (trail(house), void (house.stage.account.states.trail.multiRegion = false))),
        planted('writes only', (house) => {
          trail(house);
          house.stage.account.states.trail.selectors = { EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }] };
        }),
      ],
      pass: [planted('a whole one', trail)],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: {
      open: [
        planted('none'),
        planted('a broken one', (house) => {
          trail(house);
          const { trail: broken } = house.stage.account.states;
          Object.assign(broken, { logging: false, multiRegion: false, validatedSince: null });
          broken.selectors = { EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }] };
        }),
      ],
      stays: [
        [/^services\.(buckets|bucketFacts)/, 'what was recorded is evidence: the bucket stays'],
        [
          /^services\.trail\.(name|deleted|bucket|homeRegion|createdAt|startedAt|stoppedAt|globalEvents|multiRegion|validatedSince|selectors)/,
          'a trail that was deleted is remembered as deleted',
        ],
      ],
    },
  },
  'trail-bucket': {
    states: {
      'not-applicable': [planted('no trail')],
      pass: [planted('safe', bucketOf)],
      fail: [
        planted('open to everybody', (house) => void Object.assign(bucketOf(house), { policy: PUBLIC, block: null })),
        planted('deletes after a day', (house) => void Object.assign(bucketOf(house), { lifecycle: SOON })),
        planted('deleted files are gone', (house) => void trail(house)),
        planted('gone', (house) => house.owner('s3:DeleteBucket', { bucketName: trail(house) })),
      ],
    },
    unreachable: {},
    fix: {
      open: [
        planted('all of it', (house) => {
          const facts = bucketOf(house);
          Object.assign(facts, { policy: PUBLIC, block: null, lifecycle: [...SOON, { ID: 'late', Status: 'Enabled', Expiration: { Days: 400 } }] });
          facts.versioning = 'Suspended';
        }),
        planted('never versioned', (house) => void trail(house)),
      ],
      stays: [[/versioning: null -> "Enabled"/, 'versioning once on can only be suspended']],
      notNeededHere: { 's3:PutBucketPublicAccessBlock': 'one action for setting and taking away' },
    },
  },
  budget: {
    states: {
      fail: [
        planted('none'),
        planted('no forecast', budget(notice('ACTUAL', MAIL))),
        planted('nobody confirmed', (house) => (topic(true)(house), toTopic(house))),
        planted('the topic is gone', toTopic),
      ],
      pass: [
        planted('both by mail', budget(notice('ACTUAL', MAIL), notice('FORECASTED', MAIL))),
        planted('a topic somebody hears', (house) => (topic(false)(house), toTopic(house))),
      ],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: {
      open: [planted('none'), planted('one nobody hears', (house) => (topic(true)(house), toTopic(house)))],
      wishes: { email: MAIL, limit: '20' },
    },
  },
  'budget-brake': {
    states: {
      fail: [planted('none')],
      pass: [
        planted('one', ({ put }) =>
          put('budget-action', 'a', HOME, { given: { ActionId: 'a', BudgetName: 'month', ApprovalModel: 'AUTOMATIC', Status: 'STANDBY' } }),
        ),
      ],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
  },
  'cost-anomalies': {
    states: {
      fail: [planted('none'), planted('nobody hears', monitor), planted('the reader declined', heard('DECLINED'))],
      pass: [planted('heard', heard('CONFIRMED'))],
      unknown: [planted('not asked, for it costs', undefined, { paid: false })],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: {
      open: [planted('none'), planted('a topic nobody confirmed', (house) => (topic(true)(house), heard('CONFIRMED', topicArn(house.id))(house)))],
      wishes: { email: MAIL },
    },
  },
  'exposed-key-alarm': {
    states: {
      fail: [
        planted('no rule'),
        planted('a rule about something else', keyRule('{"source":["aws.ec2"]}')),
        planted('nobody confirmed', (house) => (topic(true)(house), keyRule(HEALTH)(house))),
        planted('to nobody', keyRule(HEALTH, false)),
      ],
      pass: [planted('heard', (house) => (topic(false)(house), keyRule(HEALTH)(house)))],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: {
      open: [planted('no rule')],
      wishes: { email: MAIL },
      between: ({ stage }) => confirmSubscriptions(stage.account.states, MAIL),
    },
  },
  'security-contact': {
    states: {
      fail: [planted('none')],
      pass: [
        planted('one', ({ put }) => put('contact', 'SECURITY', HOME, { name: 'Owner', mail: MAIL, phone: '+81-90-1234-5678', title: 'Security' })),
      ],
    },
    unreachable: { 'not-applicable': ALWAYS_THERE },
    fix: { open: [planted('none')], wishes: { email: MAIL, name: 'Owner', phone: '+81-90-1234-5678' } },
  },
};
