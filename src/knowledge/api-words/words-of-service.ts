/** Turns a compact table (API, tactic, English, Japanese) into catalogue entries. */
import type { ApiWords } from './say-api.ts';

/** `[API without version suffix, ATT&CK tactic id or '', English, Japanese]`. */
export type WordRow = readonly [api: string, tactic: string, en: string, ja: string];

export function wordsOfService(service: string, rows: readonly WordRow[]): Record<string, ApiWords> {
  return Object.fromEntries(rows.map(([api, tactic, en, ja]) => [`${service}:${api}`, { en, ja, tactic: tactic === '' ? null : tactic }]));
}
