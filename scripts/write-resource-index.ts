/** Writes src/stages/notice/resources/index.generated.ts anew, after a folder was added or removed by hand. */
import { readdirSync, writeFileSync } from 'node:fs';
import { resourceIndex } from './new/resource-index.ts';

const folder = new URL('../src/stages/notice/resources/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
writeFileSync(new URL('index.generated.ts', folder), resourceIndex(names));
console.log(`${names.length} kinds of resources`);
