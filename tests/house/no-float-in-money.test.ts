/**
 * No binary float ever holds money. The lint rules of .oxlintrc.json forbid what they can see; this looks for the rest in the folders that handle
 * money: numbers made of texts, and floating columns or casts in SQL. Amounts are `Decimal` texts, counts come from `wholeNumber`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const FOLDERS = [
  'src/stages/claim',
  'src/collect/bills',
  'src/edges/duckdb/bills',
  'src/knowledge/money',
  'src/knowledge/prices',
  'src/practice/bills',
  'src/stages/notice/burn',
];

/** What must not stand in code (comments and the words of people left out), and what to do instead. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bNumber\s*\(/, 'readDecimal for money, wholeNumber for counts'],
  [/\bparseFloat\b|\bNumber\.parseFloat\b/, 'readDecimal'],
  [/(?:^|[=(,:?[{&|;]|return)\s*\+\s*[a-zA-Z_$]/m, 'readDecimal instead of a unary plus'],
  [/\b(?:as|::)\s*(?:double|real|float[48]?)\b/i, 'DECIMAL(38, 12)'],
  [/:\s*'double'/, "'amount'"],
  [/\b(?:DOUBLE|REAL|FLOAT[48]?)\b/, 'DECIMAL(38, 12)'],
  [/\basNumber\s*\(/, "the dialect's asNumber gives a DOUBLE"],
  [/\b(?:avg|stddev\w*|var_\w+|quantile\w*|median)\s*\(/i, 'these give a DOUBLE: sum and count, then divide exactly'],
];

/** Places where a number of a text is no money. Each must still be needed. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/collect/bills/dates-and-numbers.ts': 'day and month of a date',
  'src/collect/bills/counting/periods.ts': 'year and month of a period',
  'src/collect/bills/counting/rank.ts': 'digits of a time, turned round for sorting',
  'src/stages/notice/burn/until.ts': 'hours of a clock, days of a month',
  'src/edges/duckdb/bills/bill-segments.ts': 'counts of rows',
  'src/edges/duckdb/bills/file-facts.ts': 'counts of rows',
  'src/edges/duckdb/bills/sources.ts': 'counts of rows',
  'src/edges/duckdb/bills/told-twice.ts': 'counts of rows',
  'src/practice/bills/metering/priced-calls.ts': 'bytes of a transfer',
  'src/practice/bills/formats/bill-files.ts': 'month of a file name',
};

const files = FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const floatsIn = (text: string): string[] =>
  FORBIDDEN.flatMap(([pattern, instead]) => (pattern.test(withoutComments(text)) ? [`${pattern.source}: ${instead}`] : []));

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('no float in money', () => {
  it('stands in the folders that handle money', () => {
    expect(files.length).toBeGreaterThan(50);
    const found = files
      .filter((file) => !Object.hasOwn(ALLOWED, file))
      .flatMap((file) => floatsIn(readFileSync(join(root, file), 'utf8')).map((one) => `${file}: ${one}`));
    expect(found).toEqual([]);
  });

  it('has no exception that is not needed any more', () => {
    expect(Object.keys(ALLOWED).filter((file) => !files.includes(file) || floatsIn(readFileSync(join(root, file), 'utf8')).length === 0)).toEqual([]);
  });

  it.each([
    'const cents = Number(line.net) * 100;',
    'const rate = parseFloat(text);',
    'return +amount;',
    'const net = wide ? +row.net : 0;',
    'sql`select cast(net as double) from charge_line`',
    'sql`select net::REAL`',
    "{ net: 'double' }",
    'sql`select avg(net) from charge_line`',
  ])('is found where it was planted: %s', (planted) => {
    expect(floatsIn(planted)).not.toEqual([]);
  });

  it.each(['const next = index + place;', 'const text = `${a}` + b;', '// Number(x) is no money', 'return [..."+81"];', 'sql`select sum(net)`'])(
    'is not found in %s',
    (harmless) => {
      expect(floatsIn(harmless)).toEqual([]);
    },
  );

  it('is refused by the lint rules themselves', () => {
    const planted = ['parseFloat(text)', 'Number.parseFloat(text)', 'Math.round(1.5)', '(1.005).toFixed(2)', '+text'];
    const file = join(folder, 'src/stages/claim/planted.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export const planted = (text: string): unknown[] => [\n${planted.map((one) => `  ${one},`).join('\n')}\n];\n`);
    const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as { options?: unknown };
    delete config.options;
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'unix', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const lines = new Set([...stdout.matchAll(/planted\.ts:(\d+):/g)].map((match) => match[1] ?? ''));
    expect([...lines].sort()).toEqual(['2', '3', '4', '5', '6']);
  });
});
