/** The practice account below the real SDK clients, collected and investigated: the same story as its exported files tell. Nothing is written to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectCase, type CollectCaseWish } from '../../src/cli/wiring/collect/collect-case.ts';
import { PASS_NAMES, type CollectedAccount } from '../../src/collect/live/index.ts';
import { playAccount, trailFiles, type ScenarioName } from '../../src/practice/index.ts';
import { openStory, type StoryWish } from '../../src/practice/live/open-live-account.ts';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import type { AwsEndpoint } from '../../src/ports/aws-endpoint.ts';
import type { Findings } from '../../src/stages/investigate/index.ts';
import { cliOf } from '../casebook/cli-of.ts';
import { freshFolder, investigateFiles, written } from '../cli/investigated-case.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { throughSdk, type ThroughSdk } from './through-sdk.ts';

interface CollectedStory {
  readonly sdk: ThroughSdk;
  readonly collected: CollectedAccount;
  readonly casePath: string;
  /** Seconds at which LookupEvents reached AWS, by region. */
  readonly lookedUp: ReadonlyMap<string, readonly number[]>;
}

type Wish = Partial<Pick<CollectCaseWish, 'since' | 'mostTrailBytes' | 'passes'>>;

async function collectStory(story: Pick<StoryWish, 'scenario' | 'validatedDays'>, wish: (live: LiveAccount) => Wish): Promise<CollectedStory> {
  // An hour after the end of the story, when CloudTrail has delivered the last of it.
  const live = openStory({ ...story, seed: 1, billed: false, secondsPerCall: 0.2 });
  live.advance(3_600);
  const key = live.signIn('root');
  const lookedUp = new Map<string, number[]>();
  const listening: AwsEndpoint = {
    answer(call) {
      if (call.operation === 'LookupEvents') lookedUp.set(call.region, [...(lookedUp.get(call.region) ?? []), live.now]);
      return live.answer(call);
    },
  };
  const sdk = throughSdk({
    endpoint: listening,
    clock: live.clock,
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: 'x', ...(key.sessionToken === null ? {} : { sessionToken: key.sessionToken }) },
  });
  const casePath = join(freshFolder(), 'case');
  const collected = await collectCase(cliOf(), {
    caller: { account: live.account.id, arn: `arn:aws:iam::${live.account.id}:root` },
    since: null,
    passes: PASS_NAMES,
    regions: null,
    mostMilliseconds: 3_600_000,
    mostTrailBytes: 1_000_000_000,
    cost: false,
    casePath,
    account: sdk.account,
    clock: live.clock,
    ...wish(live),
  });
  return { sdk, collected, casePath, lookedUp };
}

/** What both ways of reading one story must agree on. */
const told = ({ verdict, entry, actors, footholds }: Findings) => ({
  verdict: verdict.kind,
  entry: entry.slice(0, 1).map(({ kind, accessKeyId }) => ({ kind, accessKeyId })),
  addresses: actors
    .filter(({ kind }) => kind === 'attacker')
    .flatMap(({ addresses }) => addresses.map(({ ip }) => ip))
    .sort(),
  footholds: footholds.map(({ kind, target, state }) => `${kind} ${target} ${state}`).sort(),
});

async function fromFiles(scenario: ScenarioName): Promise<Findings> {
  const files = [...trailFiles(playAccount({ scenario, seed: 1 }))].map(({ path, records }) => [
    path,
    gzipSync(JSON.stringify({ Records: records }), { level: 1 }),
  ]);
  return (await investigateFiles([written(Object.fromEntries(files) as Record<string, Uint8Array>)])).findings;
}

const findingsOf = async (casePath: string): Promise<Findings> => {
  const { code, err } = await runHikeshi(['investigate', '--case', casePath]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(readFileSync(join(casePath, 'findings.json'), 'utf8')) as Findings;
};

describe('the founding story', () => {
  let story: CollectedStory;
  beforeAll(async () => {
    // Its trail is left alone here: this is what Event history knows.
    story = await collectStory({ scenario: 'founding-story' }, () => ({ mostTrailBytes: 0 }));
  });

  it('is whole in every region, at the pace AWS allows and no slower, without a single write', () => {
    const { collected, sdk, lookedUp } = story;
    expect(collected.history.filter(({ state }) => state !== 'whole' && state !== 'not-enabled')).toEqual([]);
    expect(sdk.writes()).toEqual([]);
    for (const times of lookedUp.values())
      for (const [place, at] of times.entries()) expect((times[place + 2] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(1);
    const spans = [...lookedUp.values()].map((times) => ({ calls: times.length, seconds: (times.at(-1) ?? 0) - (times[0] ?? 0) }));
    const slowest = spans.reduce((most, one) => (one.calls > most.calls ? one : most));
    expect(slowest.calls).toBeGreaterThan(100);
    expect(slowest.seconds).toBeLessThan((slowest.calls / 2) * 1.1);
  });

  it('tells what its files tell', async () => {
    expect(told(await findingsOf(story.casePath))).toEqual(told(await fromFiles('founding-story')));
  });
});

describe('an account with a trail and digests', () => {
  it('is fetched with its proofs for the days wanted, and nothing in it was altered', async () => {
    const { collected, sdk, casePath } = await collectStory({ scenario: 'shared-ci-key', validatedDays: 0.25 }, (live) => ({
      since: new Date((live.now - 6 * 3_600) * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
      passes: ['sign-ins'],
    }));
    expect(collected.trails).toMatchObject([{ state: 'whole', trail: { logging: true, validated: true } }]);
    expect(sdk.writes()).toEqual([]);
    const { state, filesVerified, problems } = (await findingsOf(casePath)).coverage.integrity;
    expect(filesVerified).toBeGreaterThan(10);
    expect(state).toBe('partly');
    // Digests began in the middle of the day, and Event history is not signed; nothing else is open, and the newest digest is proved by what S3 keeps beside it.
    expect(problems.filter((one) => !/named by no digest|does not sign/.test(one))).toEqual([]);
  });
});
