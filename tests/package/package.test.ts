/** The package as people get it: packed, installed in an empty folder, run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const base = mkdtempSync(join(tmpdir(), 'hikeshi-package-'));
const home = join(base, 'someone');
afterAll(() => rmSync(base, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const ran = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', npm_config_loglevel: 'error', ...env },
    timeout: 280_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
const hikeshi = (args: readonly string[], env?: Readonly<Record<string, string>>): Ran => run('npx', ['hikeshi', ...args], home, env);

beforeAll(() => {
  const packed = run('npm', ['pack', '--pack-destination', base, '--loglevel=error'], root);
  if (packed.code !== 0) throw new Error(`npm pack: ${packed.err}`);
  const tarball = readdirSync(base).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const installed = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', join(base, tarball)], home);
  if (installed.code !== 0) throw new Error(`npm install: ${installed.err}`);
}, 280_000);

describe('the installed package', () => {
  it('holds the program, the rules, the notices and both READMEs, and no source, tests or secrets', () => {
    const inside = readdirSync(join(home, 'node_modules', 'hikeshi'), { recursive: true, encoding: 'utf8' });
    for (const needed of ['dist/hikeshi.js', 'dist/THIRD_PARTY_NOTICES.txt', 'README.md', 'README.ja.md', 'LICENSE', 'NOTICE', 'package.json'])
      expect(inside).toContain(needed);
    expect(inside.filter((file) => /^(src|tests|scripts|bench)(\/|$)|\.test\.|\.env|\.tgz$/.test(file))).toEqual([]);
    expect(inside.some((file) => /^rules\/.+\.ya?ml$/.test(file))).toBe(true);
  });

  it('brings the database as its only dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(home, 'node_modules', 'hikeshi', 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies)).toEqual(['@duckdb/node-api']);
    expect(existsSync(join(home, 'node_modules', '@stricli'))).toBe(false);
  });

  it('keeps each AWS service in a piece of its own, with only the calls we make in it', () => {
    const folder = join(home, 'node_modules', 'hikeshi', 'dist');
    const services = readdirSync(join(root, 'src', 'edges', 'aws', 'services')).map((file) => file.replace(/\.ts$/, ''));
    const pieces = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const without = services.filter((service) => !pieces.some((file) => file.startsWith(`${service}-`)));
    expect(without).toEqual([]);
    // EC2's client alone is 2.1 MB; from CommonJS nothing of it could be left out.
    const ec2 = pieces.filter((file) => /^ec2-[\w-]{8}\.js$/.test(file)).map((file) => statSync(join(folder, file)).size);
    expect(Math.max(...ec2)).toBeLessThan(700_000);
  });

  it('tells somebody who is not signed in what to do, without waiting', () => {
    const nobody = {
      HOME: home,
      AWS_CONFIG_FILE: join(home, 'none'),
      AWS_SHARED_CREDENTIALS_FILE: join(home, 'none'),
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const ran = hikeshi(['notice'], nobody);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
    expect(ran.err).toContain('aws login');
    expect(ran.err).not.toContain('node_modules');
  });

  it('shows its help in both languages', () => {
    const english = hikeshi(['--help']);
    expect({ code: english.code, err: english.err }).toEqual({ code: 0, err: '' });
    expect(english.out).toContain('investigate');
    expect(hikeshi(['--help'], { LC_ALL: 'ja_JP.UTF-8' }).out).toContain('乗っ取られた');
  });

  it('answers whose an address is', () => {
    expect(hikeshi(['whois', '3.5.140.2']).out).toContain('ap-northeast-2');
  });

  it('plays and investigates the built-in example, and leaves a whole case', () => {
    const ran = hikeshi(['example', '--case', 'the-case']);
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    const findings = JSON.parse(readFileSync(join(home, 'the-case', 'findings.json'), 'utf8')) as { schema: string; verdict: { kind: string } };
    expect([findings.schema, findings.verdict.kind]).toEqual(['hikeshi.findings/1', 'hijacked']);
    for (const file of [
      'verdicts.jsonl',
      'report.html',
      'exports/timeline.csv',
      'exports/timesketch.jsonl',
      'exports/ocsf.jsonl',
      'exports/attack-layer.json',
    ]) {
      expect(existsSync(join(home, 'the-case', file)), file).toBe(true);
    }
  });
});
