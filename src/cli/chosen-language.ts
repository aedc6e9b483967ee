/** The language to speak: `--lang` wherever it stands, else the locale, else English. */
import { HikeshiProblem } from '../knowledge/problem.ts';
import type { Language } from '../words/language.ts';

interface Choice {
  readonly language: Language;
  /** The arguments without `--lang`. */
  readonly rest: readonly string[];
}

/** @throws HikeshiProblem `unknown-language` (yours) for anything but ja and en. */
export function chosenLanguage(args: readonly string[], env: Readonly<Partial<Record<string, string>>>): Choice {
  const rest: string[] = [];
  let asked: string | null = null;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--') return { language: languageOf(asked, env), rest: [...rest, ...args.slice(index)] };
    if (arg === '--lang') asked = args[++index] ?? '';
    else if (arg.startsWith('--lang=')) asked = arg.slice('--lang='.length);
    else rest.push(arg);
  }
  return { language: languageOf(asked, env), rest };
}

function languageOf(asked: string | null, env: Readonly<Partial<Record<string, string>>>): Language {
  if (asked === null) return localeLanguage(env);
  if (asked === 'ja' || asked === 'en') return asked;
  throw new HikeshiProblem('unknown-language', 'you', {
    ja: '--lang には ja (日本語) か en (英語) を指定してください。',
    en: '--lang takes ja (Japanese) or en (English).',
  });
}

/** POSIX order: LC_ALL, then LC_MESSAGES, then LANG; empty counts as not set. */
export function localeLanguage(env: Readonly<Partial<Record<string, string>>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ja([_.@-]|$)/i.test(locale) ? 'ja' : 'en';
}
