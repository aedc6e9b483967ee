import type { Bilingual } from './language.ts';

/** `12,345`: the same digits and separators in both languages. */
export const countText = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 0 });

/** English wants to know whether it is one; Japanese does not. `counted(3, 'key')` -> `3 keys`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${countText(count)} ${count === 1 ? one : many}`;

/** `3 days 4 hours` / `3日4時間`: at most two units, never a bare zero. */
export function spanText(span: { readonly days: number; readonly hours: number; readonly minutes: number }): Bilingual {
  const units = [
    { value: span.days, ja: '日', en: 'day' },
    { value: span.hours, ja: '時間', en: 'hour' },
    { value: span.minutes, ja: '分', en: 'minute' },
  ].filter((unit) => unit.value > 0);
  if (units.length === 0) return { ja: '1分未満', en: 'less than a minute' };
  const largest = units.slice(0, 2);
  return {
    ja: largest.map((unit) => `${countText(unit.value)}${unit.ja}`).join(''),
    en: largest.map((unit) => counted(unit.value, unit.en)).join(' '),
  };
}
