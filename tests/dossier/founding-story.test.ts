/** The built-in incident to its end: what `npm start` leaves for AWS says what truly happened, in both languages, and what the owner did and did not do. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfFonts } from '../../src/edges/system/pdf-fonts.ts';
import { playAccount, type Truth } from '../../src/practice/index.ts';
import { fontFacts } from '../../src/stages/report/renderers/pdf/font-facts.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';
import { readPdf } from './read-pdf.ts';

const base = mkdtempSync(join(tmpdir(), 'hikeshi-dossier-'));
afterAll(() => rmSync(base, { recursive: true }));
const setting = { workingFolder: base, env: {} };
const at = (...names: readonly string[]): string => join(base, 'hikeshi-example', ...names);
const text = (...names: readonly string[]): string => readFileSync(at(...names), 'utf8');
const regular = fontFacts(pdfFonts().regular);
/** Without blanks: where a line ends depends on the width of a column. */
const dense = (words: string): string => words.replaceAll(/\s/g, '');
const paper = (language: string) => readPdf(readFileSync(at('dossier', `dossier.${language}.pdf`)), (words, size) => regular.widthOf(words, size));

let [played, again] = [null as Ran | null, null as Ran | null];
let truth: Truth;
beforeAll(async () => {
  ({ truth } = playAccount({ scenario: 'founding-story', seed: 1 }));
  played = await runHikeshi(['example'], setting);
}, 240_000);

describe('what the example leaves for AWS', () => {
  it('is named at the end, with what to attach and what to paste', () => {
    expect({ code: played?.code, err: played?.err }).toEqual({ code: 0, err: '' });
    const told = played?.out.slice(played.out.indexOf('The dossier for AWS is written.')) ?? '';
    for (const name of [
      'dossier/dossier.html',
      'dossier/dossier.en.pdf',
      'claim.xlsx',
      'dossier/dossier.ja.pdf',
      'dossier/short.en.txt',
      'dossier/short.ja.txt',
    ])
      expect(told).toContain(at(name));
  });

  it('fits the limits of a support case: three files of 5 MB, 5,000 characters', () => {
    for (const name of ['dossier/dossier.ja.pdf', 'dossier/dossier.en.pdf', 'claim.xlsx']) expect(statSync(at(name)).size).toBeLessThan(5_000_000);
    for (const language of ['ja', 'en']) expect(text('dossier', `short.${language}.txt`).length).toBeLessThanOrEqual(5_000);
  });
});

describe.each(['ja', 'en'] as const)('the dossier on paper: %s', (language) => {
  it('names every key, address, thing and event of the truth, with every glyph', () => {
    const pdf = paper(language);
    const words = dense(pdf.text);
    expect(pdf.unmapped).toBe(0);
    for (const { id } of truth.attackerKeys) expect(words).toContain(id);
    for (const ip of truth.attackerAddresses) expect(words).toContain(ip);
    expect(words).toContain(truth.accountId);
    const named = truth.resources.filter(({ type }) => type === 'AWS::EC2::Instance');
    expect(named.length).toBeGreaterThan(3);
    for (const { id, createEventId } of named) {
      expect(words).toContain(id);
      expect(words).toContain(createEventId ?? 'no event');
    }
    expect(words).toContain(truth.firstEventId ?? 'no event');
  });
});

