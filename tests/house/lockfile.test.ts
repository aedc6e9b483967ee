import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingPlatformPackages } from '../../scripts/platform-packages.ts';
import type { LockedPackages } from '../../scripts/platform-packages.ts';

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: LockedPackages };

describe('package-lock.json', () => {
  it('names the packages of every platform, so that `npm ci` accepts it (else: npx tsx scripts/complete-lockfile.ts)', () => {
    expect(Object.keys(missingPlatformPackages(packages))).toEqual([]);
  });

  it('names no download address', () => {
    expect(text).not.toContain('"resolved": "http');
  });

  it('finds what is missing, beside its owner or, when that place is taken by another version, inside it', () => {
    const owner = (version: string) => ({ version, dev: true, optionalDependencies: { 'thing-linux-arm64-musl': version } });
    expect(missingPlatformPackages({ 'node_modules/thing': owner('1.0.0') })).toEqual({
      'node_modules/thing-linux-arm64-musl': { version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
    });
    const withOther = { 'node_modules/thing': owner('2.0.0'), 'node_modules/thing-linux-arm64-musl': { version: '1.0.0' } };
    expect(Object.keys(missingPlatformPackages(withOther))).toEqual(['node_modules/thing/node_modules/thing-linux-arm64-musl']);
    expect(missingPlatformPackages({ 'node_modules/thing': owner('1.0.0'), 'node_modules/thing-linux-arm64-musl': { version: '1.0.0' } })).toEqual(
      {},
    );
  });
});
