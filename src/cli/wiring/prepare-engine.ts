/** What must be set before the engine is loaded, which commands do when they need it. */
import { giveMemoryBackSoon } from '../../edges/duckdb/allocator.ts';

export const prepareEngine = (): void => giveMemoryBackSoon(process.env);
