/** Option values that need a look before they are believed. They throw a plain sentence in the language already chosen. */
import type { Language } from '../words/language.ts';

/** An IANA time zone this machine knows. */
export const zoneParser =
  (language: Language) =>
  (text: string): string => {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      throw new Error({ ja: '例: Asia/Tokyo, UTC, America/New_York', en: 'Examples: Asia/Tokyo, UTC, America/New_York' }[language]);
    }
  };

const MOST_JOBS = 64;

/** 1 to 64. */
export const jobsParser =
  (language: Language) =>
  (text: string): number => {
    const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (jobs < 1 || jobs > MOST_JOBS)
      throw new Error({ ja: `1 から ${MOST_JOBS} までの数を指定してください。`, en: `Give a number from 1 to ${MOST_JOBS}.` }[language]);
    return jobs;
  };

/** A time as ISO 8601, with or without the time of day (then midnight), UTC unless it says otherwise. Comes out as `2026-12-07T03:12:44Z`. */
export const timeParser =
  (language: Language) =>
  (text: string): string => {
    const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : /(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`;
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(whole) ? new Date(whole) : new Date(Number.NaN);
    if (Number.isNaN(time.getTime()))
      throw new Error({ ja: '例: 2026-12-07 または 2026-12-07T03:12:44Z (UTC)', en: 'Examples: 2026-12-07 or 2026-12-07T03:12:44Z (UTC)' }[language]);
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
  };

const MOST_EVENTS = 1_000_000;

/** 1 to a million. */
export const mostParser =
  (language: Language) =>
  (text: string): number => {
    const most = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    if (most < 1 || most > MOST_EVENTS)
      throw new Error({ ja: `1 から ${MOST_EVENTS} までの数を指定してください。`, en: `Give a number from 1 to ${MOST_EVENTS}.` }[language]);
    return most;
  };

const LARGEST_SEED = 4_294_967_295;

/** 0 to 2^32 - 1. */
export const seedParser =
  (language: Language) =>
  (text: string): number => {
    const seed = /^\d{1,10}$/.test(text) ? Number(text) : -1;
    if (seed < 0 || seed > LARGEST_SEED)
      throw new Error({ ja: `0 から ${LARGEST_SEED} までの数を指定してください。`, en: `Give a number from 0 to ${LARGEST_SEED}.` }[language]);
    return seed;
  };
