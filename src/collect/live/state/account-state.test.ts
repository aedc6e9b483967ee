import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AccountState } from '../../../ports/account-state.ts';
import type { AwsAnswer } from '../../../ports/aws-account.ts';
import { PlayedClock } from '../../../practice/live/played-clock.ts';
import type { Asking } from '../asking.ts';
import { ACCOUNT_STATE_SCHEMA } from '../testing/account-state-schema.ts';
import { MemoryCollection } from '../testing/memory-collection.ts';
import { PlayedAccount } from '../testing/played-account.ts';
import { PlayedHistory } from '../testing/played-history.ts';
import { askIdentities } from './ask-identities.ts';
import { askState } from './ask-state.ts';
import { documentPath } from './document-path.ts';
import { askRegions } from './regions.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Compiles only while the schema and the type describe the same thing. */
const SAME_AS_THE_TYPE: Equal<DeepReadonly<z.infer<typeof ACCOUNT_STATE_SCHEMA>>, AccountState> = true;

const FILE = '../../../../docs/schemas/account-state-1.schema.json';

function asked(): { account: PlayedAccount; asking: Asking; collection: MemoryCollection } {
  const time = { now: 1_765_108_800, advanceTo: (seconds: number) => void (time.now = seconds) };
  const clock = new PlayedClock(time);
  const account = new PlayedAccount(new PlayedHistory(clock, []));
  const collection = new MemoryCollection();
  return { account, collection, asking: { account, collection, clock, signal: new AbortController().signal, run: 'r', halt: () => undefined } };
}

const REGIONS = { enabled: ['us-east-1'], notEnabled: ['af-south-1'], by: 'ec2' } as const;

describe('hikeshi.account-state/1', () => {
  it('is published as a JSON Schema that accepts what is written', async () => {
    expect(SAME_AS_THE_TYPE).toBe(true);
    const text = `${JSON.stringify({ ...z.toJSONSchema(ACCOUNT_STATE_SCHEMA), title: 'hikeshi.account-state/1' }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(FILE);
    const { asking, account } = asked();
    account.answers.set('iam:GetAccountSummary', { SummaryMap: { AccountMFAEnabled: 0 } });
    const { documents, leftOut } = await askState(asking, 'state', REGIONS, () => undefined);
    const state: AccountState = {
      schema: 'hikeshi.account-state/1',
      account: '123456789012',
      caller: '',
      from: '',
      until: '',
      regions: REGIONS,
      documents,
      leftOut,
    };
    const published = z.fromJSONSchema(
      JSON.parse(readFileSync(fileURLToPath(new URL(FILE, import.meta.url)), 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
    );
    expect(published.safeParse(JSON.parse(JSON.stringify(state))).error).toBeUndefined();
    expect(published.safeParse({ ...state, documents: [{ ...documents[0], outcome: 'empty' }] }).success).toBe(false);
    expect(documents.filter(({ outcome }) => outcome === 'whole').map(({ operation }) => operation)).toEqual(['GetAccountSummary']);
    expect(documents.filter(({ outcome }) => outcome !== 'whole').every(({ outcome, file }) => outcome === 'denied' && file === null)).toBe(true);
  });

  it('is not asked twice by a run that was stopped', async () => {
    const { asking, account } = asked();
    account.answers.set('iam:GetAccountSummary', { SummaryMap: { AccountMFAEnabled: 0 } });
    const first = await askState(asking, 'state', REGIONS, () => undefined);
    account.calls.length = 0;
    const again = await askState(asking, 'state', REGIONS, () => undefined);
    expect(account.calls.map(({ operation }) => operation)).not.toContain('GetAccountSummary');
    expect(again.documents.find(({ operation }) => operation === 'GetAccountSummary')).toEqual(
      first.documents.find(({ operation }) => operation === 'GetAccountSummary'),
    );
  });
});

describe('who is in the account', () => {
  it('users AWS put under quarantine are told, with their keys', async () => {
    const { asking, account } = asked();
    account.answers.set('iam:GetAccountAuthorizationDetails', {
      UserDetailList: [
        { UserName: 'mika', AttachedManagedPolicies: [{ PolicyName: 'AWSCompromisedKeyQuarantineV3' }] },
        { UserName: 'ken', AttachedManagedPolicies: [{ PolicyName: 'ReadOnlyAccess' }] },
      ],
    });
    account.answers.set('iam:ListAccessKeys mika', { AccessKeyMetadata: [{ AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }] });
    const { quarantined, keys } = await askIdentities(asking, 'state');
    expect(quarantined).toEqual(['mika']);
    expect(keys.get('mika')).toEqual(['AKIAIOSFODNN7EXAMPLE']);
    expect(account.calls.filter(({ operation }) => operation === 'GetAccessKeyLastUsed')).toHaveLength(1);
  });

  it('with the whole picture denied, users are listed instead', async () => {
    const { asking, account } = asked();
    account.answers.set('iam:ListUsers', { Users: [{ UserName: 'mika' }] });
    const { documents } = await askIdentities(asking, 'state');
    expect(documents).toMatchObject([
      { operation: 'GetAccountAuthorizationDetails', outcome: 'denied' },
      { operation: 'ListUsers', outcome: 'whole' },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
  });

  it('names of any kind become harmless paths, each its own', () => {
    const path = (UserName: string) => documentPath('s', { service: 'iam', operation: 'GetUser', region: 'us-east-1', input: { UserName } });
    expect(path('../../etc')).toMatch(/^s\/us-east-1\/iam-GetUser-etc-[0-9a-f]{8}\.json$/);
    expect(path('日本')).not.toBe(path('東京'));
  });
});

describe('regions of the account', () => {
  const denied: AwsAnswer = { kind: 'denied', action: 'ec2:DescribeRegions', by: 'quarantine', message: '' };

  it('come from EC2, else from Account Management, else all known ones are tried', async () => {
    const { asking, account } = asked();
    account.answers.set('account:ListRegions', {
      Regions: [
        { RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
        { RegionName: 'me-south-1', RegionOptStatus: 'DISABLING' },
        { RegionName: 'af-south-1', RegionOptStatus: 'DISABLED' },
        { RegionName: 'evil.example.com', RegionOptStatus: 'ENABLED' },
      ],
    });
    expect((await askRegions(asking, 'a')).regions).toEqual({ enabled: ['me-south-1', 'us-east-1'], notEnabled: ['af-south-1'], by: 'account' });
    account.answers.set('ec2:DescribeRegions', {
      Regions: [
        { RegionName: 'us-east-1', OptInStatus: 'opt-in-not-required' },
        { RegionName: 'af-south-1', OptInStatus: 'not-opted-in' },
      ],
    });
    expect((await askRegions(asking, 'b')).regions).toEqual({ enabled: ['us-east-1'], notEnabled: ['af-south-1'], by: 'ec2' });
    account.fault = () => denied;
    const { regions, documents } = await askRegions(asking, 'c');
    expect(regions.by).toBe('known-list');
    expect(regions.enabled.length).toBeGreaterThan(33);
    expect(documents.map(({ outcome }) => outcome)).toEqual(['denied', 'denied']);
  });
});
