import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AwsAccount, AwsCall } from '../../ports/aws-account.ts';
import { CHECKS } from './checks/index.ts';
import { harden, type Hardened, type KnownOfCase } from './harden.ts';
import { stateOf } from './judging/judge.ts';
import { beforeAndAfter } from './record/before-and-after.ts';
import { CHECKS_SCHEMA, readChecks, type ChecksRecord } from './record/checks-record.ts';
import { checkDetails } from './telling/check-details.ts';
import { hardenSummary } from './telling/summary.ts';
import { OPEN_HOUSE } from './testing/open-house.ts';
import { tableAccount } from './testing/table-account.ts';

const clock = { now: () => Date.parse('2026-11-23T09:00:00Z'), sleep: () => Promise.resolve() };
const nothingKnown: KnownOfCase = {
  since: '2026-11-01T00:00:00Z',
  until: '2026-11-10T00:00:00Z',
  intruderKeys: new Set(),
  intruderNames: new Set(),
  said: new Map(),
  mine: new Set(),
};

async function hardened(account: AwsAccount = tableAccount(OPEN_HOUSE), paid = false): Promise<Hardened> {
  const outcome = await harden({ account, clock, checks: CHECKS, known: nothingKnown, paid, version: '0.1.0' });
  if (outcome.kind === 'nobody') throw new Error('nobody');
  return outcome;
}

const statesOf = (record: ChecksRecord) => Object.fromEntries(record.checks.map(({ id, state }) => [id, state]));
const wide = { width: 100, colour: false, columns: stringWidth };

describe('harden', () => {
  it('finds what is open, and says of what it could not see that it could not', async () => {
    const { record, regions } = await hardened();
    expect(regions).toEqual(['us-east-1', 'af-south-1']);
    expect(statesOf(record)).toEqual({
      'access-analyzer': 'pass',
      budget: 'fail',
      'budget-brake': 'fail',
      'config-recorder': 'not-applicable',
      'contact-details': 'unknown',
      'cost-anomalies': 'unknown',
      'disk-encryption': 'pass',
      'exposed-key-alarm': 'fail',
      guardduty: 'fail',
      'guardduty-blinded': 'pass',
      'image-block': 'pass',
      'imdsv2-default': 'fail',
      inspector: 'unknown',
      mailbox: 'unknown',
      'old-keys': 'fail',
      'opt-in-regions': 'fail',
      'organization-guard': 'not-applicable',
      'outside-trust': 'pass',
      'password-policy': 'fail',
      'public-images': 'pass',
      'public-snapshots': 'pass',
      quarantine: 'pass',
      'root-access-keys': 'pass',
      'root-certificates': 'pass',
      'root-mfa': 'fail',
      'root-password': 'unknown',
      's3-public-block': 'fail',
      'security-contact': 'fail',
      'serial-console': 'pass',
      'snapshot-block': 'pass',
      trail: 'fail',
      'trail-bucket': 'not-applicable',
      'unused-keys': 'pass',
      'unused-users': 'fail',
      'user-mfa': 'fail',
      'user-passwords': 'fail',
    });
    expect(record.checks[0]?.id).toBe('root-mfa');
    expect(record.refused).toBe(2);
  });

  it('asks each question once, whatever checks need its answer', async () => {
    const asked = new Map<string, number>();
    const account = tableAccount(OPEN_HOUSE, ({ service, operation, region, input }: AwsCall) => {
      const name = JSON.stringify([service, operation, region, input]);
      asked.set(name, (asked.get(name) ?? 0) + 1);
      return null;
    });
    await hardened(account);
    expect([...asked].filter(([name, times]) => times > 1 && !name.includes('DescribeRegions'))).toEqual([]);
  });

  it('asks what AWS charges for only when the person agreed', async () => {
    const paidFor: string[] = [];
    const account = tableAccount(OPEN_HOUSE, ({ service, operation }) => {
      if (service === 'cost-explorer') paidFor.push(operation);
      return null;
    });
    await hardened(account);
    expect(paidFor).toEqual([]);
    expect(statesOf((await hardened(account, true)).record)['cost-anomalies']).toBe('fail');
    expect(paidFor.sort()).toEqual(['GetAnomalyMonitors', 'GetAnomalySubscriptions']);
  });

  it('with everything refused it passes nothing and names every missing permission', async () => {
    const denied = tableAccount(OPEN_HOUSE, ({ service, operation }) =>
      service === 'sts' ? null : { kind: 'denied', action: `${service}:${operation}`, by: 'no-allow', message: '' },
    );
    const { record, results, regions } = await hardened(denied);
    expect(regions.length).toBeGreaterThan(30);
    expect(record.counts).toEqual({ pass: 0, fail: 0, unknown: CHECKS.length, 'not-applicable': 0 });
    expect(results.find(({ check }) => check.id === 'root-mfa')?.lines[0]?.says.en).toContain('iam:GetAccountSummary');
  });

  it('says so when AWS does not tell whose credentials these are', async () => {
    const account = tableAccount(OPEN_HOUSE, () => ({ kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: '' }));
    expect(await harden({ account, clock, checks: CHECKS, known: nothingKnown, paid: false, version: '' })).toMatchObject({ kind: 'nobody' });
  });
});