describe('what was done', () => {
  const section = (page: string, heading: string): string => page.split('\n## ').find((part) => part.startsWith(heading)) ?? '';

  it('is what the owner truly did, proved by the events, and nothing else', async () => {
    again = await runHikeshi(['report', '--case', 'hikeshi-example', '--format', 'md', '--lang', 'en'], setting);
    expect(again.code).toBe(0);
    const page = text('dossier', 'dossier.en.md').replaceAll('\\', '');
    const done = section(page, 'What was done to secure the account');
    const [key] = truth.attackerKeys;
    expect(key?.part).toBe('entry');
    expect(truth.footholds.find(({ target }) => target.includes(key?.id ?? '?'))?.state).toBe('closed');
    expect(done).toMatch(/Make exposed access keys inactive[^|]*\| \*\*\[Shown by the log\]/);
    expect(done).toContain(`Made an access key inactive: \`${key?.id}\``);
    const ended = truth.resources.filter(({ type, deletedBy }) => type === 'AWS::EC2::Instance' && deletedBy === 'owner');
    expect(ended.length).toBeGreaterThan(0);
    for (const { id } of ended) expect(done).toContain(`Ended or deleted: \`${id}\``);
    const byIntruder = truth.resources.filter(({ deletedBy }) => deletedBy === 'attacker');
    for (const { id } of byIntruder) expect(done).not.toContain(id);
    // The owner of the story neither changed passwords nor set up alarms.
    expect(done).toMatch(/Change the passwords[^|]*\| \*\*\[Not recorded yet\]/);
    expect(done).toMatch(/Set up alarms[^|]*\| \*\*\[Not recorded yet\]/);
  });

  it('leaves open what is truly still there', () => {
    const open = section(text('dossier', 'dossier.en.md').replaceAll('\\', ''), 'What is still open');
    const alive = truth.resources.filter(({ type, state }) => type === 'AWS::EC2::Instance' && state === 'alive');
    expect(alive.length).toBeGreaterThan(0);
    for (const { id } of alive) expect(open).toContain(id);
    for (const { id } of truth.resources.filter(({ type, state }) => type === 'AWS::EC2::Instance' && state === 'deleted'))
      expect(open).not.toContain(id);
  });

  it('takes up what the owner puts on record afterwards', async () => {
    const said = ['case', 'say', '--case', 'hikeshi-example', '--at', '2026-11-20T02:00:00Z', '--lang', 'en', 'done', 'root-mfa-enabled'];
    expect((await runHikeshi(said, setting)).code).toBe(0);
    expect((await runHikeshi(['report', '--case', 'hikeshi-example', '--format', 'md'], setting)).code).toBe(0);
    const done = section(text('dossier', 'dossier.en.md').replaceAll('\\', ''), 'What was done');
    expect(done).toMatch(
      /Change the passwords[^|]*\| \*\*\[Stated by the owner\]\*\* \| 2026-11-20 11:00:00 JST .*Stated by the owner: Enabled MFA for root \| `J-\d+`/,
    );
  });

  it('asks for the amount of the claim', () => {
    const { totals } = JSON.parse(text('claim.json')) as { totals: { unauthorized: { total: string } } };
    const figure = Number(totals.unauthorized.total).toLocaleString('en-US', { minimumFractionDigits: 2 });
    expect(text('dossier', 'short.en.txt')).toContain(`Unauthorized charges: US$${figure}, tax included`);
  });
});

describe('hikeshi report', () => {
  it('lists its files for a program', async () => {
    const ran = await runHikeshi(['report', '--case', 'hikeshi-example', '--format', 'csv', '--json'], setting);
    const told = JSON.parse(ran.out) as { schema: string; files: { path: string; bytes: number }[] };
    expect(told.schema).toBe('hikeshi.dossier/1');
    for (const { path, bytes } of told.files) expect(statSync(at(path)).size).toBe(bytes);
    expect(told.files.map(({ path }) => path)).toContain('dossier/csv/en/timeline.csv');
  });

  it('writes the same bytes for the same case', async () => {
    const bytes = async (): Promise<Buffer> => {
      expect((await runHikeshi(['report', '--case', 'hikeshi-example', '--format', 'pdf'], setting)).code).toBe(0);
      return readFileSync(at('dossier', 'dossier.ja.pdf'));
    };
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
  });

  it('says what is missing when nothing was investigated', async () => {
    const ran = await runHikeshi(['report', '--case', 'nowhere', '--lang', 'en'], setting);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('No case found here. Run hikeshi investigate');
  });
});
