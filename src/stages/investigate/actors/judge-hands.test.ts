import { expect, test } from 'vitest';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from '../signals/evidence.ts';
import { History } from '../signals/history.ts';
import type { LineageFacts, Offspring } from '../signals/lineage.ts';
import { aHand } from '../testing/a-hand.ts';
import { judgeHands } from './judge-hands.ts';

const ACCOUNT = '111122223333';
const owner = aHand(1, { country: 'JP', lastSeen: '2026-05-30T00:00:00Z', days: 40 });
const late = { firstSeen: '2026-05-20T00:00:00Z', lastSeen: '2026-05-21T00:00:00Z', days: 1 } as const;
const thief = aHand(2, { ...late, ip: '198.51.100.7', country: 'US', longKey: 'AKIALEAKEDLEAKEDLEA1', client: 'boto3 on Linux' });
const harm: Evidence = { handId: 2, signal: 'rule', weight: 5, sort: 'harm', says: { ja: '', en: '' }, eventIds: ['e1'] };
const born = (kind: Offspring['kind'], name: string): Offspring => ({ madeBy: 2, eventId: 'e2', time: late.firstSeen, account: ACCOUNT, kind, name });

function judgements(hands: readonly Hand[], facts: Partial<LineageFacts>): string[] {
  return judgeHands(hands, [harm], { offspring: [], uses: [], knocks: new Set<number>(), undone: [], ...facts }, new History(hands)).map(
    (one) => `${one.hand.id} ${one.judgement}`,
  );
}

test('a user the intruder made is the intruder, from any address', () => {
  const made = aHand(3, {
    ...late,
    ip: '192.0.2.5',
    country: 'NL',
    principal: `arn:aws:iam::${ACCOUNT}:user/backup`,
    longKey: 'AKIANEWNEWNEWNEWNEW1',
  });
  expect(judgements([owner, thief, made], { offspring: [born('user', `arn:aws:iam::${ACCOUNT}:user/backup`)] })).toEqual([
    '1 owner',
    '2 attacker',
    '3 attacker',
  ]);
});

test('a session the intruder opened, then a key made in that session: followed to the end', () => {
  const session = aHand(3, {
    ...late,
    ip: '192.0.2.5',
    identityType: 'AssumedRole',
    principal: `arn:aws:iam::${ACCOUNT}:role/admin`,
    longKey: '',
    events: 4,
  });
  const key = aHand(4, { ...late, ip: '192.0.2.99', principal: `arn:aws:iam::${ACCOUNT}:user/old`, longKey: 'AKIASECONDSECONDSEC1' });
  const facts = {
    offspring: [born('session', 'ASIAONE'), { ...born('access-key', 'AKIASECONDSECONDSEC1'), madeBy: 3, account: '' }],
    uses: [{ accessKeyId: 'ASIAONE', handId: 3, events: 4 }],
  };
  expect(judgements([owner, thief, session, key], facts)).toEqual(['1 owner', '2 attacker', '3 attacker', '4 attacker']);
});

test('the owner using the same key from the usual place stays the owner', () => {
  const sharing = aHand(3, { country: 'JP', longKey: thief.longKey, lastSeen: '2026-05-30T00:00:00Z', days: 40 });
  expect(judgements([owner, thief, sharing], {})).toEqual(['1 owner', '2 attacker', '3 owner']);
});

test("another identity at the intruder's address is the intruder; at a shared address of the owner it is not", () => {
  const pivot = aHand(3, { ...late, ip: thief.ip, country: 'US', principal: `arn:aws:iam::${ACCOUNT}:user/admin`, longKey: 'AKIAADMINADMINADMIN1' });
  expect(judgements([owner, thief, pivot], {})).toContain('3 attacker');
  const shared = aHand(2, { ...late, longKey: thief.longKey, client: thief.client, country: 'JP' });
  const colleague = aHand(3, { ...late, principal: `arn:aws:iam::${ACCOUNT}:user/hanako`, longKey: 'AKIAHANAKOHANAKOHAN1', country: 'JP' });
  expect(judgements([owner, shared, colleague], {})).toContain('3 owner');
});

test('guesses just before the intruder got in are his; another program, a calm hour before or a known country are not', () => {
  const nameless = { principal: 'user-name:HIDDEN_DUE_TO_SECURITY_REASONS', longKey: '', events: 1, writes: 0, client: thief.client, days: 1 };
  const at = (time: string) => ({ firstSeen: time, lastSeen: time });
  const guesses = [
    aHand(3, { ...nameless, ...at('2026-05-19T23:10:00Z'), ip: '192.0.2.5', country: 'US' }),
    aHand(4, { ...nameless, ...at('2026-05-19T23:10:00Z'), ip: '192.0.2.6', country: 'US', client: 'browser on macOS' }),
    aHand(5, { ...nameless, ...at('2026-05-19T21:10:00Z'), ip: '192.0.2.7', country: 'US' }),
    aHand(6, { ...nameless, ...at('2026-05-19T23:10:00Z'), ip: '192.0.2.8', country: 'JP' }),
    aHand(7, { ...nameless, ...at('2026-04-19T23:10:00Z'), ip: thief.ip, country: 'US' }),
  ];
  const judged = judgements([owner, thief, ...guesses], { knocks: new Set([3, 4, 5, 6, 7]) });
  expect(judged).toEqual(['1 owner', '2 attacker', '3 attacker', '4 owner', '5 owner', '6 owner', '7 attacker']);
});

test("whoever removes what the intruder made, from a place of their own, is let go; from the intruder's country it is the intruder tidying up", () => {
  const root = { principal: `arn:aws:iam::${ACCOUNT}:root`, identityType: 'Root', longKey: '', days: 1 } as const;
  const after = { firstSeen: '2026-05-21T00:00:00Z', lastSeen: '2026-05-21T01:00:00Z' };
  const fireman = aHand(3, { ...root, ...after, ip: '192.0.2.9', country: 'JP' });
  const tidying = aHand(4, { ...root, ...after, ip: '198.18.0.9', country: 'US' });
  const all = [owner, thief, fireman, tidying];
  const alarm = (handId: number): Evidence => ({ ...harm, handId, weight: 3.5 });
  const facts = {
    offspring: [],
    uses: [],
    knocks: new Set<number>(),
    undone: [3, 4].map((undoneBy) => ({ madeBy: 2, undoneBy, eventId: `e${undoneBy}` })),
  };
  const judged = judgeHands(all, [harm, alarm(3), alarm(4)], facts, new History(all));
  expect(judged.map((one) => `${one.hand.id} ${one.judgement}`)).toEqual(['1 owner', '2 attacker', '3 unclear', '4 attacker']);
});
