/** statements.json and the journal say the same of what is the owner's: an older case's file is taken over once, afterwards the journal leads. */
import type { Host } from '../../../ports/host.ts';
import type { OwnerStatements } from '../../../stages/investigate/index.ts';
import type { SubjectSaid } from '../../../case/case-record.ts';
import { STATEMENTS_FILE, statementsText, subjectsSaid } from '../../../case/statements-text.ts';
import { sha256Of } from '../../../case/journal/seal.ts';
import type { Said } from '../../../case/journal/entry.ts';
import { NOTHING_SAID, readStatements, togetherSaid } from '../../owner-statements.ts';
import type { Casebook } from './casebook.ts';

/** Brings both together when the case is opened for writing. */
export function settleStatements(book: Casebook, host: Host): void {
  const text = book.folder.readText(STATEMENTS_FILE);
  const inFile = text === null ? NOTHING_SAID : readable(text);
  if (inFile === null) return host.notice(CHANGED);
  const { statements, kept } = book.record();
  const told = subjectsSaid(statements);
  const known = kept.find(({ path }) => path === STATEMENTS_FILE);
  if (same(inFile, told)) {
    if (text !== null && known?.sha256 !== sha256Of(text)) book.say(keptFile(text));
  } else if (known === undefined) takeOver(book, inFile);
  else if (text === null || known.sha256 === sha256Of(text)) keepStatements(book);
  else host.notice(CHANGED);
}

function readable(text: string): OwnerStatements | null {
  try {
    return readStatements(text, STATEMENTS_FILE);
  } catch {
    return null;
  }
}

/** Before there was a journal, the file was all there was. */
function takeOver(book: Casebook, inFile: OwnerStatements): void {
  sayOfSubjects(book, togetherSaid(inFile, subjectsSaid(book.record().statements)));
}

/** Writes down what is new in `said`, in the journal first. All that the owner has said so far. */
export function sayOfSubjects(book: Casebook, said: OwnerStatements): OwnerStatements {
  sayNew(book, said, 'account');
  return keepStatements(book);
}

/** Of lines of the bill; their file is claim-statements.json, which the claim writes. */
export const sayOfCharges = (book: Casebook, said: OwnerStatements): void => sayNew(book, said, 'charges');

function sayNew(book: Casebook, said: OwnerStatements, about: SubjectSaid['about']): void {
  const before = new Map(book.record().statements.flatMap((one) => (one.about === about ? [[one.subject, one.word] as const] : [])));
  const entries = (['mine', 'not-mine'] as const).flatMap((word) =>
    (word === 'mine' ? said.mine : said.notMine)
      .filter((subject) => before.get(subject) !== word)
      .map((subject): Said => ({ kind: 'subject', data: { subject, word, about } })),
  );
  if (entries.length > 0) book.say(...entries);
}

function keepStatements(book: Casebook): OwnerStatements {
  const all = subjectsSaid(book.record().statements);
  const text = statementsText(all);
  if (text === null) return all;
  if (book.folder.readText(STATEMENTS_FILE) !== text) book.folder.write(STATEMENTS_FILE, [text]);
  if (book.record().kept.find(({ path }) => path === STATEMENTS_FILE)?.sha256 !== sha256Of(text)) book.say(keptFile(text));
  return all;
}

const keptFile = (text: string): Said => ({
  kind: 'kept',
  data: { files: [{ path: STATEMENTS_FILE, sha256: sha256Of(text), bytes: Buffer.byteLength(text) }] },
});

function same(a: OwnerStatements, b: OwnerStatements): boolean {
  const sorted = ({ mine, notMine }: OwnerStatements): string => JSON.stringify([[...mine].sort(), [...notMine].sort()]);
  return sorted(a) === sorted(b);
}

const CHANGED = {
  ja: 'statements.json が、Hikeshi 以外の手で書き換えられています。hikeshi case verify で確かめ、正しい内容は hikeshi case say で言い直してください。',
  en: 'statements.json was changed by something other than Hikeshi. Check with hikeshi case verify, and say what is right with hikeshi case say.',
};
