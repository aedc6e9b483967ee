/** Every text of a log turned against its reader: terminal, report, tables and machine formats stay harmless. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../src/words/visible-text.ts';
import { investigateFiles, written, type InvestigatedCase } from '../cli/investigated-case.ts';
import { runHikeshi } from '../cli/recorded-world.ts';
import { HOSTILE_TEXTS, playedHijack, spoiled, spoiledWhole } from './hostile-log.ts';

const records = playedHijack();
/** Events whose every field is hostile, the time aside; their ids must not collide with the others'. */
const WHOLLY_SPOILED = 40;

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
/** What a terminal would not show as it stands; line ends aside. */
const unseenIn = (text: string): string[] => linesOf(text).flatMap((line) => line.match(unseenCharacters()) ?? []);

function investigateSpoiled(hostile: string): Promise<InvestigatedCase> {
  const events = [...spoiled(records.slice(WHOLLY_SPOILED), hostile), ...spoiledWhole(records.slice(0, WHOLLY_SPOILED), hostile)];
  return investigateFiles([written({ 'log.json': JSON.stringify({ Records: events }) })]);
}

/** Rows of RFC 4180 CSV, cells unquoted. */
function csvCells(text: string): string[] {
  return [...text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r?\n|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

/** Markup of a page with its texts, attribute values and scripts' data taken out. */
const markupOf = (html: string): string[] => (html.match(/<[a-z][a-z0-9]*(?=[\s>/])/gi) ?? []).map((tag) => tag.toLowerCase());
const benignTags = async (): Promise<Set<string>> => new Set(markupOf((await investigateSpoiled('x')).file('report.html')));
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => createHash('sha256').update(script).digest('base64'));

describe.each(Object.entries(HOSTILE_TEXTS))('%s in every field', (_name, hostile) => {
  it('commands neither terminal, page, spreadsheet nor parser', async () => {
    const told = await investigateSpoiled(hostile);
    expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' });
    expect(told.findings.coverage.events.unique).toBe(records.length);
    checkTerminal(told);
    checkPage(told.file('report.html'));
    checkFiles(told);
    await checkQuestions(told);
  });
});

function checkTerminal({ out }: InvestigatedCase): void {
  expect(unseenIn(out)).toEqual([]);
  expect(out.length).toBeLessThan(12_000);
}

function checkPage(html: string): void {
  expect(html).not.toMatch(/<img|onerror="|<svg\/onload|<script>top/i);
  expect(html).not.toContain('</style></script>');
  // The page's policy lets only its own scripts run, each by its hash.
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  for (const hash of scriptsOf(html)) expect(policy).toContain(hash);
  expect(unseenIn(html)).toEqual([]);
}

function checkFiles(told: InvestigatedCase): void {
  const cells = csvCells(told.file(join('exports', 'timeline.csv')));
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  for (const name of [
    'findings.json',
    'verdicts.jsonl',
    join('exports', 'timesketch.jsonl'),
    join('exports', 'ocsf.jsonl'),
    join('exports', 'attack-layer.json'),
  ]) {
    expect({ name, unseen: unseenIn(told.file(name)) }).toEqual({ name, unseen: [] });
  }
  for (const name of ['verdicts.jsonl', join('exports', 'timesketch.jsonl'), join('exports', 'ocsf.jsonl')]) {
    for (const line of linesOf(told.file(name))) expect(JSON.parse(line)).toBeTypeOf('object');
  }
  expect(linesOf(told.file('verdicts.jsonl'))).toHaveLength(records.length);
}

async function checkQuestions({ caseFolder }: InvestigatedCase): Promise<void> {
  for (const format of [[], ['--json']]) {
    const { code, out } = await runHikeshi(['timeline', '--case', caseFolder, '--from', '2000-01-01', '--most', '60', ...format]);
    expect({ code, unseen: unseenIn(out) }).toEqual({ code: 0, unseen: [] });
  }
  const { out } = await runHikeshi(['timeline', '--case', caseFolder, '--from', '2000-01-01', '--most', '60', '--csv']);
  expect(csvCells(out).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
}

it('makes a page of the same elements as harmless names do', async () => {
  const harmless = await benignTags();
  const { file } = await investigateSpoiled(HOSTILE_TEXTS['markup'] ?? '');
  expect(markupOf(file('report.html')).filter((tag) => !harmless.has(tag))).toEqual([]);
});
