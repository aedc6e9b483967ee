/** The event sets beside the repository (`../shared/data`), each event as its exact text with the key that expected matches name it by. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** A clone without the data beside it runs the other tests. */
export const sharedDataIsHere = existsSync(join(SHARED, 'sigma', 'sigmahq'));

export interface KeyedEvent {
  readonly key: string;
  readonly text: string;
}

const filesBelow = (folder: string, suffix: RegExp): string[] =>
  readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && suffix.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

const textOf = (file: string): string => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function byEventId(events: readonly unknown[]): KeyedEvent[] {
  return events.map((event) => ({ key: String((event as { eventID?: unknown }).eventID), text: JSON.stringify(event) }));
}

/** Reads one JSON document holding an array or `Records`, or one event a line. */
function eventsIn(text: string): unknown[] {
  try {
    const whole = JSON.parse(text) as { Records?: unknown[] } | unknown[];
    return Array.isArray(whole) ? whole : (whole.Records ?? [whole]);
  } catch {
    return linesOf(text).map((line) => JSON.parse(line) as unknown);
  }
}

export function eventSet(name: string): KeyedEvent[] {
  const folder = join('cloudtrail', name);
  if (name === 'panther-tests-dev') {
    const tests = linesOf(textOf(join(SHARED, folder, 'tests.jsonl')));
    return tests.map((line, index) => ({ key: String(index), text: JSON.stringify((JSON.parse(line) as { event: unknown }).event) }));
  }
  const suffix = name === 'traildiscover-dev' ? /\.cloudtrail$/ : name === 'otrf-cloud-breach-s3' ? /\.ndjson$/ : /\.json(\.gz)?$/;
  const files = filesBelow(folder, suffix).filter((file) => !file.endsWith('truth.json'));
  return byEventId(files.flatMap((file) => eventsIn(textOf(file))));
}

export const sigmaHqRules = (): { name: string; text: string }[] =>
  filesBelow(join('sigma', 'sigmahq', 'rules'), /\.yml$/).map((file) => ({ name: file.split('/').at(-1) ?? '', text: textOf(file) }));

export interface ExpectedMatches {
  readonly set: string;
  readonly origin: string;
  readonly ruleId: string;
  readonly keys: readonly (string | number)[];
}

export const expectedMatches = (): ExpectedMatches[] =>
  linesOf(textOf(join(SHARED, 'cloudtrail', 'sigma-expected-dev', 'matches.jsonl'))).map((line) => JSON.parse(line) as ExpectedMatches);
