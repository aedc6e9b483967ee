import { describe, expect, it } from 'vitest';
import { binned, ticks, timeScale } from './time-scale.ts';

const hour = (text: string, events: number) => ({ hour: `2026-12-${text}:00:00Z`, events });

describe('timeScale', () => {
  it('puts the ends of the range on the ends of the picture', () => {
    const scale = timeScale('2026-12-05T00:00:00Z', '2026-12-06T00:00:00Z', 100, 580, 'UTC');
    expect([scale.x(scale.fromMs), scale.x(scale.toMs)]).toEqual([100, 580]);
  });

  it("knows how far ahead the reader's clock is", () => {
    expect(timeScale('2026-12-05T00:00:00Z', '2026-12-06T00:00:00Z', 0, 1, 'Asia/Tokyo').aheadMs).toBe(9 * 3_600_000);
  });
});

describe('binned', () => {
  it('keeps single hours while they fit', () => {
    const scale = timeScale('2026-12-05T00:00:00Z', '2026-12-05T10:00:00Z', 0, 100, 'UTC');
    expect(binned([hour('05T02', 4), hour('05T03', 1)], scale, 10)).toEqual([
      { x: 20, width: 9.5, events: 4 },
      { x: 30, width: 9.5, events: 1 },
    ]);
  });

  it('gathers hours into days of the reader when the range is long', () => {
    const scale = timeScale('2026-12-01T00:00:00Z', '2026-12-11T00:00:00Z', 0, 100, 'Asia/Tokyo');
    // 14:00 UTC is 23:00 in Tokyo, 15:00 UTC is midnight of the next day.
    expect(binned([hour('05T14', 4), hour('05T15', 1), hour('06T10', 2)], scale, 10).map((bin) => bin.events)).toEqual([4, 3]);
  });
});

describe('ticks', () => {
  it('labels midnights of the reader for days, and hours within a day', () => {
    expect(ticks(timeScale('2026-12-01T00:00:00Z', '2026-12-04T00:00:00Z', 0, 100, 'Asia/Tokyo'), 4).map((tick) => tick.label)).toEqual([
      '12-02',
      '12-03',
      '12-04',
    ]);
    expect(ticks(timeScale('2026-12-01T00:00:00Z', '2026-12-01T06:00:00Z', 0, 100, 'UTC'), 3).map((tick) => tick.label)).toEqual([
      '12-01 00:00',
      '12-01 02:00',
      '12-01 04:00',
      '12-01 06:00',
    ]);
  });
});
