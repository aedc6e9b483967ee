/** Writes docs/reference anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { referencePages } from './reference-pages.ts';

mkdirSync('docs/reference', { recursive: true });
for (const [name, text] of Object.entries(referencePages())) writeFileSync(`docs/reference/${name}`, text);
