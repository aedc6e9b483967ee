/** `harden`, `harden fix` and `harden undo` against a server that is not ours: what moto plays turns from open to shut and back, as its own boto3 sees it. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChecks, type ChecksRecord } from '../../src/stages/harden/index.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';
import { motoServer, type MotoServer } from './moto-server.ts';

/** What of the checks with a fix moto plays well enough to be asked back. */
const SHUT_BY_COMMAND = [
  'disk-encryption',
  'exposed-key-alarm',
  'guardduty',
  'old-keys',
  'password-policy',
  'public-images',
  's3-public-block',
  'security-contact',
  'trail',
];
const ACCOUNT = '123456789012';
const REGIONS = ['us-east-1', 'us-west-2', 'ap-northeast-1', 'af-south-1'];

interface State {
  readonly passwordPolicy: unknown;
  readonly keys: Readonly<Record<string, string>>;
  readonly trails: readonly Readonly<Record<string, unknown>>[];
  readonly buckets: readonly string[];
  readonly detectors: Readonly<Record<string, readonly string[]>>;
  readonly s3Block: unknown;
  readonly contact: string;
  readonly encrypted: Readonly<Record<string, boolean>>;
  readonly publicImages: readonly string[];
  /** Rules of EventBridge and what they start; topics of SNS and who is told. */
  readonly alarms: Readonly<Record<string, readonly string[]>>;
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly budgets: Readonly<Record<string, readonly string[]>>;
}

let moto: MotoServer;
let folder: string;
let key: string;
const state = (): State => moto.run('harden.py', { do: 'state', regions: REGIONS }) as State;
const run = (...args: string[]): Promise<Ran> =>
  runHikeshi(args, {
    workingFolder: folder,
    env: { AWS_ENDPOINT_URL: moto.url, AWS_REGION: 'us-east-1' },
  });
/** AWS's own chain reads them from the process. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
// In the future of the machine, so that what boto3 made just now is from before the last act.
const INCIDENT = ['--until', '2999-01-01'];
const WISHES = ['--email', 'owner@example.com', '--limit', '20', '--name', 'Owner', '--phone', '+81-90-1234-5678'];
const fixed = (...more: string[]): Promise<Ran> => run('harden', 'fix', ...SHUT_BY_COMMAND, 'budget', ...INCIDENT, ...WISHES, ...more);

const checksIn = (text: string): Readonly<Record<string, string>> => {
  const record = readChecks(text);
  return Object.fromEntries(record?.checks.map(({ id, state: one }) => [id, one]) ?? []);
};
const keptRuns = (): readonly ChecksRecord[] => {
  const [name = ''] = readdirSync(folder);
  const checks = join(folder, name, 'checks');
  return readdirSync(checks).flatMap((file) => readChecks(readFileSync(join(checks, file), 'utf8')) ?? []);
};

beforeAll(async () => {
  Object.assign(process.env, CREDENTIALS);
  moto = await motoServer({ MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' });
  folder = mkdtempSync(join(tmpdir(), 'hikeshi-harden-'));
  ({ key } = moto.run('harden.py', { do: 'plant', regions: REGIONS }) as { key: string });
}, 120_000);
afterAll(async () => {
  for (const name of Object.keys(CREDENTIALS)) Reflect.deleteProperty(process.env, name);
  await moto.stop();
});

describe('harden against moto', () => {
  let before: State;

  it('finds open what boto3 left open, and calls nothing shut that moto does not play', async () => {
    before = state();
    const { code, out } = await run('harden', '--json', ...INCIDENT);
    expect(code).toBe(0);
    const seen = checksIn(out);
    for (const id of [...SHUT_BY_COMMAND, 'budget', 'user-mfa', 'outside-trust', 'root-mfa']) expect([id, seen[id]]).toEqual([id, 'fail']);
    for (const id of ['access-analyzer', 'image-block', 'inspector', 'serial-console', 'cost-anomalies'])
      expect([id, seen[id]]).toEqual([id, 'unknown']);
    expect(state()).toEqual(before);
  });

  it('shows what it would do and does none of it', async () => {
    const { code, out } = await fixed();
    expect(code).toBe(0);
    expect(out).toContain('Nothing was changed yet');
    expect(state()).toEqual(before);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does nothing without the word of the person, or with the number of another account', async () => {
    expect((await fixed('--apply')).err).toContain('Nothing was changed');
    expect((await fixed('--apply', '--account', '111122223333')).code).toBe(2);
    expect(state()).toEqual(before);
  });

  it('shuts what it showed, as boto3 sees it', async () => {
    const { code } = await fixed('--apply', '--account', ACCOUNT);
    expect(code).toBe(0);
    const now = state();
    expect(now.passwordPolicy).toMatchObject({ MinimumPasswordLength: 14, PasswordReusePrevention: 24 });
    expect(now.keys).toEqual({ [key]: 'Inactive' });
    expect(now.trails).toEqual([{ multi: true, validated: true, logging: true, bucket: now.buckets[0] }]);
    expect(now.detectors).toEqual(Object.fromEntries(REGIONS.map((region) => [region, ['ENABLED']])));
    expect(now.s3Block).toEqual({ BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true });
    expect(now.contact).toBe('owner@example.com');
    expect(now.encrypted).toEqual(Object.fromEntries(REGIONS.map((region) => [region, true])));
    expect(now.publicImages).toEqual([]);
    const [topic = ''] = Object.keys(now.topics);
    expect(now.alarms).toEqual({ 'hikeshi-exposed-key': [topic] });
    expect(now.topics).toEqual({ [topic]: ['owner@example.com'] });
    expect(now.budgets).toEqual({ 'hikeshi-monthly': ['ACTUAL', 'FORECASTED'] });
  });

  it('reads it back, and keeps both runs in a case that verifies', async () => {
    const last = keptRuns().at(-1);
    const states = Object.fromEntries(last?.checks.map(({ id, state: one }) => [id, one]) ?? []);
    for (const id of SHUT_BY_COMMAND) expect([id, states[id]]).toEqual([id, 'pass']);
    expect((await run('case', 'verify')).code).toBe(0);
  });

  it('takes it back, but for the bucket with the record', async () => {
    const { code } = await run('harden', 'undo', '--apply', '--account', ACCOUNT);
    expect(code).toBe(0);
    const now = state();
    expect({ ...now, buckets: [] }).toEqual({ ...before, buckets: [] });
    expect((await run('harden', 'undo')).out).toContain('nothing to take back');
  });
});
