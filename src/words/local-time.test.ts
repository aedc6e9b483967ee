import { describe, expect, it } from 'vitest';
import { utcOf } from './local-time.ts';

describe('utcOf', () => {
  it.each([
    ['2026-12-07 12:12', 'Asia/Tokyo', '2026-12-07T03:12:00Z'],
    ['2026-12-07', 'Asia/Tokyo', '2026-12-06T15:00:00Z'],
    ['2026-12-07T03:12:44Z', 'Asia/Tokyo', '2026-12-07T03:12:44Z'],
    ['2026-12-07T12:12:44.9+09:00', 'UTC', '2026-12-07T03:12:44Z'],
    ['2026-07-01T00:00', 'America/New_York', '2026-07-01T04:00:00Z'],
    // The clocks go forward at 02:00 EST on 8 March 2026 (07:00 UTC).
    ['2026-03-08 01:59', 'America/New_York', '2026-03-08T06:59:00Z'],
    ['2026-03-08 03:00', 'America/New_York', '2026-03-08T07:00:00Z'],
    // And back at 02:00 EDT on 1 November (06:00 UTC).
    ['2026-11-01 00:30', 'America/New_York', '2026-11-01T04:30:00Z'],
    ['2026-11-01 03:00', 'America/New_York', '2026-11-01T08:00:00Z'],
  ])('%s in %s is %s', (typed, zone, utc) => {
    expect(utcOf(typed, zone)).toBe(utc);
  });

  it.each(['yesterday', '2026-13-01', '12/07/2026', '2026-12-07T25:00', '', '2026', '2026-12-07-05:00'])('%j is no time', (typed) => {
    expect(utcOf(typed, 'Asia/Tokyo')).toBeNull();
  });
});
