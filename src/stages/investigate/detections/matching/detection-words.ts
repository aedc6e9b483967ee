/** What to say about a detection section that cannot be used as written. */
import type { Complaint } from '../rule-problem.ts';
import type { RegexFault } from './regex-syntax.ts';

const say =
  (code: string) =>
  (ja: string, en: string): Complaint => ({ code, says: { ja, en } });

const detection = say('rule-detection');
const modifier = say('rule-modifier');
const value = say('rule-value');
const regex = say('rule-regex');
const placeholder = say('rule-placeholder');

/** Texts of a rule are shown shortened and on one line: a rule file is not trusted to be short or clean. */
export const shown = (text: string): string => {
  const clean = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return clean.length > 60 ? `${clean.slice(0, 57)}...` : clean;
};

export const detectionWords = {
  notAMap: (name: string) => detection(`「${name}」は「名前: 値」の並びで書いてください。`, `Write \`${name}\` as a map of names and values.`),
  emptySelection: (name: string) =>
    detection(
      `「${shown(name)}」が空です。調べる項目と値を書くか、この行を消してください。`,
      `\`${shown(name)}\` is empty. Write fields and values to look for, or remove it.`,
    ),
  mixedList: () =>
    detection(
      '一つのリストの中で、文字と「項目: 値」を混ぜることはできません。どちらかにそろえ、別々の名前に分けてください。',
      'One list cannot mix plain texts with field maps. Put them under two names and join the names in the condition.',
    ),
  nestedList: () =>
    detection(
      'リストの中にリストは書けません。値を一段のリストに並べてください。',
      'A list inside a list is not possible here. Write the values as one flat list.',
    ),
  noSelections: () =>
    detection(
      'detection に検索条件がありません。condition のほかに、調べる項目と値を書いてください。',
      'The detection holds no search. Beside `condition`, write the fields and values to look for.',
    ),
  unknownModifier: (name: string, known: readonly string[]) =>
    modifier(
      `「|${shown(name)}」という修飾子は Sigma 2.1 にありません。使えるもの: ${known.join(', ')}。`,
      `There is no modifier \`|${shown(name)}\` in Sigma 2.1. Use one of: ${known.join(', ')}.`,
    ),
  conflict: (one: string, other: string) =>
    one === other
      ? modifier(`修飾子「|${one}」が二度書かれています。一つにしてください。`, `The modifier \`|${one}\` is written twice. Keep one.`)
      : modifier(
          `修飾子「|${one}」と「|${other}」は一緒に使えません。どちらかを外すか、条件を二つに分けてください。`,
          `The modifiers \`|${one}\` and \`|${other}\` cannot be used together. Remove one, or split this into two searches.`,
        ),
  allNeedsSeveral: () =>
    modifier(
      '「|all」は値が二つ以上あるときだけ使えます(Sigma 2.1 修飾子の付録)。「|all」を外してください。',
      '`|all` needs at least two values (Sigma 2.1, appendix of modifiers). Remove `|all`.',
    ),
  windashTooMany: (most: number) =>
    modifier(
      `「|windash」で作られる組み合わせが ${most} 通りを超えます。値に含まれる「-」や「/」を減らしてください。`,
      `\`|windash\` would make more than ${most} combinations. Use fewer dashes and slashes in the value.`,
    ),
  wildcardInBase64: () =>
    modifier(
      'Base64 にする値に「*」や「?」は使えません。文字そのものなら「\\*」「\\?」と書いてください。',
      'A value to be encoded as Base64 cannot hold `*` or `?`. For the characters themselves write `\\*` and `\\?`.',
    ),
  textNeeded: (name: string) => value(`「|${name}」の値は文字で書いてください。`, `The value of \`|${name}\` must be text.`),
  numberNeeded: (name: string) =>
    value(`「|${name}」の値は数値で書いてください(例: 5)。`, `The value of \`|${name}\` must be a number, for example 5.`),
  trueOrFalseNeeded: () =>
    value('「|exists」の値は true か false のどちらか一つです。', 'The value of `|exists` is either true or false, and only one.'),
  notANetwork: (text: string) =>
    value(
      `「${shown(text)}」はネットワークの範囲として読めません。例: 203.0.113.0/24、2001:db8::/32。`,
      `\`${shown(text)}\` is not a network range. Examples: 203.0.113.0/24, 2001:db8::/32.`,
    ),
  nullInList: () =>
    value(
      '値のリストに null は入れられません(Sigma 2.1「Special Field Values」)。null だけの条件を別の名前で作り、condition で「or」につないでください。',
      'null cannot be part of a list of values (Sigma 2.1, "Special Field Values"). Give null a search of its own and join it with `or` in the condition.',
    ),
  nullWithModifier: (name: string) =>
    value(`null に「|${name}」は使えません。「項目: null」と書いてください。`, `null cannot be used with \`|${name}\`. Write \`field: null\`.`),
  noValues: () => value('値が一つもありません。調べる値を書いてください。', 'There is no value. Write at least one value to look for.'),
  tooManyValues: (count: number, most: number) =>
    value(
      `値が多すぎます(${count} 個、上限 ${most} 個)。ルールを分けてください。`,
      `There are too many values (${count}, at most ${most}). Split the rule.`,
    ),
  valueTooLong: (most: number) =>
    value(
      `値が長すぎます(上限 ${most} 文字)。短い部分だけを書いてください。`,
      `The value is too long (at most ${most} characters). Write only a short part of it.`,
    ),
  nestedValue: () =>
    value(
      '項目の値がさらに「項目: 値」になっています。「親.子: 値」のように点でつないで書いてください。',
      'The value of a field is itself a map. Write the path with dots, for example `parent.child: value`.',
    ),
  keywordModifier: (name: string) =>
    modifier(
      `項目名がない検索(キーワード)に「|${name}」は使えません。「項目名|${name}」と書いてください。`,
      `A search without a field (keywords) cannot use \`|${name}\`. Write \`field|${name}\`.`,
    ),
  fieldPath: (text: string) =>
    value(
      `「${shown(text)}」は項目名として使えません。「userIdentity.type」のように点で区切った名前を書いてください。`,
      `\`${shown(text)}\` cannot be a field. Write a dotted name such as \`userIdentity.type\`.`,
    ),
  regex: (fault: RegexFault) => regex(...regexTexts(fault)),
  regexTooLong: (most: number) =>
    regex(`正規表現が長すぎます(上限 ${most} 文字)。`, `The regular expression is too long (at most ${most} characters).`),
  regexRefused: (message: string) =>
    regex(
      `正規表現をデータベースが受け付けませんでした(${shown(message)})。式を単純にしてください。`,
      `The database did not accept the regular expression (${shown(message)}). Make it simpler.`,
    ),
  placeholderUnknown: (name: string) =>
    placeholder(
      `「%${shown(name)}%」に入れる値が渡されていないため、このルールは使えません。値を渡すか、値を直接書いてください。`,
      `No values were given for \`%${shown(name)}%\`, so this rule cannot be used. Supply the values or write them in the rule.`,
    ),
};

