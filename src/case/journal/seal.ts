/**
 * A record that carries its own hash. `sha256` sorts behind every other key of ours, so it stands last in the canonical line, and anyone can check one by hand:
 *   sed -n 3p journal.jsonl | sed 's/,"sha256":"[0-9a-f]*"}$/}/' | tr -d '\n' | sha256sum
 */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';

type Unsealed = { readonly [key: string]: Json };

const SEAL = /,"sha256":"([0-9a-f]{64})"\}$/;

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One line without its line end. All keys must sort before `sha256`. */
export function sealed(record: Unsealed): string {
  const bare = canonicalJson(record);
  return `${bare.slice(0, -1)},"sha256":"${sha256Of(bare)}"}`;
}

export interface Opened {
  readonly record: Json;
  readonly sha256: string;
}

/** What a sealed line holds, or null when a single byte of it is not as it was written. */
export function unsealed(line: string): Opened | null {
  const stated = SEAL.exec(line)?.[1];
  if (stated === undefined) return null;
  const bare = `${line.slice(0, -(stated.length + 13))}}`;
  if (sha256Of(bare) !== stated) return null;
  try {
    return { record: JSON.parse(bare) as Json, sha256: stated };
  } catch {
    return null;
  }
}
