import { expect, test } from 'vitest';
import { playedClock } from '../../../tests/live/played-clock.ts';
import { askPatiently, CAREFUL_WRITE, pauseMs, PATIENT_READ, QUICK_IDENTITY } from './ask-patiently.ts';
import type { Patience, Tried } from './ask-patiently.ts';

const THROTTLED: Tried = { again: 'throttled', afterMs: null };
const PASSING: Tried = { again: 'passing', afterMs: null };
const SKEW: Tried = { again: 'clock-skew', afterMs: null };
const SETTLED: Tried = { again: null, afterMs: null };

async function attemptsOf(
  answers: readonly Tried[],
  patience: Patience,
  signal?: AbortSignal,
): Promise<{ attempts: number; pauses: readonly number[] }> {
  const clock = playedClock();
  let number = 0;
  const attempt = (): Promise<Tried> => Promise.resolve(answers[Math.min(number++, answers.length - 1)] ?? SETTLED);
  const { attempts } = await askPatiently(attempt, patience, { clock, random: () => 0, signal });
  return { attempts, pauses: clock.pauses };
}

test('what is settled is asked once', async () => {
  expect(await attemptsOf([SETTLED], PATIENT_READ)).toEqual({ attempts: 1, pauses: [] });
});

test('a throttled read is asked up to eight times, with pauses that grow to ten seconds at least', async () => {
  expect(await attemptsOf([THROTTLED], PATIENT_READ)).toEqual({ attempts: 8, pauses: [200, 400, 800, 1600, 3200, 6400, 10_000] });
});

test("AWS's trouble may pass", async () => {
  expect(await attemptsOf([PASSING, PASSING, SETTLED], PATIENT_READ)).toEqual({ attempts: 3, pauses: [200, 400] });
  expect((await attemptsOf([PASSING], QUICK_IDENTITY)).attempts).toBe(2);
});

test('a write whose fate is unknown is not repeated; a throttled one did nothing and is', async () => {
  expect((await attemptsOf([PASSING], CAREFUL_WRITE)).attempts).toBe(1);
  expect((await attemptsOf([THROTTLED, SETTLED], CAREFUL_WRITE)).attempts).toBe(2);
});

test('a corrected clock is tried at once, and only once', async () => {
  expect(await attemptsOf([SKEW], PATIENT_READ)).toEqual({ attempts: 2, pauses: [] });
});

test('the pause AWS asks for is kept', async () => {
  expect((await attemptsOf([{ again: 'throttled', afterMs: 7000 }, SETTLED], PATIENT_READ)).pauses).toEqual([7000]);
});

test('somebody who stopped is not asked for again', async () => {
  const stop = new AbortController();
  stop.abort();
  expect((await attemptsOf([THROTTLED], PATIENT_READ, stop.signal)).attempts).toBe(1);
});

test('half of a pause is certain, half by chance, and none is longer than twenty seconds', () => {
  expect(pauseMs(1, () => 0)).toBe(200);
  expect(pauseMs(1, () => 1)).toBe(400);
  expect(pauseMs(30, () => 1)).toBe(20_000);
});
