/** Node frees a buffer when it next happens to collect garbage, and large buffers alone hardly make it do so. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/** Collects this thread's garbage now: for a moment when some twenty buffers of a megabyte have just become useless. Quick as long as the heap is small. */
export function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
