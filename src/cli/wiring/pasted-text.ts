/** A text a person pasted into a file or a pipe: read to a limit, whatever its encoding makes of it. */
import { basename } from 'node:path';
import { STANDARD_INPUT } from '../../edges/files/standard-input.ts';
import { firstBytes, firstBytesPiped } from '../../edges/files/first-bytes.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';

/** A mail with its markup stays far below; more would only keep us busy. */
const MOST_BYTES = 1_048_576;

export interface PastedText {
  readonly text: string;
  /** As they came. */
  readonly bytes: Uint8Array;
  /** The file's own name; `pasted.txt` for what was piped in. */
  readonly name: string;
}

/** `path` is absolute, or `-`. @throws HikeshiProblem `text-not-read` (yours). */
export async function pastedText(path: string): Promise<PastedText> {
  const bytes = path === STANDARD_INPUT ? await firstBytesPiped(MOST_BYTES) : firstBytes(path, MOST_BYTES);
  if (bytes === null) throw notRead(path);
  const text = decoded(bytes);
  if (text.trim() === '') throw notRead(path);
  return { text, bytes, name: path === STANDARD_INPUT ? 'pasted.txt' : basename(path) };
}

/** UTF-8, UTF-16 with its mark (Notepad), else what Japanese mail programs saved for decades. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return broken > 2 ? new TextDecoder('shift_jis').decode(bytes) : text;
}

const notRead = (path: string): HikeshiProblem =>
  new HikeshiProblem('text-not-read', 'you', {
    ja: `${path} に読める文章がありません。メールの本文をテキストファイルに貼り付けて保存し、その名前を指定してください。`,
    en: `There is no text to read in ${path}. Paste the message into a text file, save it, and give its name.`,
  });
