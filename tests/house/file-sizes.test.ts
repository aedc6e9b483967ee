/** Files stay small enough to read in one sitting: median 80 lines, nine of ten under 200, none above 400. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** Catalogues: facts and messages as data, one entry after the other. */
const CATALOGUES = ['src/knowledge/', 'src/stages/report/words/'];

const files = ['src', 'scripts', 'bench']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name) && !/\.(generated|d)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const sizes = files
  .map((file) => ({ file: relative(root, file).replaceAll('\\', '/'), lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .filter(({ file }) => !CATALOGUES.some((folder) => file.startsWith(folder)))
  .sort((a, b) => a.lines - b.lines);
const source = sizes.filter(({ file }) => !file.endsWith('.test.ts'));
const atShare = (share: number): number => source[Math.floor((source.length - 1) * share)]?.lines ?? 0;

describe('file sizes', () => {
  it('no file above 400 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('median at most 80 lines, nine of ten at most 200', () => {
    expect(source.length).toBeGreaterThan(20);
    expect(atShare(0.5)).toBeLessThanOrEqual(80);
    expect(atShare(0.9)).toBeLessThanOrEqual(200);
  });
});
