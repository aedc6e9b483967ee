/** Two runs of Prowler held against what Hikeshi says it mended. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProwlerSaid, ProwlerStatus } from './scan.ts';

interface Turned {
  readonly check: string;
  /** The check or action of Hikeshi that mends it. */
  readonly by: string;
  /** Part of the name of the things it is about. */
  readonly on?: string;
  /** What is compared where the thing itself is a new one afterwards: each Region, or everything said in the account. */
  readonly in?: 'region' | 'account';
}

const { turned, watched } = JSON.parse(readFileSync(join(import.meta.dirname, 'checks.json'), 'utf8')) as {
  readonly turned: readonly Turned[];
  readonly watched: readonly string[];
};

/** All that are run: those that turn, and more that must not get worse. */
export const PROWLER_CHECKS: readonly string[] = [...new Set([...turned.map(({ check }) => check), ...watched])].sort();

export interface Row {
  readonly check: string;
  readonly thing: string;
  readonly by: string;
  readonly before: ProwlerStatus | null;
  readonly after: ProwlerStatus | null;
}

/** One row for each thing and each Region that was expected to turn. */
export function turnedRows(before: ProwlerSaid, after: ProwlerSaid, regions: readonly string[]): readonly Row[] {
  const worstRow = (check: string, by: string, part: string): Row => ({
    check,
    thing: part === '' ? 'the account' : part,
    by,
    before: worst(before, check, part),
    after: worst(after, check, part),
  });
  return turned.flatMap(({ check, by, on, in: place }) => {
    if (on === undefined) return (place === 'region' ? regions : ['']).map((part) => worstRow(check, by, part));
    const things = [...before.keys()].filter((key) => key.startsWith(`${check} `) && key.includes(on) && before.get(key) !== 'PASS');
    if (things.length === 0) return [{ check, thing: on, by, before: null, after: null }];
    return things.map((key) => ({ check, thing: key.slice(check.length + 1), by, before: before.get(key) ?? null, after: after.get(key) ?? null }));
  });
}

/** What was in order before and is open now. Things that are new are none of these. */
export const gotWorse = (before: ProwlerSaid, after: ProwlerSaid): readonly string[] =>
  [...after].filter(([key, status]) => status === 'FAIL' && before.get(key) === 'PASS').map(([key]) => key);

/** The worst that is said of what has `part` in its name; null when nothing is. */
function worst(said: ProwlerSaid, check: string, part: string): ProwlerStatus | null {
  const found = [...said].filter(([key]) => key.startsWith(`${check} `) && key.includes(part)).map(([, status]) => status);
  return found.includes('FAIL') ? 'FAIL' : (found[0] ?? null);
}

/** The table as Markdown, account numbers and made-up ids shortened to what a thing is. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ check, thing, by, before, after }) => `| ${check} | ${short(thing)} | ${by} | ${before ?? '-'} | ${after ?? '-'} |`);
  return ['| Prowler check | thing | Hikeshi | before | after |', '| --- | --- | --- | --- | --- |', ...lines, ''].join('\n');
}

const short = (thing: string): string =>
  thing
    .replace(/ \([a-z0-9-]+\)$/, '')
    .replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '')
    .replace(/^(image|snapshot|security-group)\/.*$/, '$1');
