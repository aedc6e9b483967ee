/** What to say about a correlation section that cannot be used as written. */
import { shown } from '../matching/detection-words.ts';
import type { Complaint } from '../rule-problem.ts';

const correlation = (ja: string, en: string): Complaint => ({ code: 'rule-correlation', says: { ja, en } });

export const correlationWords = {
  notAMap: () => correlation('correlation は「名前: 値」の並びで書いてください。', 'Write `correlation` as a map of names and values.'),
  type: (text: string, known: readonly string[]) =>
    correlation(
      `correlation の type「${shown(text)}」はありません。使えるもの: ${known.join(', ')}。`,
      `There is no correlation type \`${shown(text)}\`. Use one of: ${known.join(', ')}.`,
    ),
  rules: () =>
    correlation(
      'correlation に rules がありません。まとめて見るルールの id か name を並べてください。',
      'The correlation has no `rules`. List the ids or names of the rules to look at together.',
    ),
  rulesTooMany: (most: number) => correlation(`rules は ${most} 個までです。`, `At most ${most} rules can be listed.`),
  timespan: () =>
    correlation(
      'timespan は数字と単位で書いてください。s は秒、m は分、h は時間、d は日です(例: 10m)。',
      'Write `timespan` as a number and a unit: s seconds, m minutes, h hours, d days. Example: 10m.',
    ),
  groupBy: () => correlation('group-by は項目名か、そのリストで書いてください。', 'Write `group-by` as a field or a list of fields.'),
  conditionMissing: (type: string) =>
    correlation(`「${type}」には condition が必要です(例: gte: 10)。`, `\`${type}\` needs a \`condition\`, for example \`gte: 10\`.`),
  conditionText: () =>
    correlation(
      '相関ルールの condition は「gte: 10」のように比較で書きます。文字の式は Sigma 2.1 にありません。',
      'The condition of a correlation is a comparison such as `gte: 10`. Expressions in text are not part of Sigma 2.1.',
    ),
  comparison: (text: string) =>
    correlation(
      `condition の「${shown(text)}」はありません。gt、gte、lt、lte、eq、neq と field を使ってください。`,
      `The condition has no \`${shown(text)}\`. Use gt, gte, lt, lte, eq, neq and field.`,
    ),
  number: (text: string) => correlation(`「${text}」の値は数値で書いてください。`, `The value of \`${text}\` must be a number.`),
  field: (type: string) =>
    correlation(
      `「${type}」の condition には field(数える項目)が必要です。`,
      `The condition of \`${type}\` needs \`field\`: the field whose values are looked at.`,
    ),
  oneField: (type: string) => correlation(`「${type}」の field は一つだけです。`, `\`${type}\` takes one field only.`),
  percentile: () => correlation('percentile は 0 から 100 の数値です。', '`percentile` is a number from 0 to 100.'),
  aliases: () => correlation('aliases は「別名: { ルール名: 項目名 }」の形で書いてください。', 'Write `aliases` as `alias: { rule name: field }`.'),
  aliasIncomplete: (alias: string, rule: string) =>
    correlation(
      `別名「${shown(alias)}」に、ルール「${shown(rule)}」での項目名がありません。書き足してください。`,
      `The alias \`${shown(alias)}\` does not say which field it is in the rule \`${shown(rule)}\`. Add it.`,
    ),
};
