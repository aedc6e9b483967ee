/**
 * Completes package-lock.json with the platform packages npm left out because the registry at hand did not serve them.
 * Run after each change of dependencies; adds nothing when nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingPlatformPackages } from './platform-packages.ts';
import type { LockedPackages } from './platform-packages.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
const missing = missingPlatformPackages(lockfile.packages);
const all = Object.entries({ ...lockfile.packages, ...missing });
lockfile.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${Object.keys(missing).length} platform packages added`);
