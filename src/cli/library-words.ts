/** The command line library's own texts, in both languages. */
import { ArgumentScannerError, formatMessageForArgumentScannerError } from '@stricli/core';
import type { ApplicationText } from '@stricli/core';
import type { Bilingual, Language } from '../words/language.ts';
import { visibleText } from '../words/visible-text.ts';
import { problemText } from './problem-text.ts';

/** A typed word as it may be shown: escapes made visible, at most 200 characters. */
const typed = (text: string): string => visibleText(text.slice(0, 200));
const offered = (corrections: readonly string[], language: Language): string =>
  corrections.length === 0 ? '' : language === 'ja' ? ` もしかして: ${corrections.join(', ')}` : ` Did you mean ${corrections.join(' or ')}?`;

/** @param env for HIKESHI_DEBUG */
export function libraryWords(language: Language, env: Readonly<Partial<Record<string, string>>>): ApplicationText {
  const say = (words: Bilingual): string => words[language];
  const tellProblem = (exc: unknown): string => problemText(exc, language, env);
  return {
    exceptionWhileParsingArguments: (exc) => argumentText(exc, language) ?? tellProblem(exc),
    exceptionWhileLoadingCommandFunction: tellProblem,
    exceptionWhileLoadingCommandContext: tellProblem,
    exceptionWhileRunningCommand: tellProblem,
    commandErrorResult: tellProblem,
    headers:
      language === 'ja'
        ? { usage: '使い方', aliases: '別名', commands: 'コマンド', flags: 'オプション', arguments: '引数' }
        : { usage: 'USAGE', aliases: 'ALIASES', commands: 'COMMANDS', flags: 'OPTIONS', arguments: 'ARGUMENTS' },
    keywords: language === 'ja' ? { default: '既定値 =', separator: '区切り =' } : { default: 'default =', separator: 'separator =' },
    briefs: {
      help: say({ ja: '使い方を表示して終わる', en: 'Show help and exit' }),
      helpAll: say({ ja: '隠れたものも含めて使い方を表示して終わる', en: 'Show help including hidden commands and exit' }),
      version: say({ ja: 'バージョンを表示して終わる', en: 'Show the version and exit' }),
      argumentEscapeSequence: say({ ja: 'ここから後はすべて引数として読む', en: 'Everything after this is an argument' }),
    },
    noCommandRegisteredForInput: ({ input, corrections }) =>
      say({
        ja: `「${typed(input)}」というコマンドはありません。${offered(corrections, 'ja')}\n一覧: hikeshi --help`,
        en: `There is no command "${typed(input)}".${offered(corrections, 'en')}\nSee: hikeshi --help`,
      }),
    noTextAvailableForLocale: () => '',
    exceptionWhileRunningIntegrationHook: ({ exception }) => tellProblem(exception),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => tellProblem(exception),
    currentVersionIsNotLatest: () => '',
  };
}

/** What is wrong with the arguments, or null when the error is of another kind. */
function argumentText(exc: unknown, language: Language): string | null {
  if (!(exc instanceof ArgumentScannerError)) return null;
  const say = (ja: string, en: string): string => (language === 'ja' ? ja : en);
  return formatMessageForArgumentScannerError(exc, {
    FlagNotFoundError: ({ input, corrections }) =>
      say(`--${typed(input)} というオプションはありません。`, `There is no option --${typed(input)}.`) +
      offered(
        corrections.map((one) => `--${one}`),
        language,
      ),
    AliasNotFoundError: ({ input }) => say(`-${typed(input)} というオプションはありません。`, `There is no option -${typed(input)}.`),
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: where, input, exception }) =>
      say(`${where} に「${typed(input)}」は使えません。`, `"${typed(input)}" does not work for ${where}.`) + because(exception, language),
    EnumValidationError: ({ externalFlagName, input, values }) =>
      say(
        `--${externalFlagName} に「${typed(input)}」は使えません。使えるもの: ${values.join(', ')}`,
        `"${typed(input)}" does not work for --${externalFlagName}. Use one of: ${values.join(', ')}`,
      ),
    InvalidNegatedFlagSyntaxError: ({ externalFlagName }) =>
      say(`--${externalFlagName} に値は付けられません。`, `--${externalFlagName} takes no value.`),
    UnexpectedFlagError: ({ externalFlagName }) =>
      say(`--${externalFlagName} は1回だけ指定できます。`, `--${externalFlagName} can be given only once.`),
    UnexpectedPositionalError: ({ expectedCount, input }) =>
      say(
        `引数が多すぎます: 「${typed(input)}」。このコマンドの引数は ${expectedCount} 個までです。`,
        `Too many arguments: "${typed(input)}". This command takes ${expectedCount}.`,
      ),
    UnsatisfiedFlagError: ({ externalFlagName }) => say(`--${externalFlagName} に値が必要です。`, `--${externalFlagName} needs a value.`),
    UnsatisfiedPositionalError: ({ placeholder }) => say(`${placeholder} を指定してください。使い方: --help`, `Give ${placeholder}. See --help.`),
  });
}

/** Parsers of ours throw plain sentences in the language already chosen. */
const because = (exception: unknown, language: Language): string =>
  exception instanceof Error ? `${language === 'ja' ? '' : ' '}${visibleText(exception.message)}` : '';
