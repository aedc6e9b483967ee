/** Labelled logs that lie outside of the repository; a clone without them skips the tests that need them. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a folder of the shared CloudTrail corpus, or null when it is not there. */
export function sharedLogs(set: string): string | null {
  const folder = fileURLToPath(new URL(`../../../shared/data/cloudtrail/${set}`, import.meta.url));
  return existsSync(folder) ? folder : null;
}
