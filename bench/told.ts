/** Figures as the benches print them. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const count = (value: number): string => Math.round(value).toLocaleString('en');

export const times = (seconds: number, of: number): string => `${(seconds / of).toFixed(1)} x`;

export const took = ({ seconds, cpuSeconds }: { readonly seconds: number; readonly cpuSeconds: number }): string =>
  `${seconds.toFixed(1)} s by the clock, ${cpuSeconds.toFixed(1)} s of processor`;

/** Bytes of all files below a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, one) => sum + (one.isFile() ? statSync(join(one.parentPath, one.name)).size : 0),
    0,
  );
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
