import { describe, expect, it } from 'vitest';
import { laterBy, readLogTime, secondOf } from './log-time.ts';

describe('times in parameters', () => {
  it.each<[string | null, string | null]>([
    ['2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z'],
    ['2026-11-01T09:00:00.123+09:00', '2026-11-01T00:00:00Z'],
    ['Aug 1, 2024, 11:45:22 AM', '2024-08-01T11:45:22Z'],
    ['Jul 10, 2023 12:25:04 PM', '2023-07-10T12:25:04Z'],
    ['Jan 01, 2019 12:00:00 AM', '2019-01-01T00:00:00Z'],
    ['May 24, 2025, 2:51:14\u202fPM', '2025-05-24T14:51:14Z'],
    ['1666275403', '2022-10-20T14:16:43Z'],
    ['1666275403000', '2022-10-20T14:16:43Z'],
    ['yesterday', null],
    ['Foo 1, 2024, 11:45:22 AM', null],
    ['', null],
    [null, null],
  ])('%s', (text, time) => {
    expect(readLogTime(text)).toBe(time);
  });

  it('adds seconds across midnight, and gives nothing for what is no time', () => {
    expect([laterBy('2026-11-01T23:59:59Z', 2), laterBy('', 2), secondOf('2026-11-01T00:00:00.900Z'), secondOf('soon')]).toEqual([
      '2026-11-02T00:00:01Z',
      null,
      '2026-11-01T00:00:00Z',
      null,
    ]);
  });
});
