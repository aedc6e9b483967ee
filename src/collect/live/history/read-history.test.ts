import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PlayedClock } from '../../../practice/live/played-clock.ts';
import type { AwsAnswer } from '../../../ports/aws-account.ts';
import { Killed, MemoryCollection } from '../testing/memory-collection.ts';
import { PlayedHistory, type CallMade, type PlayedEvent } from '../testing/played-history.ts';
import { chainsKept, secondsText } from './chain-kept.ts';
import { passesFor, PASS_NAMES, type Suspect } from './passes.ts';
import { readHistory, type HistoryRead, type HistoryWish } from './read-history.ts';

const NOW = '2025-12-07T12:00:00Z';
const SINCE = '2025-09-08T12:00:00Z';
const REGIONS_34 = Array.from({ length: 34 }, (_, number) => `region-${number}`);
const SUSPECTS: readonly Suspect[] = [{ attribute: 'AccessKeyId', value: 'AKIAIOSFODNN7EXAMPLE' }];

/** `count` events in a region, one every `everySeconds` back from the newest; every fourth changes something. */
function events(region: string, count: number, everySeconds = 60): PlayedEvent[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `${region}-${String(number).padStart(6, '0')}`,
    region,
    time: secondsText(Date.parse(NOW) - 1000 - number * everySeconds * 1000),
    name: number % 100 === 0 ? 'ConsoleLogin' : 'DescribeInstances',
    source: 'ec2.amazonaws.com',
    readOnly: number % 4 !== 0,
    user: 'mika',
    key: 'AKIAI44QH8DHBEXAMPLE',
  }));
}

const wish = (regions: readonly string[], more: Partial<HistoryWish> = {}): HistoryWish => ({
  regions,
  passes: passesFor(PASS_NAMES, SUSPECTS),
  since: SINCE,
  until: NOW,
  mostMilliseconds: 3_600_000,
  ...more,
});

interface Played {
  readonly clock: PlayedClock;
  readonly advance: (milliseconds: number) => void;
  readonly account: PlayedHistory;
}

function played(all: readonly PlayedEvent[]): Played {
  const time = {
    now: Date.parse(NOW) / 1000,
    advanceTo(seconds: number): void {
      time.now = seconds;
    },
  };
  const clock = new PlayedClock(time);
  return { clock, advance: (milliseconds) => time.advanceTo(time.now + milliseconds / 1000), account: new PlayedHistory(clock, all) };
}

const read = ({ clock, account }: Played, collection: MemoryCollection, asked: HistoryWish): Promise<HistoryRead> =>
  readHistory(asked, { account, collection, clock, signal: new AbortController().signal, onProgress: () => undefined });

const idsOn = (collection: MemoryCollection, pass?: string): string[] =>
  chainsKept(collection.lines)
    .filter(({ chain }) => pass === undefined || chain.pass === pass)
    .flatMap(({ pages }) => pages)
    .flatMap(({ path }) => (JSON.parse(gunzipSync(collection.read(path)).toString()) as { Events: { EventId: string }[] }).Events)
    .map(({ EventId }) => EventId);

/** The most calls any stretch of one second holds, in any region. */
function mostInASecond(calls: readonly CallMade[]): number {
  const byRegion = new Map<string, number[]>();
  for (const { at, call } of calls) byRegion.set(call.region, [...(byRegion.get(call.region) ?? []), at]);
  return Math.max(...[...byRegion.values()].flatMap((times) => times.map((start) => times.filter((at) => at >= start && at <= start + 1000).length)));
}

const refusal = (answer: AwsAnswer) => (region: string) => (call: { readonly region: string }) => (call.region === region ? answer : null);
const denied: AwsAnswer = { kind: 'denied', action: 'cloudtrail:LookupEvents', by: 'scp', message: 'explicit deny in a service control policy' };

