/** What the owner says of keys, users, addresses and resources: by option, by file, and what the case already remembers. */
import type { OwnerStatements } from '../stages/investigate/index.ts';
import { reach } from '../knowledge/json-reach.ts';
import type { Reachable } from '../knowledge/json-reach.ts';
import { HikeshiProblem } from '../knowledge/problem.ts';
import { visibleText } from '../words/visible-text.ts';

export const NOTHING_SAID: OwnerStatements = { mine: [], notMine: [] };

/** Ten thousand subjects are more than anyone says; the rest would only slow every question down. */
const MOST_SUBJECTS = 10_000;

/** Later words win over earlier ones about the same subject. */
export function togetherSaid(...said: readonly OwnerStatements[]): OwnerStatements {
  const words = new Map<string, 'mine' | 'notMine'>();
  for (const { mine, notMine } of said) {
    for (const subject of mine) words.set(subject, 'mine');
    for (const subject of notMine) words.set(subject, 'notMine');
  }
  const of = (word: 'mine' | 'notMine'): string[] => [...words].filter(([, one]) => one === word).map(([subject]) => subject);
  return { mine: of('mine'), notMine: of('notMine') };
}

/**
 * A file of statements: one a line, `mine SUBJECT` or `not-mine SUBJECT`, `#` begins a comment; or JSON `{ "mine": [...], "notMine": [...] }`.
 * @throws HikeshiProblem `bad-statements` (yours) with the line that is neither.
 */
export function readStatements(text: string, fileName: string): OwnerStatements {
  const content = text.replace(/^\uFEFF/, '').trim();
  const said = content.startsWith('{') ? fromJson(content, fileName) : fromLines(content, fileName);
  if (said.mine.length + said.notMine.length > MOST_SUBJECTS) throw badStatements(fileName, `> ${MOST_SUBJECTS}`);
  return said;
}

function fromLines(content: string, fileName: string): OwnerStatements {
  const mine: string[] = [];
  const notMine: string[] = [];
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    const bare = line.trim();
    if (bare === '' || bare.startsWith('#')) continue;
    const [, word, subject] = /^(mine|not-mine)[ \t:]+(\S.*)$/i.exec(bare) ?? [];
    if (word === undefined || subject === undefined) throw badStatements(fileName, `${index + 1}: ${visibleText(bare.slice(0, 100))}`);
    (word.toLowerCase() === 'mine' ? mine : notMine).push(subject);
  }
  return { mine, notMine };
}

function fromJson(content: string, fileName: string): OwnerStatements {
  let document: Reachable;
  try {
    document = JSON.parse(content) as Reachable;
  } catch {
    throw badStatements(fileName, 'JSON');
  }
  const texts = (key: string): string[] => reach(document, `${key}[]`).filter((one): one is string => typeof one === 'string' && one !== '');
  return { mine: texts('mine'), notMine: texts('notMine') };
}

const badStatements = (fileName: string, where: string): HikeshiProblem =>
  new HikeshiProblem('bad-statements', 'you', {
    ja: `${fileName} の次のところが読めません: ${where}\n1行に1つ、「mine 自分のもの」か「not-mine 身に覚えのないもの」の形で書いてください。例: not-mine AKIAIOSFODNN7EXAMPLE`,
    en: `Cannot read this part of ${fileName}: ${where}\nWrite one statement a line: "mine SUBJECT" or "not-mine SUBJECT". Example: not-mine AKIAIOSFODNN7EXAMPLE`,
  });
