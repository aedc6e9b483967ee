import { deactivations, DEACTIVATING } from '../../fix/deactivate-keys.ts';
import type { Fix } from '../../fix/fix.ts';
import { keyFacts } from '../../reads/keys.ts';

export const fix: Fix = { ...DEACTIVATING, steps: ({ seen, lines }) => deactivations(keyFacts(seen['keys'] ?? []), lines) };
