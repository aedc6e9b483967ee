/** The founding story, on the evening the owner notices: a sweep through the real SDK sees what the played account has, no more and no less, and keeps it in the case. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeThrough, type NoticedAccount } from '../../src/cli/wiring/notice/notice-account.ts';
import { DEFAULT_REGIONS } from '../../src/knowledge/aws-regions.ts';
import { openStory } from '../../src/practice/live/open-live-account.ts';
import { noticeSummary } from '../../src/stages/notice/index.ts';
import { cliOf } from '../casebook/cli-of.ts';
import { throughSdk } from './through-sdk.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-notice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const live = openStory({ scenario: 'founding-story', seed: 1, beforeEnd: 30 * 3600 });
const key = live.signIn('root');
const sdk = throughSdk({
  endpoint: live,
  clock: live.clock,
  credentials: {
    accessKeyId: key.accessKeyId,
    secretAccessKey: key.secretAccessKey,
    ...(key.sessionToken === undefined || key.sessionToken === null ? {} : { sessionToken: key.sessionToken }),
  },
});
let noticed: NoticedAccount;

/** Two Regions of the story and one in which nothing is, so that it stays cheap. */
const REGIONS = ['ap-northeast-1', 'eu-central-1', 'us-west-2'];

beforeAll(async () => {
  noticed = await noticeThrough(
    cliOf(),
    { account: sdk.account, clock: live.clock },
    {
      live: { profile: undefined },
      regions: REGIONS,
      casePath: join(folder, 'case'),
      said: { mine: [], notMine: ['blog-media'] },
      askCosts: false,
      zone: 'Asia/Tokyo',
    },
  );
}, 120_000);

describe('the evening the owner notices', () => {
  it('sees every machine that runs, and none that does not', () => {
    const running = REGIONS.flatMap((region) => [...live.account.states.lookAt(region).instances.values()].map(({ id }) => `${region} ${id}`));
    expect(running.length).toBeGreaterThan(0);
    const seen = noticed.record.resources.filter(({ kind }) => kind === 'ec2-instance').map(({ region, id }) => `${region} ${id}`);
    expect(seen.sort()).toEqual(running.sort());
  });

  it('tells the machines of the intruder by who made them, and accuses nobody else', () => {
    const machines = noticed.record.resources.filter(({ kind }) => kind === 'ec2-instance');
    const instances = new Map(
      REGIONS.flatMap((region) => [...live.account.states.lookAt(region).instances.values()].map((one) => [one.id, one.madeBy] as const)),
    );
    for (const { id, whose } of machines) expect([id, whose.is]).toEqual([id, instances.get(id) === 'owner' ? 'unsure' : 'not-mine']);
  });

  it('says how much of the account was looked at', () => {
    const { coverage, answer } = noticed.record;
    expect([answer, coverage.whole]).toEqual(['burning', false]);
    expect(
      coverage.regions
        .filter(({ swept }) => swept)
        .map(({ region }) => region)
        .sort(),
    ).toEqual(REGIONS);
    expect(coverage.regions.filter(({ status }) => status === 'default')).toHaveLength(DEFAULT_REGIONS.length);
  });

  it('writes nothing to the account', () => {
    expect(sdk.heard.length).toBeGreaterThan(300);
    expect(sdk.writes()).toEqual([]);
  });

  it('keeps the record in the case as evidence, byte for byte what --json prints', () => {
    const [file = ''] = readdirSync(join(folder, 'case/evidence'));
    expect(file).toMatch(/^E-1-notice-\d{8}T\d{6}Z\.json$/);
    expect(JSON.parse(readFileSync(join(folder, 'case/evidence', file), 'utf8'))).toEqual(JSON.parse(JSON.stringify(noticed.record)));
  });

  it.each(['ja', 'en'] as const)('tells it on one page (%s)', (language) => {
    const text = noticeSummary(noticed.record, language, {
      width: 80,
      colour: false,
      columns: (one) => one.length,
      hasCase: false,
      savedAt: noticed.savedAt,
    });
    expect(text.split('\n').length).toBeLessThan(90);
    expect(text).toContain(language === 'ja' ? 'あなたのものではない' : 'not yours (you said so)');
  });
});
