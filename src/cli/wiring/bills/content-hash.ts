/** SHA-256 by which a bill file is known: of the file as it lies on the disk, so that `sha256sum` gives the same; of an archive's entry, what it holds. */
import { createHash } from 'node:crypto';
import { ExpandedInput } from '../../../edges/files/expanded-input.ts';
import type { ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import { regionPieces } from '../../../edges/files/file-region.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';

const PIECE_BYTES = 1_048_576;

/** Lower-case hex; the hash of nothing for what cannot be read, which reading then tells. */
export async function contentHash(part: InputPart, expansion: ExpansionLimits): Promise<string> {
  const hash = createHash('sha256');
  try {
    if (part.entry === null) for (const piece of regionPieces(part.path, 0, part.bytes, PIECE_BYTES)) hash.update(piece);
    else for await (const chunk of new ExpandedInput(part, expansion).chunks()) hash.update(chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  }
  return hash.digest('hex');
}
