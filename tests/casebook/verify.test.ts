/** `hikeshi case verify`: any changed, missing or added byte of a case, and of a case handed over. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCasebook } from '../../src/cli/wiring/casebook/casebook.ts';
import { keepDraft } from '../../src/cli/wiring/casebook/keep-draft.ts';
import { recordedRun } from '../../src/cli/wiring/casebook/recorded-run.ts';
import { verifyFolder } from '../../src/cli/wiring/casebook/verify-folder.ts';
import { redactedCopy } from '../../src/cli/wiring/hand-over/redacted-copy.ts';
import { folderFiles } from '../../src/edges/case-folder/folder-files.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { cliOf } from './cli-of.ts';

const base = mkdtempSync(join(tmpdir(), 'hikeshi-verify-'));
const [whole, redacted, work] = [join(base, 'whole'), join(base, 'redacted'), join(base, 'work')];
afterAll(() => rmSync(base, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(join(base, 'mail.txt'), 'From: me@example.com\npassword: hunter2\n');
  writeFileSync(join(base, 'screen.png'), Buffer.from('89504e470d0a1a0a00000000', 'hex'));
  await runHikeshi(['case', 'new', whole]);
  await runHikeshi(['case', 'add', 'mail.txt', 'screen.png', '--case', whole], { workingFolder: base });
  await runHikeshi(['case', 'say', 'account=111122223333', '--case', whole]);
  await runHikeshi(['case', 'say', 'not-mine', 'AKIAIOSFODNN7EXAMPLE', '--case', whole]);
  await runHikeshi(['case', 'say', 'write to me@example.com', '--case', whole]);
  await withCasebook(cliOf(), whole, async (book) => {
    keepDraft(book, { letter: 'first-report', language: 'ja', text: '拝啓' });
    await recordedRun(book, { command: 'investigate', read: ['log'], outcome: () => 'no-sign, high' }, () => {
      book.folder.write('findings.json', ['{}\n']);
      book.folder.write('exports/timeline.csv', ['a,b\n']);
    });
    await redactedCopy(book, redacted, new Date('2026-12-08T00:00:00Z'));
  });
});

const discrepancies = (path: string) => verifyFolder(path, null).discrepancies;

/** A fresh copy to do something to. */
function copyOf(path: string): string {
  rmSync(work, { recursive: true, force: true });
  cpSync(path, work, { recursive: true });
  for (const file of folderFiles(work)) chmodSync(join(work, file.path), 0o644);
  return work;
}

