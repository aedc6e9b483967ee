/** A live account brought into a case and investigated, without AWS: the same answer as the files of the same story give. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectCase, type CollectCaseWish } from '../../src/cli/wiring/collect/collect-case.ts';
import { PASS_NAMES, type CollectedAccount } from '../../src/collect/live/index.ts';
import { awsService } from '../../src/knowledge/aws-calls/index.ts';
import type { AccountState } from '../../src/ports/account-state.ts';
import type { Findings } from '../../src/stages/investigate/index.ts';
import { cliOf } from '../casebook/cli-of.ts';
import { freshFolder, investigateFiles, written } from '../cli/investigated-case.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { foundingAccount, type AskableStory } from './founding-account.ts';

const wishFor = ({ account, clock, story }: AskableStory, casePath: string, more: Partial<CollectCaseWish> = {}): CollectCaseWish => ({
  caller: { account: story.accountId, arn: `arn:aws:iam::${story.accountId}:root` },
  since: null,
  passes: PASS_NAMES,
  regions: null,
  mostMilliseconds: 3_600_000,
  mostTrailBytes: 500_000_000,
  cost: false,
  casePath,
  account,
  clock,
  ...more,
});

const collect = (story: AskableStory, casePath: string, more: Partial<CollectCaseWish> = {}): Promise<CollectedAccount> =>
  collectCase(cliOf(), wishFor(story, casePath, more));

/** As Cost Explorer answers: one day, one kind of use. */
const COSTS = {
  GroupDefinitions: [
    { Type: 'DIMENSION', Key: 'SERVICE' },
    { Type: 'DIMENSION', Key: 'USAGE_TYPE' },
  ],
  ResultsByTime: [
    {
      TimePeriod: { Start: '2025-12-06', End: '2025-12-07' },
      Total: {},
      Groups: [
        {
          Keys: ['Amazon Elastic Compute Cloud - Compute', 'BoxUsage:c5.9xlarge'],
          Metrics: { UnblendedCost: { Amount: '12.5', Unit: 'USD' }, UsageQuantity: { Amount: '8', Unit: 'Hrs' } },
        },
      ],
      Estimated: false,
    },
  ],
};

const findingsIn = (casePath: string): Findings => JSON.parse(readFileSync(join(casePath, 'findings.json'), 'utf8')) as Findings;

/** What both ways of reading one story must agree on. */
const told = ({ verdict, entry, actors, footholds, first }: Findings) => ({
  verdict: verdict.kind,
  entry: entry.slice(0, 1).map(({ kind, accessKeyId }) => ({ kind, accessKeyId })),
  addresses: actors
    .filter(({ kind }) => kind === 'attacker')
    .flatMap(({ addresses }) => addresses.map(({ ip }) => ip))
    .sort(),
  footholds: footholds.map(({ kind, target, state }) => `${kind} ${target} ${state}`).sort(),
  first,
});

let fromFiles: Findings;
beforeAll(async () => {
  const { logs } = foundingAccount();
  fromFiles = (await investigateFiles([written(Object.fromEntries(logs))])).findings;
});

describe('the founding story, collected from a live account', () => {
  const casePath = join(freshFolder(), 'case');
  const story = foundingAccount();
  let collected: CollectedAccount;
  beforeAll(async () => {
    collected = await collect(story, casePath);
  });

  it('is whole: every region read, every file of the trail there, and nothing was written to the account', () => {
    expect(new Set(collected.history.map(({ state }) => state))).toEqual(new Set(['whole', 'not-enabled']));
    expect(collected.trails).toMatchObject([{ state: 'whole', foreign: 0, trail: { logging: true, management: 'all' } }]);
    for (const [key, content] of story.logs)
      expect(readFileSync(join(casePath, 'collected/trails/practice-trail-logs', key)).equals(content)).toBe(true);
    const access = story.account.calls.map(({ service, operation }) => awsService(service)?.calls[operation]?.access);
    expect(new Set(access)).toEqual(new Set(['read']));
  });

  it('is investigated without further words, with the answer the files give, its logs proved unaltered', async () => {
    expect((await runHikeshi(['case', 'status', '--case', casePath])).out).toContain('Investigate what was collected');
    const { code, err } = await runHikeshi(['investigate', '--case', casePath]);
    expect(err).toBe('');
    expect(code).toBe(0);
    const findings = findingsIn(casePath);
    expect(told(findings)).toEqual(told(fromFiles));
    expect(findings.coverage.integrity.state).toBe('partly');
    expect(findings.coverage.integrity.problems.join('\n')).toMatch(/^[^\n]*read from Event history, which AWS does not sign[^\n]*$/);
    expect((await runHikeshi(['case', 'verify', '--case', casePath])).code).toBe(0);
    expect((await runHikeshi(['case', 'status', '--case', casePath])).out).not.toContain('Investigate what was collected');
  });

  it('keeps the state of the account as documents, refusals told apart from nothing there', () => {
    const state = JSON.parse(readFileSync(join(casePath, 'collected/account-state.json'), 'utf8')) as AccountState;
    const of = (operation: string) => state.documents.filter((one) => one.operation === operation);
    expect(of('ListAccessKeys')).toMatchObject([{ outcome: 'whole', input: { UserName: 'mika' } }]);
    expect(JSON.parse(readFileSync(join(casePath, of('ListAccessKeys')[0]?.file?.path ?? ''), 'utf8'))).toMatchObject({
      AccessKeyMetadata: [{ AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }],
    });
    expect(of('DescribeOrganization')).toMatchObject([{ outcome: 'absent', why: { code: 'AWSOrganizationsNotInUseException' } }]);
    expect(of('GetContactInformation')).toMatchObject([{ outcome: 'denied', why: { code: 'account:GetContactInformation' }, file: null }]);
  });

  it('a changed byte, a removed file and a file added to what was collected are found', async () => {
    const page = collected.run.id;
    const log = join(casePath, 'collected/log.jsonl');
    const text = readFileSync(log, 'utf8');
    writeFileSync(log, text.replace(page, page.replace('T', 'U')));
    expect((await runHikeshi(['case', 'verify', '--case', casePath])).out).toContain('collected/log.jsonl');
    writeFileSync(log, text);
    writeFileSync(join(casePath, 'collected/state/odd.json'), '{}');
    expect((await runHikeshi(['case', 'verify', '--case', casePath])).out).toContain('collected/state/odd.json');
  });
});

