import { expect, test } from 'vitest';
import type { Actor, Foothold, Reason, Resource } from '../findings.ts';
import type { StoryMatter } from './matter.ts';
import { tellStory } from './tell-story.ts';

const reason = (signal: string, weight: number, en: string): Reason => ({ signal, weight, direction: 'for', ja: en, en, eventIds: [`of ${en}`] });
const intruder: Actor = {
  id: 'attacker-1',
  kind: 'attacker',
  principals: ['arn:aws:iam::111122223333:user/ci'],
  accessKeys: [],
  addresses: [{ ip: '198.51.100.7', country: 'US', aws: null, firstSeen: '2026-05-20T00:00:00Z', lastSeen: '2026-05-20T02:00:00Z', events: 9 }],
  userAgents: [],
  firstSeen: '2026-05-20T00:00:00Z',
  lastSeen: '2026-05-20T02:00:00Z',
  events: 9,
  reasons: [reason('r1', 3, 'Deed one.'), reason('r2', 3, 'Deed two.'), reason('S18', 2, 'New country.'), reason('S17', 0.5, 'New program.')],
};
const made = (type: string, id: string, createdAt: string): Resource => ({
  type,
  id,
  arn: null,
  region: 'us-east-1',
  account: '111122223333',
  createdAt,
  createEventId: `made ${id}`,
  implicit: false,
  creator: { principal: null, accessKeyId: null, ip: null, actorId: 'attacker-1' },
  state: 'alive',
  deletedAt: null,
  deletedBy: null,
  verdict: 'attacker',
  details: {},
});
const door = (kind: string, target: string, state: Foothold['state']): Foothold => ({
  kind,
  target,
  state,
  eventIds: [],
  diesAt: null,
  remove: { ja: '', en: '' },
});
const matter: StoryMatter = {
  verdict: { kind: 'hijacked', confidence: 'high', reasons: [] },
  coverage: {
    from: '2026-03-01T00:00:00Z',
    to: '2026-05-30T00:00:00Z',
    regions: ['us-east-1'],
    accounts: ['111122223333'],
    kindsMissing: [],
    gaps: [],
    files: { read: 1, skipped: 0, salvaged: 0 },
    events: { unique: 100, duplicate: 0, conflicting: 0, rejected: 0 },
    integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
  },
  actors: [intruder],
  entry: [],
  first: { eventId: 'e1', time: '2026-05-20T00:00:00Z' },
  resources: [
    made('AWS::EC2::KeyPair', 'k', '2026-05-20T00:10:00Z'),
    made('AWS::EC2::SecurityGroup', 'sg-1', '2026-05-20T00:11:00Z'),
    made('AWS::EC2::Instance', 'i-1', '2026-05-20T00:12:00Z'),
  ],
  footholds: [
    door('ec2-key-pair', 'k', 'open'),
    door('ec2-key-pair', 'k', 'open'),
    door('login-profile', 'eve', 'open'),
    door('user', 'eve', 'closed'),
  ],
  techniques: [{ id: 'T1562.008', name: 'Disable Cloud Logs', outcome: 'succeeded', eventIds: ['stop'] }],
  touched: [
    { kind: 'secret', target: 's1', outcome: 'succeeded', eventIds: ['t1'] },
    { kind: 'object', target: 'o1', outcome: 'succeeded', eventIds: ['t2'] },
    { kind: 'object', target: 'o1', outcome: 'succeeded', eventIds: ['t3'] },
    { kind: 'object', target: 'o2', outcome: 'denied', eventIds: ['t4'] },
    { kind: 'bill', target: '111122223333', outcome: 'succeeded', eventIds: ['t5'] },
    { kind: 'model', target: 'anthropic.claude-v2', outcome: 'succeeded', eventIds: ['m1', 'm2'] },
  ],
  detections: [],
  attempts: [
    { kind: 'rehearsed', apis: ['RunInstances'], calls: 2, time: '2026-05-20T00:09:00Z', eventIds: ['dry'] },
    { kind: 'limit', apis: ['RunInstances'], calls: 4, time: '2026-05-20T00:20:00Z', eventIds: ['limit'] },
    { kind: 'refused', apis: ['CreateUser', 'CreateRole'], calls: 3, time: '2026-05-20T00:15:00Z', eventIds: ['refused'] },
  ],
  times: new Map([['stop', '2026-05-20T01:00:00Z']]),
  cleanUp: {
    principals: ['arn:aws:iam::111122223333:user/taro'],
    removed: ['AWS::EC2::Instance', 'AWS::EC2::SecurityGroup', 'AWS::EC2::Instance'],
    doors: [door('access-key', 'AKIAIOSFODNN7EXAMPLE', 'closed')],
    shut: 1,
    from: '2026-05-21T00:00:00Z',
    eventIds: ['cleaned'],
  },
};
const story = tellStory(matter);
const saying = (words: string) => story.find(({ en }) => en.startsWith(words));

test('the reasons are one of who and one of what, in one sentence with the events of both', () => {
  expect(saying('Why we think')).toMatchObject({
    en: 'Why we think it was not you: (1) New country. (2) Deed one.',
    time: '2026-05-20T00:00:00Z',
    eventIds: ['of New country.', 'of Deed one.'],
  });
});

test('what was not achieved is told in the order it was tried', () => {
  expect(saying('Tried in vain')?.en).toBe(
    'Tried in vain: 3 changes refused for lack of rights (CreateUser and CreateRole); 4 calls failed at a limit of the account (RunInstances).',
  );
});

test('small things are told together, what costs money alone, all in the order of time', () => {
  const deeds = story.map(({ en }) => en).filter((en) => /^(Set up|Made|Switched off)/.test(en));
  expect(deeds).toEqual([
    'Set up: 1 SSH key pair and 1 security group (us-east-1).',
    'Made 1 EC2 instance in us-east-1.',
    'Switched off or weakened logging or protection (1 call). What came after may be missing from the log.',
  ]);
});

test('what was read and what was used are two things; a look at the bill is neither', () => {
  expect(saying('Read or copied')).toMatchObject({
    en: 'Read or copied 1 secret and 1 file (S3). Treat what was in them as known to the intruder.',
    eventIds: ['t1', 't2', 't3'],
  });
  expect(saying('Used in your name')?.en).toBe('Used in your name: AI models, 2 times at least (anthropic.claude-v2).');
});

test('who cleaned up and what is left open, by kind', () => {
  expect(saying('user/taro cleaned up')).toMatchObject({
    en: 'user/taro cleaned up, and removed or shut: access key AKIAIOSFODNN7EXAMPLE, 2 EC2 instances, 1 security group and 1 way back in.',
    time: '2026-05-21T00:00:00Z',
  });
  expect(saying('3 ways back in')?.en).toBe('3 ways back in are not seen to be closed: EC2 key pair × 2 and console password eve.');
});

test('every sentence is there in both languages', () => {
  for (const { ja, en } of story) {
    expect(ja).toMatch(/[ぁ-ん]/);
    expect(en).toMatch(/[a-z]/);
  }
});
