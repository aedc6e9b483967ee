/** The data beside the repository, `../shared/data`; a clone without it runs the other tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLOUDTRAIL = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cloudtrail');

export const sharedPath = (...names: readonly string[]): string => join(CLOUDTRAIL, ...names);
export const isHere = (set: string): boolean => existsSync(sharedPath(set));
export const sharedText = (...names: readonly string[]): string => readFileSync(sharedPath(...names), 'utf8');
export const sharedJson = <T>(...names: readonly string[]): T => JSON.parse(sharedText(...names)) as T;
