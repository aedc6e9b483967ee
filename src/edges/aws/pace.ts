/** Keeps each kind of call under its rate, and slows down where AWS says it is too fast. Works on the clock given: tests play it. */
import type { CallRate } from '../../knowledge/aws-calls/call-rates.ts';
import type { Clock } from '../../ports/clock.ts';

/** Calls are spread 3 % wider than allowed: they do not reach AWS as evenly as they leave. */
const MARGIN = 1.03;
/** Source of the shape: additive increase, multiplicative decrease, as in the SDK's adaptive retry mode. */
const SLOWER = 2;
const SLOWEST = 16;
const RECOVERS = 0.9;

interface Lane {
  /** Time at which the allowance would be full again. */
  fullAt: number;
  /** Nothing leaves before. */
  notBefore: number;
  /** 1 at the allowed rate; 2 at half of it. */
  slowness: number;
}

export interface Pace {
  /** Waits for a turn. False when stopped meanwhile. */
  turn(key: string, rate: CallRate, signal: AbortSignal | undefined): Promise<boolean>;
  /** AWS refused for the pace: everybody under this key waits `pauseMs` and goes slower from now on. */
  tooFast(key: string, pauseMs: number): void;
  wentWell(key: string): void;
}

/** Turns are given in the order they were asked for (generic cell rate algorithm). */
export function paceKeeper(clock: Clock): Pace {
  const lanes = new Map<string, Lane>();
  const laneOf = (key: string): Lane => {
    const lane = lanes.get(key) ?? { fullAt: 0, notBefore: 0, slowness: 1 };
    lanes.set(key, lane);
    return lane;
  };
  return {
    async turn(key, rate, signal) {
      if (signal?.aborted) return false;
      const lane = laneOf(key);
      const apartMs = (1000 / rate.perSecond) * MARGIN * lane.slowness;
      const now = clock.now();
      // Whoever was told to slow down has no reserve to spend at once.
      const burst = lane.slowness > 1 ? 1 : rate.burst;
      const from = Math.max(lane.fullAt, now, lane.notBefore);
      lane.fullAt = from + apartMs;
      const waitMs = Math.max(from - (burst - 1) * apartMs, lane.notBefore) - now;
      if (waitMs > 0) await clock.sleep(waitMs, signal);
      return signal?.aborted !== true;
    },
    tooFast(key, pauseMs) {
      const lane = laneOf(key);
      lane.slowness = Math.min(SLOWEST, lane.slowness * SLOWER);
      lane.notBefore = Math.max(lane.notBefore, clock.now() + pauseMs);
    },
    wentWell(key) {
      const lane = lanes.get(key);
      if (lane !== undefined && lane.slowness > 1) lane.slowness = Math.max(1, lane.slowness * RECOVERS);
    },
  };
}
