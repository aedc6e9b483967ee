/** What is piped in, as a file with a name that says so. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { spooledInput } from '../../../edges/files/standard-input.ts';

/** @param scratch an empty folder; the file lies in it */
export async function fromStandardInput(scratch: string): Promise<string> {
  const named = join(scratch, 'pasted.txt');
  renameSync(await spooledInput(scratch), named);
  return named;
}
