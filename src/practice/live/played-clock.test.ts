import { describe, expect, it } from 'vitest';
import { PlayedClock } from './played-clock.ts';

function world() {
  const played = { now: 100, steps: [] as number[], advanceTo: (seconds: number) => void played.steps.push((played.now = seconds)) };
  return { played, clock: new PlayedClock(played) };
}

describe('the played clock', () => {
  it('lets those who sleep at the same time sleep side by side', async () => {
    const { played, clock } = world();
    const order: string[] = [];
    const sleeper = async (name: string, ...naps: number[]): Promise<void> => {
      for (const nap of naps) {
        await clock.sleep(nap);
        order.push(`${name}@${clock.now() / 1000}`);
      }
    };
    await Promise.all([sleeper('a', 3000, 3000), sleeper('b', 1000, 1000), sleeper('c', 2500)]);
    expect(order).toEqual(['b@101', 'b@102', 'c@102.5', 'a@103', 'a@106']);
    expect(played.steps).toEqual([101, 102, 102.5, 103, 106]);
  });

  it('wakes at once who is told to stop, and does not move time for them', async () => {
    const { played, clock } = world();
    const stop = new AbortController();
    const sleeping = clock.sleep(60_000, stop.signal);
    stop.abort();
    await sleeping;
    await clock.sleep(60_000, stop.signal);
    await new Promise((turn) => setImmediate(turn));
    expect(played.now).toBe(100);
  });

  it('waits for nobody in real time: a thousand sleepers through a day', async () => {
    const { clock } = world();
    const started = performance.now();
    await Promise.all(Array.from({ length: 1000 }, async (_, at) => clock.sleep(86_400_000 - at)));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
