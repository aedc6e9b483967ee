/** The reference page of our rules, by folder, in both languages. */
import { basename, dirname } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readRuleFiles } from '../src/edges/rule-files/read-rule-files.ts';
import { reachText, reachTexts } from '../src/knowledge/json-reach.ts';
import type { Reachable } from '../src/knowledge/json-reach.ts';
import { loadRules } from '../src/stages/investigate/index.ts';
import type { Language } from '../src/words/language.ts';

const WORDS = {
  title: { ja: '同梱のルール', en: 'Built-in rules' },
  note: {
    ja: 'このページは `npm run docs` が rules/ から作ります。直接は書き換えないでください。使わないルールは `--ignore-rule ID` で外せます。',
    en: 'Written by `npm run docs` from rules/; do not edit. `--ignore-rule ID` leaves a rule out.',
  },
  columns: { ja: '| 重さ | ルール | 説明 | ATT&CK | ID |', en: '| level | rule | what it means | ATT&CK | id |' },
} as const;

export function rulePage(language: Language): string {
  const files = readRuleFiles('rules');
  const reporting = new Set(loadRules(files).rules.flatMap(({ id, reports }) => (reports ? [id] : [])));
  const byFolder = new Map<string, string[]>();
  for (const { name, text } of files) {
    const folder = basename(dirname(name));
    const rules = parseAllDocuments(text).map((document) => document.toJS() as Reachable);
    const rows = rules.filter((rule) => reporting.has(reachText(rule, 'id') ?? '')).map((rule) => row(rule, language));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...rows]);
  }
  const tables = [...byFolder].map(([folder, rows]) => `## ${folder}\n\n${WORDS.columns[language]}\n|---|---|---|---|---|\n${rows.join('\n')}`);
  return [`# ${WORDS.title[language]}`, WORDS.note[language], ...tables, ''].join('\n\n');
}

function row(rule: Reachable, language: Language): string {
  const said = (field: string): string => (language === 'ja' ? reachText(rule, `custom.ja.${field}`) : null) ?? reachText(rule, field) ?? '';
  const techniques = reachTexts(rule, 'tags[]').flatMap((tag) => /^attack\.(t\d+(?:\.\d+)?)$/.exec(tag)?.[1]?.toUpperCase() ?? []);
  const cells = [reachText(rule, 'level') ?? '', said('title'), said('description'), techniques.join(', '), `\`${reachText(rule, 'id') ?? ''}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
