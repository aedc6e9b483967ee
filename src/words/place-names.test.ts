import { describe, expect, it } from 'vitest';
import { countryName, regionPlace } from './place-names.ts';

describe('countryName', () => {
  it('names countries in both languages', () => {
    expect(countryName('US')).toEqual({ ja: 'アメリカ', en: 'United States' });
    expect(countryName('JP')).toEqual({ ja: '日本', en: 'Japan' });
  });

  it.each([null, '', 'us', 'USA', '<b>', '__proto__'])('says "unknown" of %s', (code) => {
    expect(countryName(code).en).toBe('country unknown');
  });
});

describe('regionPlace', () => {
  it('knows where a Region is', () => {
    expect(regionPlace('ap-northeast-1')).toEqual({ ja: '東京', en: 'Tokyo' });
  });

  it.each(['mars-north-1', '', 'constructor', '__proto__'])('has no place for %s', (region) => {
    expect(regionPlace(region)).toBeNull();
  });
});
