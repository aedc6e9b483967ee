/** What a person wishes for a fix, looked at before AWS sees it. They throw a plain sentence in the language already chosen. */
import type { Language } from '../../../../words/language.ts';

const SHAPES = {
  email: { shape: /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/, says: { ja: '例: you@example.com', en: 'Example: you@example.com' } },
  limit: { shape: /^(?!0+(\.0+)?$)\d{1,7}(\.\d{1,2})?$/, says: { ja: '0 より大きい金額。例: 20', en: 'An amount above zero. Example: 20' } },
  // Source: Account Management API reference, PhoneNumber: [\s0-9()+-]+, at most 25.
  phone: { shape: /^[\s0-9()+-]{1,25}$/, says: { ja: '例: +81-90-1234-5678', en: 'Example: +1-206-555-0100' } },
} as const;

export const wishParser =
  (name: keyof typeof SHAPES, language: Language) =>
  (text: string): string => {
    const { shape, says } = SHAPES[name];
    if (!shape.test(text)) throw new Error(says[language]);
    return text;
  };