describe('reading Event history', () => {
  it('asks at most twice a second in a region and takes at most three percent longer than that needs, over 34 regions of uneven size', async () => {
    const sizes = REGIONS_34.map((_, number) => (number === 0 ? 4_000 : number < 4 ? 700 : number < 12 ? 120 : number % 2));
    const one = played(REGIONS_34.flatMap((region, number) => events(region, sizes[number] ?? 0)));
    const started = one.clock.now();
    const { coverage } = await read(one, new MemoryCollection(), wish(REGIONS_34));
    expect(coverage.every(({ state }) => state === 'whole')).toBe(true);
    expect(mostInASecond(one.account.calls)).toBe(2);
    // By hand, region 0: 4,000 events on 80 pages, of them 1,000 writes on 20; 40 sign-ins on 1; the suspect and Bedrock answer with an empty page each.
    const calls = 80 + 20 + 1 + 1 + 1;
    expect(one.account.calls.filter(({ call }) => call.region === 'region-0')).toHaveLength(calls);
    expect(one.clock.now() - started).toBeLessThan(calls * 500 * 1.03);
  });

  it('keeps that pace when answers take longer than a turn', async () => {
    const one = played(events('region-0', 1_000));
    one.account.latency = ({ input }) => (JSON.stringify(input).includes('ConsoleLogin') ? 300 : 1_100);
    await read(one, new MemoryCollection(), wish(['region-0']));
    expect(mostInASecond(one.account.calls)).toBe(2);
  });

  it('has every event once a pass, the useful ones before the rest', async () => {
    const all = [...events('region-0', 333), ...events('region-1', 7)];
    const one = played(all);
    const collection = new MemoryCollection();
    await read(one, collection, wish(['region-0', 'region-1']));
    expect(idsOn(collection, 'everything').sort()).toEqual(all.map(({ id }) => id).sort());
    expect(idsOn(collection, 'writes').sort()).toEqual(
      all.flatMap(({ id, readOnly, region }) => (readOnly || region === 'region-1' ? [] : [id])).sort(),
    );
    const asked = one.account.calls
      .filter(({ call }) => call.region === 'region-0')
      .map(({ call }) => JSON.stringify(call.input?.['LookupAttributes'] ?? 'all'));
    expect(asked.findLastIndex((text) => text.includes('ReadOnly'))).toBeLessThan(asked.lastIndexOf('"all"'));
    // One page told everything about the quiet region: nothing else was asked.
    expect(one.account.calls.filter(({ call }) => call.region === 'region-1')).toHaveLength(1);
  });

  it.each([1, 3, 49, 50])('reads pages of %i events', async (size) => {
    const all = events('region-0', 51);
    const one = played(all);
    one.account.pageSize = size;
    const collection = new MemoryCollection();
    await read(one, collection, wish(['region-0'], { passes: passesFor(['everything'], []) }));
    expect(idsOn(collection)).toEqual(all.map(({ id }) => id));
  });

  it('killed at any step and begun again, ends with the same files as if nothing had happened', async () => {
    const all = [...events('region-0', 160), ...events('region-1', 90), ...events('region-2', 3)];
    const asked = wish(['region-0', 'region-1', 'region-2']);
    const straight = new MemoryCollection();
    await read(played(all), straight, asked);
    const state = (collection: MemoryCollection): unknown =>
      [...collection.files]
        .map(([path, bytes]) => [
          path,
          gunzipSync(bytes)
            .toString()
            .replaceAll(/"made\\":[\d.]+/g, ''),
        ])
        .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(straight.steps), { minLength: 1, maxLength: 4 }), async (kills) => {
        let collection = new MemoryCollection();
        for (const killAt of kills) {
          collection.killAt = killAt;
          await read(played(all), collection, asked).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
          collection = collection.reopened();
        }
        const { coverage } = await read(played(all), collection, asked);
        expect(coverage.every((one) => one.state === 'whole')).toBe(true);
        expect(state(collection)).toEqual(state(straight));
      }),
      { numRuns: 25 },
    );
  });

  it.each([0.4, 0.7, 3])('begun again when AWS has forgotten the marks, still has every event exactly once (%f seconds apart)', async (apart) => {
    const all = events('region-0', 400, apart);
    const asked = wish(['region-0'], { passes: passesFor(['everything'], []), since: '2025-11-07T12:00:00Z' });
    let collection = new MemoryCollection();
    collection.killAt = 11;
    await read(played(all), collection, asked).catch(() => undefined);
    collection = collection.reopened();
    const one = played(all);
    one.advance(7 * 3_600_000);
    one.account.forgetsTokensBefore = one.clock.now();
    const { coverage } = await read(one, collection, asked);
    expect(coverage[0]?.state).toBe('whole');
    expect(idsOn(collection).sort()).toEqual(all.map(({ id }) => id).sort());
    // And a further run knows that nothing is left to ask.
    const again = played(all);
    await read(again, collection.reopened(), asked);
    expect(again.account.calls).toHaveLength(0);
  });

  it('a second run takes what is new and what came late, and nothing else', async () => {
    const old = events('region-0', 120, 600);
    const late: PlayedEvent = {
      ...(old[0] as PlayedEvent),
      id: 'late',
      time: '2025-12-07T11:20:00Z',
      visibleFrom: Date.parse('2025-12-07T12:10:00Z'),
    };
    const fresh: PlayedEvent = { ...late, id: 'fresh', time: '2025-12-07T12:30:00Z', visibleFrom: Date.parse('2025-12-07T12:35:00Z') };
    const collection = new MemoryCollection();
    await read(played([...old, late, fresh]), collection, wish(['region-0'], { passes: passesFor(['everything'], []) }));
    expect(idsOn(collection)).not.toContain('late');
    const one = played([...old, late, fresh]);
    one.advance(3_600_000);
    await read(one, collection, wish(['region-0'], { passes: passesFor(['everything'], []), until: '2025-12-07T13:00:00Z' }));
    expect(one.account.calls).toHaveLength(1);
    expect(new Set(idsOn(collection))).toEqual(new Set([...old, late, fresh].map(({ id }) => id)));
  });

  it('asked for more days than before, reads only those', async () => {
    const all = events('region-0', 100, 3_600);
    const collection = new MemoryCollection();
    const passes = passesFor(['everything'], []);
    await read(played(all), collection, wish(['region-0'], { passes, since: '2025-12-05T12:00:00Z' }));
    const { coverage } = await read(played(all), collection, wish(['region-0'], { passes }));
    expect(coverage[0]).toMatchObject({ state: 'whole', readBackTo: SINCE });
    expect(idsOn(collection).sort()).toEqual(all.map(({ id }) => id).sort());
  });
});

