/** Evidence on disk: copied in byte by byte, hashed on the way, flushed, renamed to its place and made read-only. The original is never touched. */
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { hashOfFile } from './folder-files.ts';
import { beginWhole, writeWhole } from './write-whole.ts';

const FOLDER = 'evidence';
const READ_ONLY = 0o444;
const NAME_MOST = 80;

export interface CopiedEvidence {
  /** Relative to the case, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** @throws HikeshiProblem `evidence-unreadable` (yours) when `from` is no file that can be read. */
export function copyIntoEvidence(casePath: string, from: string, id: string, name: string): CopiedEvidence {
  const path = `${FOLDER}/${id}-${safeName(name)}`;
  const target = beginWhole(join(casePath, path));
  try {
    if (!isFile(from)) throw unreadable(name);
    // The buffer is reused for the next piece, so what is written must be on its way before that: writes here are synchronous.
    const hashed = hashOfFile(from, (piece) => target.write(piece));
    target.finish();
    chmodSync(join(casePath, path), READ_ONLY);
    return { path, ...hashed };
  } catch (error) {
    target.abandon();
    throw error instanceof HikeshiProblem ? error : unreadable(name, error);
  }
}

/** The same for text that came by another way than a file. */
export function keepAsEvidence(casePath: string, content: Uint8Array, id: string, name: string): CopiedEvidence {
  const path = `${FOLDER}/${id}-${safeName(name)}`;
  writeWhole(join(casePath, path), [content]);
  chmodSync(join(casePath, path), READ_ONLY);
  return { path, ...hashOfFile(join(casePath, path)) };
}

/**
 * Removes copies that a stopped program left without telling the journal; the originals lie where they were.
 * @param isUnconfirmed asked about each file's path relative to the case
 * @returns the paths removed
 */
export function removeUnconfirmed(casePath: string, within: 'evidence' | 'letters', isUnconfirmed: (path: string) => boolean): string[] {
  const folder = join(casePath, within);
  const paths = (existsSync(folder) ? readdirSync(folder) : []).map((name) => `${within}/${name}`).filter(isUnconfirmed);
  for (const path of paths) rmSync(join(casePath, path), { force: true });
  return paths;
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** A name that is harmless on every file system: letters and digits of any script, dot, dash, underscore; the ending stays. */
export function safeName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const safe = base
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+|[._]+$/g, '');
  const letters = Array.from(safe);
  if (letters.length <= NAME_MOST) return safe === '' ? 'file' : safe;
  return `${letters.slice(0, NAME_MOST / 2).join('')}${letters.slice(-NAME_MOST / 2).join('')}`;
}

const unreadable = (name: string, cause?: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'evidence-unreadable',
    'you',
    {
      ja: `「${name}」を読めません。ファイルの名前と場所を確かめてください (フォルダーは zip にまとめてください)。ケースには何も加えていません。`,
      en: `Cannot read "${name}". Check the name and place of the file (put a folder into a zip first). Nothing was added to the case.`,
    },
    cause,
  );
