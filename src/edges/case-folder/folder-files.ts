/** Every file of a case with size and SHA-256, for the record of a run and for verification. Links are named and never followed. */
import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderFile {
  /** Relative to the case, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Null for what is no plain file (a link, a socket) or cannot be read. */
  readonly sha256: string | null;
}

const PIECE_BYTES = 1_048_576;
/** More files than a case ever holds; a folder of the whole disk must not be walked to its end. */
const MOST_FILES = 200_000;

/** Sorted by path. `skip` is asked about files and folders by their relative path; a skipped folder is not entered. */
export function folderFiles(root: string, skip: (path: string) => boolean = () => false): FolderFile[] {
  const found: FolderFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (skip(path) || found.length >= MOST_FILES) continue;
      if (entry.isDirectory()) walk(path);
      else found.push(entry.isFile() ? hashedFile(root, path) : { path, bytes: 0, sha256: null });
    }
  };
  walk('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function hashedFile(root: string, path: string): FolderFile {
  const full = join(root, path);
  try {
    const { sha256, bytes } = hashOfFile(full);
    return { path, bytes, sha256 };
  } catch {
    return { path, bytes: lstatSync(full).size, sha256: null };
  }
}

/** In constant memory. `each` sees every piece on the way. */
export function hashOfFile(path: string, each: (piece: Uint8Array) => void = () => undefined): { readonly sha256: string; readonly bytes: number } {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  let bytes = 0;
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const part = piece.subarray(0, read);
      hash.update(part);
      each(part);
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
  return { sha256: hash.digest('hex'), bytes };
}
