import { describe, expect, it } from 'vitest';
import { runHikeshi } from '../../tests/cli/recorded-world.ts';
import { chosenLanguage } from './chosen-language.ts';
import { EXIT } from './exit-codes.ts';

const JAPANESE = { env: { LANG: 'ja_JP.UTF-8' } };

describe('hikeshi', () => {
  it('alone says in a few lines what to do first, in the language of the locale', async () => {
    const english = await runHikeshi([]);
    const japanese = await runHikeshi([], JAPANESE);
    for (const { code, out, err } of [english, japanese]) {
      expect(code).toBe(EXIT.done);
      expect(err).toBe('');
      expect(out.trimEnd().split('\n')).toHaveLength(5);
    }
    expect(english.out).toContain('Event history');
    expect(japanese.out).toContain('イベント履歴');
  });

  it.each([
    ['an unknown command', ['investigat'], 'There is no command "investigat"', '「investigat」というコマンドはありません'],
    ['an unknown option', ['whois', '--jsn', '8.8.8.8'], 'There is no option --jsn. Did you mean --json?', '--jsn というオプションはありません。'],
    ['a missing argument', ['whois'], 'Give ADDRESS', 'ADDRESS を指定してください'],
    [
      'an unreadable file',
      ['whois', '8.8.8.8', '--mmdb', 'missing.mmdb'],
      'Cannot read missing.mmdb',
      'missing.mmdb を MMDB ファイルとして読めません',
    ],
  ])('explains %s on stderr, in both languages, and leaves with "your input"', async (_, args, english, japanese) => {
    for (const [lang, says] of [
      ['en', english],
      ['ja', japanese],
    ] as const) {
      const ran = await runHikeshi([...args, '--lang', lang]);
      expect(ran.code).toBe(EXIT.yourInput);
      expect(ran.out).toBe('');
      expect(ran.err).toContain(says);
    }
  });

  it('shows typed escape sequences as marks, never raw', async () => {
    const { err } = await runHikeshi(['\u001b[31mred\u202e']);
    expect(err).toContain('⟨U+001B⟩[31mred⟨U+202E⟩');
    expect(err).not.toContain('\u001b');
  });

  it('gives its version by command and by flag', async () => {
    const byCommand = await runHikeshi(['version']);
    expect(byCommand.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runHikeshi(['--version'])).out).toBe(byCommand.out);
  });

  it('has help in both languages with the same commands and options', async () => {
    const words = async (lang: string): Promise<string[]> =>
      [...new Set((await runHikeshi(['--help', '--lang', lang])).out.match(/--[a-z-]+|^ {2}[a-z]+/gm))].sort();
    expect(await words('ja')).toEqual(await words('en'));
  });
});

describe('chosenLanguage', () => {
  it.each([
    [['a', '--lang', 'ja', 'b'], {}, 'ja', ['a', 'b']],
    [['--lang=en', 'a'], { LANG: 'ja_JP.UTF-8' }, 'en', ['a']],
    [['a', '--', '--lang', 'ja'], {}, 'en', ['a', '--', '--lang', 'ja']],
    [[], { LANG: 'ja_JP.UTF-8' }, 'ja', []],
    [[], { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en', []],
    [[], { LC_ALL: '', LC_MESSAGES: 'ja', LANG: 'en_US' }, 'ja', []],
    [[], { LANG: 'jam_JM' }, 'en', []],
  ] as const)('of %j in %j is %s', (args, env, language, rest) => {
    expect(chosenLanguage(args, env)).toEqual({ language, rest });
  });

  it('refuses another language', () => {
    expect(() => chosenLanguage(['--lang', 'fr'], {})).toThrow(/unknown-language/);
    expect(() => chosenLanguage(['--lang'], {})).toThrow(/unknown-language/);
  });
});
