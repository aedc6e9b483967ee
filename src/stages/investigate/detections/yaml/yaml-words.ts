/** What to say about a file that is not readable YAML. */
import type { Bilingual } from '../../../../words/language.ts';
import { shown } from '../matching/detection-words.ts';
import type { Complaint } from '../rule-problem.ts';

const yaml = (ja: string, en: string): Complaint => ({ code: 'rule-yaml', says: { ja, en } });

/** The usual causes, by the code the YAML parser gives. Others are told with the parser's own words. */
const USUAL_CAUSES: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: { ja: '行頭の空白の数がそろっていません', en: 'the indentation does not line up' },
  TAB_AS_INDENT: { ja: '字下げにタブが使われています。空白に置き換えてください', en: 'a tab is used for indentation; use spaces' },
  MISSING_CHAR: { ja: '閉じる記号(引用符、] 、} など)か「:」が足りません', en: 'a closing quote, bracket or `:` is missing' },
  MULTILINE_IMPLICIT_KEY: { ja: '項目名の後の「:」が同じ行にありません', en: 'a key and its `:` must stand on one line' },
  BLOCK_AS_IMPLICIT_KEY: { ja: '1 行に「:」が二つあるか、字下げが違います', en: 'there are two `:` on one line, or the indentation is wrong' },
  BAD_SCALAR_START: {
    ja: '値が特別な記号で始まっています。引用符で囲んでください',
    en: 'the value begins with a special character; put it in quotes',
  },
  BAD_ALIAS: { ja: '「*」や「&」で始まる値は引用符で囲んでください', en: 'put a value that begins with `*` or `&` in quotes' },
  BAD_DQ_ESCAPE: {
    ja: '二重引用符の中の「\\」が正しくありません。一重引用符で囲んでください',
    en: 'a `\\` inside double quotes is not valid; use single quotes',
  },
};

export const yamlWords = {
  notYaml: (code: string, message: string): Complaint => {
    const usual = USUAL_CAUSES[code] ?? { ja: message, en: message };
    return yaml(
      `YAML として読めません: ${usual.ja}。この行を直してください。このファイルのほかのルールはそのまま使います。`,
      `This is not readable YAML: ${usual.en}. Correct this line. The other rules of this file are used all the same.`,
    );
  },
  keyTwice: (key: string): Complaint =>
    yaml(
      `「${shown(key)}」という項目が二度書かれています。一つにまとめるか、片方の名前を変えてください。`,
      `The key \`${shown(key)}\` is written twice. Join the two, or rename one.`,
    ),
  tooLong: (length: number, limit: number): Complaint =>
    yaml(
      `ファイルが大きすぎるため読みませんでした(${length} 文字、上限 ${limit} 文字)。ルールを複数のファイルに分けてください。`,
      `The file was not read because it is too large (${length} characters, at most ${limit}). Split the rules into several files.`,
    ),
  tooManyDocuments: (count: number, limit: number): Complaint =>
    yaml(
      `1 つのファイルに文書が ${count} 個あります。先頭の ${limit} 個だけを読みました。ファイルを分けてください。`,
      `The file holds ${count} documents; only the first ${limit} were read. Split the file.`,
    ),
  tooMuch: (limit: number): Complaint =>
    yaml(
      `値の数が多すぎます(別名「*」の展開を含め、上限 ${limit} 個)。値を減らすか、ファイルを分けてください。`,
      `There are too many values (at most ${limit}, counting what aliases repeat). Use fewer values or split the file.`,
    ),
  tooDeep: (limit: number): Complaint =>
    yaml(
      `入れ子が深すぎます(上限 ${limit} 段)。構造を浅くしてください。`,
      `The nesting is too deep (at most ${limit} levels). Make the structure flatter.`,
    ),
  strangeKey: (): Complaint =>
    yaml('項目名がリストやマップになっています。項目名は文字で書いてください。', 'A key is a list or a map. Write keys as plain text.'),
  strangeValue: (): Complaint =>
    yaml(
      'ルールで使えない種類の値です。文字、数値、true / false、null のどれかで書いてください。',
      'This kind of value cannot be used in a rule. Write text, a number, true, false or null.',
    ),
};
