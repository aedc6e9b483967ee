/** What the claim tells, kept in the case: the dossier is made again from it, without the bill and without its millions of lines. */
import { safeJsonLines } from '../../report/index.ts';
import type { ToldClaim } from './told-claim.ts';

const SCHEMA = 'hikeshi.claim-told/1';

/** The file, as one text. */
export const keptClaim = (told: ToldClaim): string => `${safeJsonLines({ schema: SCHEMA, ...told })}\n`;

/** Null when there is none, or it is not ours: then the claim must be made again. */
export function readKeptClaim(kept: string | null): ToldClaim | null {
  if (kept === null) return null;
  try {
    // The cast holds for a file of our own making, which the mark says it is.
    const { schema, ...told } = JSON.parse(kept) as ToldClaim & { readonly schema?: string };
    return schema === SCHEMA ? told : null;
  } catch {
    return null;
  }
}