describe('Event history alone', () => {
  it('tells the same story when the trail may not be read, and says so', async () => {
    const casePath = join(freshFolder(), 'case');
    const story = foundingAccount();
    story.account.fault = ({ service }) =>
      service === 's3' ? { kind: 'denied', action: 's3:ListBucket', by: 'no-allow', message: 'Access Denied' } : null;
    story.account.answers.set('cost-explorer:GetCostAndUsage', COSTS);
    story.account.answers.set('invoicing:ListInvoiceSummaries', { InvoiceSummaries: [] });
    const { trails, costs } = await collect(story, casePath, { cost: true });
    expect(trails).toMatchObject([{ state: 'denied', why: { code: 's3:ListBucket' } }]);
    expect(costs?.length).toBe(story.account.calls.filter(({ operation }) => operation === 'GetCostAndUsage').length);
    expect((await runHikeshi(['investigate', '--case', casePath])).code).toBe(0);
    expect(told(findingsIn(casePath))).toEqual(told(fromFiles));
    // The bill it brought is claimed from without further words: US$12.50 on one day, told once however many months were asked.
    expect((await runHikeshi(['claim', '--case', casePath])).code).toBe(0);
    const claim = JSON.parse(readFileSync(join(casePath, 'claim.json'), 'utf8')) as { totals: { bill: { net: string } } };
    expect(Number(claim.totals.bill.net)).toBe(12.5);
  });

  it('Cost Explorer is not asked without a yes, and only once when it refuses', async () => {
    const story = foundingAccount();
    const wish = { passes: ['sign-ins'], mostTrailBytes: 0 } as const;
    const asked = (): number => story.account.calls.filter(({ operation }) => operation === 'GetCostAndUsage').length;
    await collect(story, join(freshFolder(), 'case'), wish);
    expect(asked()).toBe(0);
    const { costs } = await collect(story, join(freshFolder(), 'case'), { ...wish, cost: true });
    expect(asked()).toBe(1);
    expect(costs).toMatchObject([{ outcome: 'denied' }]);
  });

  it('stopped half-way by expired credentials, goes on with new ones; findings then decide what is looked at first', async () => {
    const casePath = join(freshFolder(), 'case');
    const story = foundingAccount();
    story.account.fault = ({ operation }, number) =>
      operation === 'LookupEvents' && number > 120 ? { kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: 'expired' } : null;
    const stopped = await collect(story, casePath, { mostTrailBytes: 0 });
    expect(stopped.haltedBy).toMatchObject({ code: 'ExpiredToken' });
    story.account.fault = () => null;
    const again = await collect(story, casePath, { mostTrailBytes: 0 });
    expect(again.run.id).toBe(stopped.run.id);
    expect(new Set(again.history.map(({ state }) => state))).toEqual(new Set(['whole', 'not-enabled']));
    expect(again.trails).toMatchObject([{ state: 'not-fetched' }]);
    await runHikeshi(['investigate', '--case', casePath]);
    expect(told(findingsIn(casePath))).toEqual(told(fromFiles));
    story.history.calls.length = 0;
    await collect(story, casePath, { mostTrailBytes: 0, passes: ['suspects'] });
    const asked = JSON.stringify(story.history.calls.map(({ call }) => call.input));
    expect(asked).toContain(fromFiles.entry[0]?.accessKeyId);
  });

  it('refuses to mix two accounts in one case', async () => {
    const casePath = join(freshFolder(), 'case');
    const story = foundingAccount();
    await collect(story, casePath, { passes: ['sign-ins'], mostTrailBytes: 0 });
    await expect(collect(story, casePath, { caller: { account: '123456789012', arn: 'arn:aws:iam::123456789012:root' } })).rejects.toMatchObject({
      code: 'other-account',
    });
  });

  it('is examined together with logs the case read before', async () => {
    const casePath = join(freshFolder(), 'case');
    const story = foundingAccount();
    const [[key, content] = ['', new Uint8Array()]] = [...story.logs];
    const folder = written({ [key]: content });
    await runHikeshi(['investigate', folder, '--case', casePath]);
    await collect(story, casePath, { passes: ['writes'], mostTrailBytes: 0 });
    expect((await runHikeshi(['investigate', '--case', casePath])).code).toBe(0);
    const reading = readFileSync(join(casePath, 'events/reading.json'), 'utf8');
    expect(reading).toContain(key.split('/').at(-1));
    expect(reading).toContain('collected/events/');
    mkdirSync(dirname(join(folder, key)), { recursive: true });
    expect(existsSync(join(casePath, 'findings.json'))).toBe(true);
  });
});
