/** One thing to read: a file, or one entry of an archive. */
import type { Bilingual } from '../../words/language.ts';

export interface InputPart {
  /** As the person gave it; entries of archives as `archive.zip!/inner.json`. A label only, never a path to write to. */
  readonly name: string;
  /** The file on disk. */
  readonly path: string;
  /** Bytes it takes on disk; for an entry, compressed. */
  readonly bytes: number;
  /** Where an archive's entry lies, null for a whole file. */
  readonly entry: ArchiveEntry | null;
}

export interface ArchiveEntry {
  /** Of its local header in the archive. */
  readonly headerOffset: number;
  readonly method: 'stored' | 'deflated';
}

/** Something that was given and will not be read, and why. */
export interface RefusedInput {
  readonly name: string;
  readonly bytes: number;
  readonly why: Bilingual;
}
