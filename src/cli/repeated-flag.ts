/** An option that can be given any number of times. */
import type { Language } from '../words/language.ts';

export const repeated = (language: Language, placeholder: string, ja: string, en: string) =>
  ({
    kind: 'parsed',
    parse: String,
    variadic: true,
    optional: true,
    placeholder,
    brief: { ja: `${ja}。何度でも指定できる`, en: `${en}; can be repeated` }[language],
  }) as const;
