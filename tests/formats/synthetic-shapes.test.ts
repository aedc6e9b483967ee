/** One synthetic hijack in every shape people have logs in: the findings are the same to the byte, the verdicts too. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { playAccount, trailFiles, type CloudTrailRecord } from '../../src/practice/index.ts';
import { investigateFiles, written, type InvestigatedCase } from '../cli/investigated-case.ts';
import { expectSameFindings } from './same-findings.ts';
import { fullShapes, type Shapes } from './shapes.ts';

const played = playAccount({ scenario: 'founding-story', seed: 11, days: 9 });
const trail = [...trailFiles(played)];
const records: CloudTrailRecord[] = trail.flatMap((file) => [...file.records]);
const shapes = fullShapes(records);

const investigateShapes = (files: Shapes): Promise<InvestigatedCase> => investigateFiles([written(files)]);
const backwards = <T>(list: readonly T[]): T[] => [...list].reverse();

let trailFolder: InvestigatedCase;
beforeAll(async () => {
  trailFolder = await investigateShapes(
    Object.fromEntries(trail.map(({ path, records: own }) => [path, gzipSync(JSON.stringify({ Records: own }))])),
  );
});

it('finds the hijack in the folder of a trail', () => {
  expect({ code: trailFolder.code, kind: trailFolder.findings.verdict.kind }).toEqual({ code: 0, kind: 'hijacked' });
  expect(trailFolder.findings.coverage.events).toEqual({ unique: records.length, duplicate: 0, conflicting: 0, rejected: 0 });
});

describe('tells the same from', () => {
  it.each(Object.keys(shapes))('%s', async (name) => {
    expectSameFindings(await investigateShapes({ [name]: shapes[name] ?? '' }), trailFolder);
  });

  it('the events in reverse order, split over files and compressed anew', async () => {
    const mixed = backwards(records);
    const third = Math.ceil(mixed.length / 3);
    expectSameFindings(
      await investigateShapes({
        'z.json.gz': gzipSync(JSON.stringify({ Records: mixed.slice(0, third) }), { level: 1 }),
        'a.json': JSON.stringify(mixed.slice(third, 2 * third)),
        'm/n.jsonl': mixed
          .slice(2 * third)
          .map((record) => JSON.stringify(record))
          .join('\n'),
      }),
      trailFolder,
    );
  });

  it('all shapes in one folder, and counts what came twice', async () => {
    const together = await investigateShapes(shapes);
    expectSameFindings(together, trailFolder);
    expect(together.findings.coverage.events.duplicate).toBe(records.length * (Object.keys(shapes).length - 1));
    expect(together.findings.coverage.files).toEqual({ read: Object.keys(shapes).length, skipped: 0, salvaged: 0 });
  });
});

describe('a damaged copy', () => {
  it('cut off at its end gives every whole record before the cut, and says that it was cut', async () => {
    const text = JSON.stringify({ Records: records });
    const at = text.indexOf(`{"eventVersion"`, Math.floor(text.length / 2)) + 40;
    const whole = records.filter((_, index) => JSON.stringify({ Records: records.slice(0, index + 1) }).length - 2 <= at).length;
    const { findings, code } = await investigateShapes({ 'cut.json': text.slice(0, at) });
    expect({ code, ...findings.coverage.files }).toEqual({ code: 0, read: 0, skipped: 0, salvaged: 1 });
    expect(findings.coverage.events).toMatchObject({ unique: whole, rejected: 1 });
  });

  it('of a gzip file gives what could be inflated', async () => {
    const bytes = gzipSync(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { findings, code } = await investigateShapes({ 'cut.json.gz': bytes.subarray(0, Math.floor(bytes.length * 0.8)) });
    expect({ code, ...findings.coverage.files }).toEqual({ code: 0, read: 0, skipped: 0, salvaged: 1 });
    expect(findings.coverage.events.unique).toBeGreaterThan(records.length * 0.5);
    expect(findings.coverage.events.unique).toBeLessThan(records.length);
  });
});