describe.each([
  ['a case', whole],
  ['a redacted hand-over', redacted],
])('%s', (_, path) => {
  it('is as it was written', () => {
    expect(discrepancies(path)).toEqual([]);
    expect(verifyFolder(path, null).unfinished).toEqual([]);
  });

  it('any single changed byte of any file is found', () => {
    const files = folderFiles(path).map((file) => file.path);
    copyOf(path);
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, where, by) => {
        const file = join(work, name);
        const bytes = readFileSync(file);
        const changed = Buffer.from(bytes);
        const at = where % bytes.length;
        changed[at] = (bytes[at] ?? 0) ^ by;
        writeFileSync(file, changed);
        const found = discrepancies(work);
        writeFileSync(file, bytes);
        expect(found.length).toBeGreaterThan(0);
        // A journal line, journal.head and manifest.json name themselves in other ways.
        expect(/^(journal|manifest)/.test(name) || found.some((one) => one.kind === 'changed' && one.path === name)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('a missing file is named', () => {
    for (const { path: name } of folderFiles(path).filter((file) => !/^(journal|manifest)/.test(file.path))) {
      copyOf(path);
      rmSync(join(work, name));
      expect(discrepancies(work)).toEqual([expect.objectContaining({ kind: 'missing', path: name })]);
    }
  });

  it('an added file is named, also a link and one with an odd name', () => {
    copyOf(path);
    writeFileSync(join(work, 'evidence', 'E-99-\u001B[2J.txt'), '');
    mkdirSync(join(work, 'deep'));
    writeFileSync(join(work, 'deep', 'x'), 'x');
    expect(discrepancies(work).map((one) => one.kind === 'added' && one.path)).toEqual(['deep/x', 'evidence/E-99-\u001B[2J.txt']);
  });
});

describe('the journal', () => {
  it('whole entries cut off at its end are noticed, and stay noticed when the case goes on', async () => {
    copyOf(whole);
    const journal = join(work, 'journal.jsonl');
    const lines = readFileSync(journal, 'utf8').split(/(?<=\n)/);
    truncateSync(journal, Buffer.byteLength(lines.slice(0, -2).join('')));
    expect(discrepancies(work)).toContainEqual({ kind: 'cut-off', noted: lines.length, found: lines.length - 2 });
    await withCasebook(cliOf(), work, (book) => book.say({ kind: 'words', data: { text: 'later' } }));
    expect(discrepancies(work)).toContainEqual({ kind: 'journal', problem: { kind: 'lost-before', line: lines.length - 1, lost: 2 } });
  });

  it('a piece of a line at the end is no damage; the case goes on behind it', async () => {
    copyOf(whole);
    appendFileSync(join(work, 'journal.jsonl'), '{"at":"2026-12-0');
    expect(verifyFolder(work, null)).toMatchObject({ discrepancies: [], unfinished: ['journal.jsonl'] });
    await withCasebook(cliOf(), work, (book) => book.say({ kind: 'words', data: { text: 'later' } }));
    expect(verifyFolder(work, null)).toMatchObject({ discrepancies: [], unfinished: [] });
  });

  it('a journal written anew is noticed with a head hash noted down, and only then', async () => {
    const noted = verifyFolder(whole, null).record.head?.sha256 ?? '';
    rmSync(work, { recursive: true, force: true });
    await runHikeshi(['case', 'new', work]);
    expect(discrepancies(work)).toEqual([]);
    expect(verifyFolder(work, noted).discrepancies).toEqual([{ kind: 'not-your-head' }]);
    expect(verifyFolder(whole, noted).discrepancies).toEqual([]);
  });

  it('a run that was stopped excuses its own results and nothing else', async () => {
    copyOf(whole);
    await withCasebook(cliOf(), work, (book) => book.say({ kind: 'begun', data: { command: 'investigate' } }));
    rmSync(join(work, 'findings.json'));
    writeFileSync(join(work, 'report.html.part'), 'half');
    writeFileSync(join(work, 'evidence', 'E-1-mail.txt'), 'other');
    const { discrepancies: found, unfinished } = verifyFolder(work, null);
    expect(found).toEqual([expect.objectContaining({ kind: 'changed', path: 'evidence/E-1-mail.txt' })]);
    expect(unfinished).toEqual(['findings.json', 'report.html.part']);
  });

  it('a writer that was stopped between statements.json and its seal excuses just what the journal says', async () => {
    copyOf(whole);
    const text = (...notMine: string[]): string => `${JSON.stringify({ schema: 'hikeshi.statements/1', mine: [], notMine }, null, 2)}\n`;
    await withCasebook(cliOf(), work, (book) => {
      book.say({ kind: 'subject', data: { subject: 'mallory', word: 'not-mine', about: 'account' } });
      book.folder.write('statements.json', [text('AKIAIOSFODNN7EXAMPLE', 'mallory')]);
    });
    expect(verifyFolder(work, null)).toMatchObject({ discrepancies: [], unfinished: ['statements.json'] });
    writeFileSync(join(work, 'statements.json'), text('AKIAIOSFODNN7EXAMPLE', 'mallory', 'eve'));
    expect(discrepancies(work)).toEqual([expect.objectContaining({ kind: 'changed', path: 'statements.json' })]);
    writeFileSync(join(work, 'statements.json'), text('AKIAIOSFODNN7EXAMPLE', 'mallory'));
    await withCasebook(cliOf(), work, (book) => book.say({ kind: 'words', data: { text: 'later' } }));
    expect(verifyFolder(work, null)).toMatchObject({ discrepancies: [], unfinished: [] });
  });

  it('statements changed behind its back are not taken over', async () => {
    copyOf(whole);
    writeFileSync(join(work, 'statements.json'), '{"schema":"hikeshi.statements/1","mine":["AKIAEVIL"],"notMine":[]}\n');
    const notices: string[] = [];
    await withCasebook(cliOf(notices), work, (book) => {
      expect(book.record().statements.map(({ subject }) => subject)).toEqual(['AKIAIOSFODNN7EXAMPLE']);
    });
    expect(notices.join()).toContain('statements.json');
    expect(discrepancies(work)).toContainEqual(expect.objectContaining({ kind: 'changed', path: 'statements.json' }));
  });
});

describe('hikeshi case verify', () => {
  it('ends with 0 for a case as it was written, with 4 and the names of files otherwise, in both languages', async () => {
    copyOf(whole);
    expect((await runHikeshi(['case', 'verify', '--case', work])).code).toBe(0);
    renameSync(join(work, 'findings.json'), join(work, 'moved.json'));
    for (const [language, missing, added] of [
      ['en', 'missing: findings.json', 'knows nothing of it: moved.json'],
      ['ja', 'ありません: findings.json', '記録に無いファイルがあります: moved.json'],
    ] as const) {
      const { code, out } = await runHikeshi(['case', 'verify', '--case', work, '--lang', language]);
      expect(code).toBe(4);
      const text = out.replaceAll(/\n\s*/g, ' ');
      expect(text).toContain(missing);
      expect(text).toContain(added);
    }
    const json = JSON.parse((await runHikeshi(['case', 'verify', '--case', work, '--json'])).out) as { asWritten: boolean };
    expect(json.asWritten).toBe(false);
  });

  it('refuses politely while another process works on the case', async () => {
    copyOf(whole);
    await withCasebook(cliOf(), work, async () => {
      const { code, err } = await runHikeshi(['case', 'say', 'x', '--case', work]);
      expect([code, err.includes('(case-in-use)')]).toEqual([2, true]);
    });
    expect(existsSync(join(work, 'case.lock'))).toBe(false);
  });
});