function regexTexts(fault: RegexFault): [string, string] {
  const part = shown(fault.part);
  const where = { ja: `正規表現の ${fault.at + 1} 文字目「${part}」`, en: `Character ${fault.at + 1} of the regular expression, \`${part}\`` };
  const texts: Readonly<Record<RegexFault['kind'], readonly [string, string]>> = {
    lookaround: [
      '先読み・後読みは使えません。条件を二つに分け、condition の and / not でつないでください',
      'look-ahead and look-behind are not available; use two searches joined with and / not in the condition',
    ],
    'back-reference': ['後方参照は使えません', 'back-references are not available'],
    possessive: ['強欲な量指定子は使えません。後ろの「+」を外してください', 'possessive quantifiers are not available; remove the second `+`'],
    group: ['この種類のグループは使えません。(?:...) を使ってください', 'this kind of group is not available; use (?:...)'],
    escape: ['この「\\」の使い方は正しくありません', 'this escape is not valid'],
    repeat: [
      '繰り返しの書き方が正しくないか、回数が 1000 を超えています',
      'nothing stands before this repetition, or it repeats more than 1000 times',
    ],
    class: ['「[」を閉じる「]」がないか、範囲が逆さです', 'the closing `]` is missing, or a range is the wrong way round'],
    bracket: ['かっこの数が合いません', 'the brackets do not pair up'],
  };
  const [ja, en] = texts[fault.kind];
  return [`${where.ja}: ${ja}。`, `${where.en}: ${en}.`];
}
