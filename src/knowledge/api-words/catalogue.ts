/** One plain sentence for each call an owner may have to read about. Key: `service:Api`, version suffixes left out. */
import { COMPUTE_WORDS } from './compute-words.ts';
import { DATA_WORDS } from './data-words.ts';
import { IDENTITY_WORDS } from './identity-words.ts';
import type { ApiWords } from './say-api.ts';

export const API_WORDS: Readonly<Record<string, ApiWords>> = { ...IDENTITY_WORDS, ...COMPUTE_WORDS, ...DATA_WORDS };
