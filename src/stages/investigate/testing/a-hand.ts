/** A hand for tests: the owner's laptop unless told otherwise. */
import type { Hand } from '../hands/hand.ts';
import { neighbourhood } from '../../../knowledge/address-network.ts';

export function aHand(id: number, told: Partial<Hand> & { readonly country?: string } = {}): Hand {
  const ip = told.ip ?? '203.0.113.10';
  const { country, ...rest } = told;
  return {
    id,
    account: '111122223333',
    identityType: 'IAMUser',
    principal: 'arn:aws:iam::111122223333:user/taro',
    longKey: 'AKIAOWNEROWNEROWNER1',
    ip,
    client: 'aws-cli on Windows',
    clientKind: 'cli',
    firstEventId: `first-${id}`,
    firstSeen: '2026-03-01T00:00:00Z',
    lastSeen: '2026-03-20T00:00:00Z',
    events: 100,
    writes: 10,
    errors: 0,
    days: 12,
    mfaEvents: 0,
    where: neighbourhood(ip),
    fact: {
      ip,
      kind: 'public',
      aws: null,
      country: country === undefined ? null : { code: country, source: 'test', dated: '2026-01-01' },
      city: null,
      network: null,
    },
    nature: 'direct',
    ...rest,
  };
}
