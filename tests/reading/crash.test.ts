/** A run killed in the middle leaves the case as it was; the next run starts clean, says so, and ends with the whole. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { events, newPlace, read, records, type Place } from './logs-made.ts';

let place: Place;
beforeEach(() => {
  place = newPlace();
  for (let file = 0; file < 60; file++) {
    const list = events(file * 1_000, file * 1_000 + 1_000).map((one, index) => ({
      ...one,
      requestParameters: { pad: `${index * 7919}`.repeat(200) },
    }));
    place.write(`${String(file).padStart(3, '0')}.json.gz`, gzipSync(records(list), { level: 1 }));
  }
});
afterEach(() => place.remove());

/** Kills the reading process as soon as `when` holds; returns what it said before. */
async function killedReading(when: () => boolean): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'reading-child.ts'), place.logs, place.caseFolder]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!when() && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  await ended;
  return said;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const segmentsBegun = (): boolean => namesIn(join(place.caseFolder, 'events.unfinished')).some((name) => name.includes('.parquet'));

describe('killed while segments are written', () => {
  it('a new case holds no events; the next run reads all of them', async () => {
    expect(await killedReading(segmentsBegun)).toBe('');
    expect(existsSync(join(place.caseFolder, 'events'))).toBe(false);
    await expect(read(place, { paths: [] })).rejects.toMatchObject({ code: 'case-not-read' });

    expect(await killedReading(segmentsBegun)).toBe('');
    const { tally, notices } = await read(place);
    expect(tally.unique).toBe(60_000);
    expect(notices.join()).toContain('starts again from the beginning');
    expect(namesIn(place.caseFolder)).toEqual(['events']);
  });

  it('a case read before keeps its events', async () => {
    const first = await read(place, { paths: [join(place.logs, '000.json.gz')] });
    expect(await killedReading(segmentsBegun)).toBe('');
    const kept = await read(place, { paths: [] });
    expect(kept.tally).toEqual(first.tally);
    expect(kept.notices.join()).toContain('starts again from the beginning');
  });
});
