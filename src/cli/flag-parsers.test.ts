import { describe, expect, it } from 'vitest';
import { jobsParser, timeParser, zoneParser } from './flag-parsers.ts';

describe('timeParser', () => {
  it.each([
    ['2026-12-07', '2026-12-07T00:00:00Z'],
    ['2026-12-07T03:12', '2026-12-07T03:12:00Z'],
    ['2026-12-07T03:12:44', '2026-12-07T03:12:44Z'],
    ['2026-12-07T03:12:44.9Z', '2026-12-07T03:12:44Z'],
    ['2026-12-07T12:12:44+09:00', '2026-12-07T03:12:44Z'],
  ])('%s is %s', (text, iso) => {
    expect(timeParser('en')(text)).toBe(iso);
  });

  it.each(['yesterday', '2026-13-01', '12/07/2026', '2026', ''])('refuses %j with examples', (text) => {
    expect(() => timeParser('ja')(text)).toThrow('2026-12-07');
  });
});

describe('zoneParser', () => {
  it('knows real zones only', () => {
    expect(zoneParser('en')('asia/tokyo')).toBe('Asia/Tokyo');
    expect(() => zoneParser('en')('Mars/Olympus')).toThrow('Asia/Tokyo');
  });
});

describe('jobsParser', () => {
  it('takes 1 to 64', () => {
    expect([jobsParser('en')('1'), jobsParser('en')('64')]).toEqual([1, 64]);
    for (const text of ['0', '65', '-1', '2.5', 'two', '']) expect(() => jobsParser('en')(text)).toThrow('64');
  });
});
