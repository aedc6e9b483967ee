/** The end of a claim: the short summary for a person, or claim.json for a program. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { claimSummary } from '../stages/claim/index.ts';
import { pageOptions } from './page-options.ts';
import type { Claimed } from './wiring/claim/conclude-claim.ts';
import type { Cli } from './world.ts';

export function tellClaimed({ world, language }: Cli, { told, synthetic, paths }: Claimed, json: boolean): void {
  if (json) for (const piece of piecesOf(paths.claim)) world.stdout.write(piece);
  else world.stdout.write(claimSummary(told, language, { ...pageOptions(world), synthetic, paths }));
}

const PIECE_BYTES = 1_048_576;

/** The file as it was written; it may be larger than memory. */
function* piecesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const bytes = Buffer.alloc(PIECE_BYTES);
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) yield decoder.write(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
}