describe('what could not be read', () => {
  it('denied is never empty: the region says so for every pass, asked once, the others go on', async () => {
    const one = played([...events('region-0', 60), ...events('region-1', 60)]);
    one.account.fault = refusal(denied)('region-1');
    const { coverage } = await read(one, new MemoryCollection(), wish(['region-0', 'region-1']));
    const states = (region: string) => coverage.filter((line) => line.region === region).map(({ state, readBackTo }) => ({ state, readBackTo }));
    expect(states('region-0')).toEqual(Array(5).fill({ state: 'whole', readBackTo: SINCE }));
    expect(states('region-1')).toEqual(Array(5).fill({ state: 'denied', readBackTo: null }));
    expect(coverage.at(-1)?.why).toEqual({ code: 'cloudtrail:LookupEvents', message: 'explicit deny in a service control policy' });
    expect(one.account.calls.filter(({ call }) => call.region === 'region-1')).toHaveLength(1);
  });

  it.each([
    ['not-enabled', { kind: 'not-enabled', what: 'region', message: 'opt in first' }],
    ['unsupported', { kind: 'unsupported' }],
  ] satisfies [string, AwsAnswer][])('%s is told as that', async (state, answer) => {
    const one = played([]);
    one.account.fault = refusal(answer)('region-0');
    const { coverage } = await read(one, new MemoryCollection(), wish(['region-0']));
    expect(new Set(coverage.map((line) => line.state))).toEqual(new Set([state]));
  });

  it.each([
    ['throttling', { kind: 'throttled', attempts: 5, message: 'Rate exceeded' }],
    ['a server error', { kind: 'failed', cause: 'aws', code: 'InternalError', message: '' }],
    ['a timeout', { kind: 'failed', cause: 'timeout', code: 'TimeoutError', message: '' }],
  ] satisfies [string, AwsAnswer][])('%s that passes leaves no trace', async (_, answer) => {
    const all = events('region-0', 200);
    const one = played(all);
    one.account.fault = (_call, number) => (number === 2 || number === 3 ? answer : null);
    const collection = new MemoryCollection();
    const { coverage } = await read(one, collection, wish(['region-0'], { passes: passesFor(['everything'], []) }));
    expect(coverage[0]?.state).toBe('whole');
    expect(idsOn(collection)).toEqual(all.map(({ id }) => id));
    expect(mostInASecond(one.account.calls)).toBeLessThanOrEqual(2);
  });

  it('throttling that stays ends the region, keeps its pages and says how far back they reach', async () => {
    const one = played(events('region-0', 200));
    one.account.fault = (_call, number) => (number > 2 ? { kind: 'throttled', attempts: 9, message: 'Rate exceeded' } : null);
    const collection = new MemoryCollection();
    const { coverage, haltedBy } = await read(one, collection, wish(['region-0'], { passes: passesFor(['everything'], []) }));
    expect(haltedBy).toBeNull();
    // 100 events, one a minute, the newest a second before noon: the oldest had is at 10:20:59.
    expect(coverage[0]).toMatchObject({ state: 'throttled', readBackTo: '2025-12-07T10:21:00Z', events: 100 });
  });

  it('credentials that expire half-way stop every region at once; with new ones it goes on where it was', async () => {
    const all = [...events('region-0', 300), ...events('region-1', 300)];
    const one = played(all);
    one.account.fault = (_call, number) => (number >= 7 ? { kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: 'expired' } : null);
    const collection = new MemoryCollection();
    const asked = wish(['region-0', 'region-1'], { passes: passesFor(['everything'], []) });
    const { coverage, haltedBy } = await read(one, collection, asked);
    expect(haltedBy).toMatchObject({ cause: 'credentials' });
    expect(coverage.map(({ state }) => state)).toEqual(['until', 'until']);
    expect(one.account.calls.length).toBeLessThanOrEqual(9);
    await read(played(all), collection.reopened(), asked);
    expect((await read(played(all), collection, asked)).coverage.map(({ state }) => state)).toEqual(['whole', 'whole']);
    expect(idsOn(collection).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('the time granted ends reading, newest first', async () => {
    const one = played(events('region-0', 2_000));
    const collection = new MemoryCollection();
    const { coverage } = await read(one, collection, wish(['region-0'], { passes: passesFor(['everything'], []), mostMilliseconds: 5_000 }));
    const [all] = coverage;
    expect(all).toMatchObject({ state: 'until', pages: 10, events: 500 });
    // The 500th event is 499 minutes older than 11:59:59.
    expect(all?.readBackTo).toBe('2025-12-07T03:41:00Z');
  });
});
