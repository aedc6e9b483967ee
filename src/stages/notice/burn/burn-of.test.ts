import { describe, expect, it } from 'vitest';
import { decimal } from '../../../knowledge/money/decimal.ts';
import type { Price } from '../notice-record.ts';
import { burnOf, type Burning } from './burn-of.ts';

const known = (least: string, most: string | null): Price => ({
  kind: 'known',
  perHour: { least: decimal(least), most: most === null ? null : decimal(most) },
  grade: 'A',
  sources: ['x'],
});
const one = (price: Price, createdAt: string | null, region = 'us-east-1', service = 'ec2'): Burning => ({
  burning: price.kind === 'known' || price.kind === 'unknown',
  price,
  region,
  service,
  createdAt,
});

/** 15:00 in Tokyo (UTC+9), nine hours before midnight; two days of the month are left after that. */
const NOW = new Date('2026-11-28T06:00:00Z');

describe('burnOf', () => {
  const burn = burnOf(
    [
      one(known('0.68', '0.68'), '2026-11-28T01:00:00Z'),
      one(known('1', '1.35'), null, 'eu-west-1'),
      one({ kind: 'unknown', missing: ['x'] }, '2026-11-28T01:00:00Z', 'eu-west-1', 'apprunner'),
      one({ kind: 'by-use' }, null),
      one({ kind: 'none' }, null),
    ],
    NOW,
    'Asia/Tokyo',
  );

  it('adds what is known and counts what is not', () => {
    expect(burn.perHour).toEqual({ least: '1.68', most: '2.03' });
    expect([burn.burning, burn.priceUnknown, burn.startUnknown, burn.byUse]).toEqual([3, 1, 1, 1]);
  });

  it('reckons since the start only where the start is known: five hours of 0.68', () => {
    expect(burn.sinceStart).toEqual({ least: '3.4', most: '3.4' });
  });

  it('reckons to local midnight (9 h) and to the end of the local month (9 h and 2 days)', () => {
    expect(burn.untilMidnight).toEqual({ least: '15.12', most: '18.27' });
    expect(burn.untilMonthEnd).toEqual({ least: '95.76', most: '115.71' });
  });

  it('tells Regions and services, dearest first', () => {
    expect(burn.byRegion.map(({ name, perHour, burning, priceUnknown }) => [name, perHour.least, burning, priceUnknown])).toEqual([
      ['eu-west-1', '1', 2, 1],
      ['us-east-1', '0.68', 1, 0],
    ]);
    expect(burn.byService.map(({ name }) => name)).toEqual(['ec2', 'apprunner']);
  });

  it('has no upper bound when one part has none', () => {
    expect(burnOf([one(known('1', null), null), one(known('2', '3'), null)], NOW, 'UTC').perHour).toEqual({ least: '3', most: null });
  });

  it('adds ten tenths to one', () => {
    expect(
      burnOf(
        Array.from({ length: 10 }, () => one(known('0.1', '0.1'), null)),
        NOW,
        'UTC',
      ).perHour.least,
    ).toBe('1');
  });

  it('costs nothing before it began', () => {
    expect(burnOf([one(known('1', '1'), '2026-11-28T07:00:00Z')], NOW, 'UTC').sinceStart.least).toBe('0');
  });
});
