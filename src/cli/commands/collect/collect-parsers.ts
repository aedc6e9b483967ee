/** Values of `hikeshi collect`'s options, looked at before they are believed. */
import { PASS_NAMES, type PassName } from '../../../collect/live/history/passes.ts';
import type { Language } from '../../../words/language.ts';
import { timeParser } from '../../flag-parsers.ts';

const DAYS_MOST = 90;

/** `30d`, or a time as ISO 8601. The days stay as typed: they count from when the command runs. */
export const sinceParser =
  (language: Language) =>
  (text: string): string => {
    const days = /^(\d{1,2})d$/.exec(text)?.[1];
    if (days !== undefined && Number(days) >= 1 && Number(days) <= DAYS_MOST) return text;
    return timeParser(language)(text);
  };

export const passesParser =
  (language: Language) =>
  (text: string): readonly PassName[] => {
    const names = text.split(',').map((one) => one.trim());
    const known = PASS_NAMES.filter((name) => names.includes(name));
    if (known.length === 0 || names.some((one) => !(PASS_NAMES as readonly string[]).includes(one)))
      throw new Error(
        { ja: `コンマで区切って選んでください: ${PASS_NAMES.join(',')}`, en: `Choose from, with commas between: ${PASS_NAMES.join(',')}` }[language],
      );
    return known;
  };

export const regionsParser =
  (language: Language) =>
  (text: string): readonly string[] => {
    const regions = text.split(',').map((one) => one.trim());
    if (regions.some((one) => !/^[a-z]{2}(-[a-z]+)+-\d{1,2}$/.test(one)))
      throw new Error({ ja: '例: us-east-1,ap-northeast-1', en: 'Example: us-east-1,ap-northeast-1' }[language]);
    return [...new Set(regions)];
  };

const whole =
  (least: number, most: number) =>
  (language: Language) =>
  (text: string): number => {
    const value = /^\d{1,7}$/.test(text) ? Number(text) : -1;
    if (value < least || value > most)
      throw new Error({ ja: `${least} から ${most} までの数を指定してください。`, en: `Give a number from ${least} to ${most}.` }[language]);
    return value;
  };

/** 1 minute to a day. */
export const minutesParser = whole(1, 1_440);
/** Up to a terabyte; 0 asks always. */
export const megabytesParser = whole(0, 1_000_000);
