/** Sigma files of a folder: every `.yml` and `.yaml` below it, in the order of their names, links to elsewhere not followed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';

export interface RuleFileText {
  /** As the person would write it: the folder given, then the path inside. */
  readonly name: string;
  readonly text: string;
}

/** The public rule collection has a few thousand files; one file of rules is some kilobytes. */
const MOST_FILES = 20_000;
const MOST_BYTES = 5_000_000;

/** @throws HikeshiProblem `rules-unreadable` (yours) when the folder cannot be read, holds no rule, or far too many. */
export function readRuleFiles(folder: string): RuleFileText[] {
  const files = rulePaths(folder);
  if (files.length === 0) throw unreadable(folder, { ja: '.yml ファイルが見つかりません。', en: 'there is no .yml file in it.' });
  if (files.length > MOST_FILES)
    throw unreadable(folder, { ja: `ファイルが多すぎます (${MOST_FILES} まで)。`, en: `it holds too many files (at most ${MOST_FILES}).` });
  return files.map((file) => ({ name: file, text: textOf(file) }));
}

function rulePaths(folder: string): string[] {
  try {
    if (statSync(folder).isFile()) return [folder];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
      .map((entry) => join(folder, relative(folder, join(entry.parentPath, entry.name))))
      .sort();
  } catch (error) {
    throw unreadable(folder, { ja: '開けません。', en: 'it cannot be opened.' }, error);
  }
}

/** A file too large to be rules comes as blanks over the engine's own limit, so that it is reported there with its name. */
function textOf(file: string): string {
  if (statSync(file).size > MOST_BYTES) return ' '.repeat(MOST_BYTES);
  return readFileSync(file, 'utf8');
}

const unreadable = (folder: string, why: { ja: string; en: string }, cause?: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'rules-unreadable',
    'you',
    { ja: `ルールのフォルダー ${folder} を使えません: ${why.ja}`, en: `Cannot use the rules folder ${folder}: ${why.en}` },
    cause,
  );
