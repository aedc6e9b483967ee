/**
 * The events of a case change from old to new in one step. New ones grow in `events.unfinished`; only when they are whole do they become `events`.
 * A run killed at any point leaves the former events usable, or none; never a part that looks whole.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { READING_FILE, type CasePaths } from '../../../case/case-paths.ts';
import { writeWhole } from '../../../edges/case-folder/write-whole.ts';
import type { ReadingManifest } from './reading-manifest.ts';

export type Recovered = 'nothing-to-do' | 'interrupted-reading-removed';

/** Puts the folder in order after a run that was stopped at any point. Call with the case lock held. */
export function recoverEvents(paths: CasePaths): Recovered {
  const finished = existsSync(`${paths.unfinished}/${READING_FILE}`);
  if (!existsSync(paths.events) && existsSync(paths.former)) renameSync(finished ? paths.unfinished : paths.former, paths.events);
  rmSync(paths.former, { recursive: true, force: true });
  rmSync(paths.spill, { recursive: true, force: true });
  const interrupted = existsSync(paths.unfinished);
  rmSync(paths.unfinished, { recursive: true, force: true });
  return interrupted ? 'interrupted-reading-removed' : 'nothing-to-do';
}

export function beginEvents(paths: CasePaths): void {
  mkdirSync(paths.unfinished, { recursive: true });
}

/** The new events take the place of the old. */
export function commitEvents(paths: CasePaths, manifest: ReadingManifest): void {
  writeWhole(`${paths.unfinished}/${READING_FILE}`, [JSON.stringify(manifest, null, 1), '\n']);
  if (existsSync(paths.events)) renameSync(paths.events, paths.former);
  renameSync(paths.unfinished, paths.events);
  rmSync(paths.former, { recursive: true, force: true });
}

/** After a failure: nothing of the attempt stays. */
export function abandonEvents(paths: CasePaths): void {
  rmSync(paths.unfinished, { recursive: true, force: true });
  rmSync(paths.spill, { recursive: true, force: true });
}