describe('the verdict of many lines', () => {
  const states = fc.array(
    fc.constantFrom('pass', 'fail', 'unknown', 'not-applicable').map((state) => ({ state }) as const),
    { maxLength: 8 },
  );
  it('nothing looked at, or one thing not seen, is never a pass; one open thing is always a fail', () => {
    fc.assert(
      fc.property(states, (lines) => {
        const has = (state: string): boolean => lines.some((one) => one.state === state);
        const expected = has('fail') ? 'fail' : has('unknown') || lines.length === 0 ? 'unknown' : has('pass') ? 'pass' : 'not-applicable';
        expect(stateOf(lines)).toBe(expected);
      }),
    );
  });
});

describe('the record', () => {
  it('is made from the published schema (`vitest run` with -u writes it anew)', async () => {
    const text = `${JSON.stringify({ ...z.toJSONSchema(CHECKS_SCHEMA), title: 'hikeshi.checks/1' }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../../docs/schemas/checks-1.schema.json');
  });

  it('is read back as it was written, by the published schema as well; anything else is none', async () => {
    const { record } = await hardened();
    const text = JSON.stringify(record);
    const published = JSON.parse(readFileSync('docs/schemas/checks-1.schema.json', 'utf8')) as Parameters<typeof z.fromJSONSchema>[0];
    expect(z.fromJSONSchema(published).safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(readChecks(text)).toEqual(record);
    for (const wrong of [
      null,
      '',
      '{',
      '{}',
      text.replace('hikeshi.checks/1', 'hikeshi.checks/2'),
      text.replace('"state":"fail"', '"state":"fine"'),
    ]) {
      expect(readChecks(wrong)).toBeNull();
    }
  });

  it('names for every pass the answers it rests on', async () => {
    const { record } = await hardened();
    const passes = record.checks.flatMap(({ id, lines }) => lines.filter(({ state }) => state === 'pass').map((line) => ({ id, ...line })));
    expect(passes.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('compares first and newest runs of one account', async () => {
    const { record } = await hardened();
    const later = { ...record, at: '2026-11-24T09:00:00Z', checks: record.checks.map((one) => ({ ...one, state: 'pass' as const })) };
    const stranger = { ...record, account: '111122223333', checks: [] };
    const compared = beforeAndAfter([record, stranger, { ...later, checks: later.checks.slice(1) }]);
    expect(compared.find(({ after }) => after.id === 'guardduty')).toMatchObject({ before: { state: 'fail' }, after: { state: 'pass' } });
    expect(compared.find(({ after }) => after.id === 'root-mfa')).toMatchObject({ before: null, beforeAt: null, after: { state: 'fail' } });
  });
});

describe('what the person sees', () => {
  it.each(['ja', 'en'] as const)('%s: what is open, worst first, one thing to do, nothing that obeys the intruder', async (language) => {
    const seen = await hardened();
    const text = hardenSummary(seen, language, { ...wide, width: 80 });
    expect(text).not.toContain('\u001B');
    expect(text).toContain('⟨U+001B⟩[2Jbob');
    await expect(text).toMatchFileSnapshot(`./testing/summary.${language}.txt`);
  });

  it.each(['ja', 'en'] as const)('%s: one check in full', async (language) => {
    const { results } = await hardened();
    const one = results.find(({ check }) => check.id === 'user-mfa');
    if (one === undefined) throw new Error('no such check');
    const text = checkDetails(one, language, wide);
    expect(text).not.toContain('\u001B');
    for (const step of one.check.words.mend[language]) expect(text.replaceAll(/\s/g, '')).toContain(step.replaceAll(/\s/g, ''));
  });

  it('is calm when nothing is open', async () => {
    const { results, ...rest } = await hardened();
    const text = hardenSummary({ ...rest, results: results.filter(({ state }) => state === 'pass') }, 'en', wide);
    expect(text).toMatch(/^Everything was looked at\. Nothing is open\./);
    expect(text).not.toContain('Next');
  });
});
