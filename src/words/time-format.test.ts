import { describe, expect, it } from 'vitest';
import { bothClocks, clockName, twoTimes, zoneLongName } from './time-format.ts';

describe('twoTimes', () => {
  it.each([
    [
      'Tokyo is nine hours ahead and over the date line of the day',
      '2026-12-06T18:12:44Z',
      'Asia/Tokyo',
      { local: '2026-12-07 03:12:44', zone: 'JST', utc: '2026-12-06 18:12:44' },
    ],
    ['New York in winter', '2026-12-06T04:00:00Z', 'America/New_York', { local: '2026-12-05 23:00:00', zone: 'EST', utc: '2026-12-06 04:00:00' }],
    ['New York in summer', '2026-07-06T04:00:00Z', 'America/New_York', { local: '2026-07-06 00:00:00', zone: 'EDT', utc: '2026-07-06 04:00:00' }],
    ['UTC', '2026-12-06T00:00:00Z', 'UTC', { local: '2026-12-06 00:00:00', zone: 'UTC', utc: '2026-12-06 00:00:00' }],
    ['an unknown zone is UTC', '2026-12-06T00:00:00Z', 'Mars/Olympus', { local: '2026-12-06 00:00:00', zone: 'UTC', utc: '2026-12-06 00:00:00' }],
    ['what is no time stays as it is', 'yesterday', 'Asia/Tokyo', { local: 'yesterday', zone: '', utc: 'yesterday' }],
  ])('%s', (_, iso, zone, expected) => {
    expect(twoTimes(iso, zone)).toEqual(expected);
  });
});

describe('zoneLongName', () => {
  it('speaks the language of the reader', () => {
    expect(zoneLongName('2026-12-06T00:00:00Z', 'Asia/Tokyo', 'ja')).toBe('日本標準時');
    expect(zoneLongName('2026-12-06T00:00:00Z', 'Asia/Tokyo', 'en')).toBe('Japan Standard Time');
  });
});

describe('bothClocks', () => {
  it.each([
    ['another day there', 'Asia/Tokyo', '2026-12-07 03:12 JST (2026-12-06 18:12 UTC)'],
    ['the same day', 'America/New_York', '2026-12-06 13:12 EST (18:12 UTC)'],
    ['UTC itself', 'UTC', '2026-12-06 18:12 UTC'],
    ['a zone nobody knows', 'Mars/Olympus', '2026-12-06 18:12 UTC'],
  ])('%s', (_, zone, told) => {
    expect(bothClocks('2026-12-06T18:12:44Z', zone)).toBe(told);
  });

  it('leaves what is no time as it is', () => {
    expect(bothClocks('soon', 'Asia/Tokyo')).toBe('soon');
  });
});

describe('clockName', () => {
  it.each([
    ['2026-12-06T18:12:44Z', 'Asia/Tokyo', 'JST = UTC+9'],
    ['2026-12-06T18:12:44Z', 'America/New_York', 'EST = UTC-5'],
    ['2026-07-06T18:12:44Z', 'America/New_York', 'EDT = UTC-4'],
    ['2026-12-06T18:12:44Z', 'Asia/Kolkata', 'UTC+5:30'],
    ['2026-12-06T18:12:44Z', 'UTC', 'UTC'],
    ['soon', 'Asia/Tokyo', ''],
  ])('%s in %s is told by %s', (iso, zone, told) => {
    expect(clockName(iso, zone)).toBe(told);
  });
});
