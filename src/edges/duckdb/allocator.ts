/** How soon the engine's allocator gives memory it no longer uses back to the system. */

/**
 * Read once, when the engine's library is loaded (jemalloc's own settings, jemalloc.net/jemalloc.3.html "TUNING"; only on Linux). Its own 10 s let a reading of
 * a million events stand at 820 MB that needs 470; 0.2 s make it 660, for a twentieth more of the time. A value the person gave stays.
 */
const ALLOCATOR_SETTING = { name: 'DUCKDB_JE_MALLOC_CONF', value: 'dirty_decay_ms:200,muzzy_decay_ms:0' } as const;

/** To be called before anything loads the engine. */
export function giveMemoryBackSoon(env: NodeJS.ProcessEnv): void {
  env[ALLOCATOR_SETTING.name] ??= ALLOCATOR_SETTING.value;
}
