/** What must be set before the engine is loaded and the heap has grown. */
import { setFlagsFromString } from 'node:v8';
import { giveMemoryBackSoon } from '../../edges/duckdb/allocator.ts';

/** V8 lets its heap double between collections; a fifth is enough here, at no cost that can be measured, and saves 50 to 100 MB (node --v8-options). */
const HEAP_GROWING_PERCENT = 20;

/** The part of the heap for new objects would grow to 3 x 16 MB, most of it garbage; it stays at the size it has now. Costs a thirtieth of the time. */
const NEW_OBJECTS_GROWTH = 1;

export function prepareEngine(): void {
  giveMemoryBackSoon(process.env);
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
  setFlagsFromString(`--semi-space-growth-factor=${NEW_OBJECTS_GROWTH}`);
}
