/** What is piped in, kept as a file first: its kind is decided by its content, and a zip must be read from its end. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The name by which the person means the standard input. */
export const STANDARD_INPUT = '-';

/** Takes everything from the standard input into `folder`; returns the file. */
export async function spooledInput(folder: string): Promise<string> {
  const file = join(folder, 'standard-input');
  await pipeline(process.stdin, createWriteStream(file));
  return file;
}
