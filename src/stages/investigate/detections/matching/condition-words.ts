/** What to say about a condition that cannot be read. */
import type { Complaint } from '../rule-problem.ts';
import { shown } from './detection-words.ts';

const condition = (ja: string, en: string): Complaint => ({ code: 'rule-condition', says: { ja, en } });

export const conditionWords = {
  missing: () => condition('condition がありません。例: condition: selection', 'There is no condition. Example: condition: selection'),
  notText: () => condition('condition は文字か、文字のリストで書いてください。', 'Write the condition as text, or as a list of texts.'),
  tooLong: (most: number) => condition(`condition が長すぎます(上限 ${most} 文字)。`, `The condition is too long (at most ${most} characters).`),
  tooMuch: (most: number) =>
    condition(
      `このルールの条件を展開すると ${most} 個を超えます。同じ検索条件の繰り返しを減らすか、ルールを分けてください。`,
      `Written out, this rule comes to more than ${most} tests. Name each search once, or split the rule.`,
    ),
  tooDeep: (most: number) =>
    condition(`condition のかっこが深すぎます(上限 ${most} 段)。`, `The brackets of the condition nest too deeply (at most ${most}).`),
  aggregation: () =>
    condition(
      '「|」を使った古い集計の書き方(count() や near)は、Sigma 2 で廃止されました。相関ルール(correlation:)に書き換えてください。',
      'The old aggregation after `|` (count(), near) no longer exists in Sigma 2. Rewrite it as a correlation rule (`correlation:`).',
    ),
  unexpected: (text: string) =>
    text === ''
      ? condition('condition が途中で終わっています。続きを書いてください。', 'The condition ends too early. Write what follows.')
      : condition(
          `condition の「${shown(text)}」の位置が正しくありません。and、or、not、かっこの並びを見直してください。`,
          `\`${shown(text)}\` cannot stand here in the condition. Check the order of and, or, not and brackets.`,
        ),
  bracket: () => condition('condition のかっこが閉じていません。', 'A bracket in the condition is not closed.'),
  unknownName: (name: string, known: readonly string[]) =>
    condition(
      `condition の「${shown(name)}」という検索条件はありません。あるもの: ${known.map(shown).join(', ')}。`,
      `The condition names \`${shown(name)}\`, which is not defined. Defined are: ${known.map(shown).join(', ')}.`,
    ),
  nothingMatches: (pattern: string) =>
    condition(
      `condition の「${shown(pattern)}」に当てはまる検索条件がありません。名前を見直してください。`,
      `No search fits \`${shown(pattern)}\` in the condition. Check the names.`,
    ),
  quantity: (text: string) =>
    condition(
      `「${shown(text)} of」は使えません。「1 of」か「all of」を使ってください。`,
      `\`${shown(text)} of\` is not possible. Use \`1 of\` or \`all of\`.`,
    ),
};
