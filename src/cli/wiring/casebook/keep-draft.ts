/** Keeps a text made for somebody in the case: a file of its own that is never overwritten, and its entry. */
import type { Draft } from '../../../case/case-record.ts';
import type { LetterKind } from '../../../case/catalogues/correspondence.ts';
import { sha256Of } from '../../../case/journal/seal.ts';
import type { Casebook } from './casebook.ts';

export interface DraftText {
  readonly letter: LetterKind;
  readonly language: 'ja' | 'en';
  readonly text: string;
  /** `txt` unless it is something else. */
  readonly ending?: string;
}

export function keepDraft(book: Casebook, { letter, language, text, ending = 'txt' }: DraftText): Draft {
  const path = `letters/J-${(book.entries().at(-1)?.n ?? 0) + 1}-${letter}.${language}.${ending}`;
  book.folder.write(path, [text]);
  book.say({ kind: 'draft', data: { letter, language, path, sha256: sha256Of(text), bytes: Buffer.byteLength(text) } });
  const draft = book.record().drafts.at(-1);
  if (draft === undefined) throw new Error('what was just written down is not there');
  return draft;
}
