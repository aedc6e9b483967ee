import { describe, expect, it } from 'vitest';
import { counted, countText } from './number-format.ts';

describe('countText', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12_345, '12,345'],
    [1_000_000, '1,000,000'],
  ])('%d', (count, text) => {
    expect(countText(count)).toBe(text);
  });
});

describe('counted', () => {
  it.each([
    [1, 'key', undefined, '1 key'],
    [0, 'key', undefined, '0 keys'],
    [1_200, 'more Region', 'more Regions', '1,200 more Regions'],
  ])('%d %s', (count, one, many, text) => {
    expect(counted(count, one, many)).toBe(text);
  });
});
