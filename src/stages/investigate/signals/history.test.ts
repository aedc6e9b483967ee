import { expect, test } from 'vitest';
import type { Hand } from '../hands/hand.ts';
import { aHand } from '../testing/a-hand.ts';
import { familiarity } from './familiarity.ts';
import { History } from './history.ts';

const owner = aHand(1, { country: 'JP', lastSeen: '2026-05-30T00:00:00Z', days: 40 });
const thief = aHand(2, {
  ip: '198.51.100.7',
  country: 'US',
  firstSeen: '2026-05-20T00:00:00Z',
  lastSeen: '2026-05-21T00:00:00Z',
  days: 2,
  client: 'boto3 on Linux',
});

const signalsOf = (hand: Hand, all: readonly Hand[]): string[] =>
  familiarity(all, new History(all))
    .filter((one) => one.handId === hand.id)
    .map((one) => `${one.signal} ${one.weight}`);

test('the owner is long known, a newcomer from another country is not', () => {
  expect(signalsOf(owner, [owner, thief])).toEqual(['long-known -4']);
  expect(signalsOf(thief, [owner, thief])).toEqual(['S18 2', 'S17 0.5']);
});

test('another network of the usual country is a habit with the usual program, and a little strange with another', () => {
  const phone = aHand(3, { ip: '192.0.2.9', country: 'JP', firstSeen: '2026-05-20T00:00:00Z', lastSeen: '2026-05-20T09:00:00Z', days: 1 });
  expect(signalsOf(phone, [owner, phone])).toEqual(['habit -2.5']);
  const cafe = aHand(3, {
    client: 'browser on macOS',
    ip: '192.0.2.9',
    country: 'JP',
    firstSeen: '2026-05-20T00:00:00Z',
    lastSeen: '2026-05-20T09:00:00Z',
    days: 1,
  });
  expect(signalsOf(cafe, [owner, cafe])).toEqual(['S18 0.25', 'S17 0.5']);
});

test('the same neighbourhood speaks for the owner', () => {
  const next = aHand(3, {
    ip: '203.0.113.77',
    country: 'JP',
    principal: 'arn:aws:iam::111122223333:user/hanako',
    firstSeen: '2026-05-20T00:00:00Z',
    days: 1,
  });
  expect(signalsOf(next, [owner, next])).toEqual(['known-network -2.5']);
});

test('less than a week of log is no history: nobody is called new', () => {
  const short = [
    aHand(1, { firstSeen: '2026-03-01T00:00:00Z', lastSeen: '2026-03-03T00:00:00Z' }),
    aHand(2, { ip: '198.51.100.7', country: 'US', firstSeen: '2026-03-02T00:00:00Z', lastSeen: '2026-03-03T00:00:00Z' }),
  ];
  expect(familiarity(short, new History(short))).toEqual([]);
});

test('an intruder who came late never becomes the habit, however long he stays', () => {
  const stays = aHand(2, { ip: '198.51.100.7', country: 'US', firstSeen: '2026-04-20T00:00:00Z', lastSeen: '2026-05-30T00:00:00Z', days: 30 });
  expect(new History([owner, stays]).isRooted(stays)).toBe(false);
});

test("a vendor's machines in AWS make no country usual for people, only for machines in AWS", () => {
  const inAws = {
    kind: 'public',
    aws: { service: 'EC2', region: 'us-east-1' },
    country: { code: 'US', source: 'test', dated: '2026-01-01' },
    city: null,
    network: null,
  };
  const fact = (ip: string) => ({ ...inAws, ip }) as Hand['fact'];
  const collector = aHand(3, {
    ip: '34.1.2.3',
    fact: fact('34.1.2.3'),
    lastSeen: '2026-05-30T00:00:00Z',
    days: 80,
    principal: 'principal-id:vendor',
    client: 'boto3 on Linux',
  });
  const machine = aHand(4, {
    ip: '52.9.9.9',
    fact: fact('52.9.9.9'),
    firstSeen: '2026-05-20T00:00:00Z',
    days: 1,
    principal: 'arn:aws:iam::111122223333:role/app',
  });
  const all = [owner, thief, collector, machine];
  expect(signalsOf(thief, all)).toEqual(['S18 2']);
  expect(signalsOf(machine, all)).toEqual(['S18 0.25']);
});

test('Tor is an act of hiding, whatever the country', () => {
  const hidden = aHand(3, { ...thief, id: 3, ip: '185.220.101.9', country: 'JP' });
  expect(signalsOf(hidden, [owner, hidden])).toContain('S18-tor 1.5');
});
