import fc from 'fast-check';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCaseFolder } from './case-folder.ts';
import { lockCase } from './case-lock.ts';
import { namedCase, newestCase } from './newest-case.ts';
import { writeWhole } from './write-whole.ts';

const base = mkdtempSync(join(tmpdir(), 'hikeshi-case-folder-'));
afterAll(() => rmSync(base, { recursive: true }));
let number = 0;
const fresh = (): string => join(base, String(++number));

describe('openCaseFolder', () => {
  it('makes a new folder and knows it again', () => {
    const path = fresh();
    expect(openCaseFolder(path).hadEvents).toBe(false);
    mkdirSync(join(path, 'events'));
    expect(openCaseFolder(path).hadEvents).toBe(true);
  });

  it('refuses a folder with other things in it and leaves them alone', () => {
    const path = fresh();
    mkdirSync(path);
    writeFileSync(join(path, 'thesis.txt'), 'mine');
    expect(() => openCaseFolder(path)).toThrow(/not-a-case/);
    expect(readdirSync(path)).toEqual(['thesis.txt']);
  });

  it('says so when the place cannot be written', () => {
    const file = fresh();
    writeFileSync(file, '');
    expect(() => openCaseFolder(join(file, 'case'))).toThrow(/case-not-writable/);
  });

  it('forgets results, keeps events and what the owner said', () => {
    const folder = openCaseFolder(fresh());
    for (const name of ['findings.json', 'verdicts.jsonl', 'report.html', 'exports/timeline.csv', 'statements.json', 'events/reading.json'])
      folder.write(name, ['x']);
    for (const name of ['claim.json', 'claim.xlsx', 'exports/claim-lines.csv', 'report-material.json']) folder.write(name, ['x']);
    folder.removeResults();
    expect(readdirSync(folder.path).sort()).toEqual(['case.json', 'events', 'statements.json']);
  });

  it('forgets a claim alone and keeps what it rests on', () => {
    const folder = openCaseFolder(fresh());
    for (const name of ['findings.json', 'claim.json', 'claim.xlsx', 'exports/claim-lines.csv', 'exports/timeline.csv']) folder.write(name, ['x']);
    folder.removeClaim();
    expect(readdirSync(folder.path).sort()).toEqual(['case.json', 'exports', 'findings.json']);
    expect(readdirSync(folder.at('exports'))).toEqual(['timeline.csv']);
  });

  it('shows a file that comes in pieces only when it is whole', () => {
    const folder = openCaseFolder(fresh());
    const file = folder.begin('claim.json');
    file.write('火');
    file.write(new Uint8Array([33, 10]));
    expect(folder.readText('claim.json')).toBeNull();
    file.finish();
    expect(folder.readText('claim.json')).toBe('火!\n');
    const other = folder.begin('claim.json');
    other.write('half');
    other.abandon();
    expect(folder.readText('claim.json')).toBe('火!\n');
  });
});

describe('newestCase', () => {
  it('is the one with the newest findings', () => {
    const folder = fresh();
    for (const [name, seconds] of [
      ['hikeshi-case-1', 300],
      ['hikeshi-case-2', 200],
    ] as const) {
      openCaseFolder(join(folder, name)).write('findings.json', ['{}']);
      utimesSync(join(folder, name, 'findings.json'), seconds, seconds);
    }
    openCaseFolder(join(folder, 'hikeshi-case-3'));
    mkdirSync(join(folder, 'hikeshi-other'));
    expect(newestCase(folder)).toBe(join(folder, 'hikeshi-case-1'));
    expect(namedCase(join(folder, 'hikeshi-case-3'))).toBe(join(folder, 'hikeshi-case-3'));
    expect(() => namedCase(join(folder, 'hikeshi-other'))).toThrow(/no-case/);
    expect(() => newestCase(join(folder, 'hikeshi-other'))).toThrow(/no-case/);
  });
});

describe('writeWhole', () => {
  it('writes the pieces as they are, however many', () => {
    const path = fresh();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 50 }), (pieces) => {
        writeWhole(path, pieces);
        expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the old file when the pieces fail half-way', () => {
    const path = fresh();
    writeFileSync(path, 'old');
    const pieces = function* () {
      yield 'x'.repeat(1_000_000);
      throw new Error('half-way');
    };
    expect(() => writeWhole(path, pieces())).toThrow('half-way');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});

describe('lockCase', () => {
  it('lets one in, the next after release', () => {
    const file = fresh();
    const release = lockCase(file);
    expect(() => lockCase(file)).toThrow(/case-in-use/);
    release();
    lockCase(file)();
  });

  it('takes over from a process that is gone', () => {
    const file = fresh();
    writeFileSync(file, `999999999 ${hostname()}`);
    lockCase(file)();
    expect(existsSync(file)).toBe(false);
  });

  it('takes over a lock that says nothing, never one of another machine', () => {
    const file = fresh();
    writeFileSync(file, '');
    lockCase(file)();
    writeFileSync(file, '1 another-machine');
    expect(() => lockCase(file)).toThrow(/case-in-use/);
  });

  it('releases only its own', () => {
    const file = fresh();
    const release = lockCase(file);
    writeFileSync(file, '1 another-machine');
    release();
    expect(existsSync(file)).toBe(true);
  });
});
