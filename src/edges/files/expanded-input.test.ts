/** What comes out of compressed input: whole, in parts, damaged, and rigged. Small and patient way alike. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { zipOf } from '../../../tests/reading/zip-made.ts';
import { ExpandedInput } from './expanded-input.ts';
import { USUAL_EXPANSION, type ExpansionLimits } from './expansion-limits.ts';
import type { InputPart } from './input-part.ts';
import { zipEntries } from './zip-entries.ts';

const root = mkdtempSync(join(tmpdir(), 'hikeshi-expanded-'));
afterAll(() => rmSync(root, { recursive: true }));
let number = 0;

function partOf(bytes: Buffer): InputPart {
  const path = join(root, String(++number));
  writeFileSync(path, bytes);
  return { name: path, path, bytes: bytes.length, entry: null };
}

async function expanded(part: InputPart, limits: ExpansionLimits = USUAL_EXPANSION): Promise<{ bytes: Buffer; input: ExpandedInput }> {
  const input = new ExpandedInput(part, limits);
  const whole = input.whole();
  const pieces: Buffer[] = whole === null ? [] : [whole];
  if (whole === null) for await (const chunk of input.chunks()) pieces.push(Buffer.from(chunk));
  return { bytes: Buffer.concat(pieces), input };
}

/** Text that hardly compresses, so that a few megabytes are enough for the patient way. */
function noise(bytes: number, seed = 1): Buffer {
  const text = Buffer.alloc(bytes);
  let state = seed;
  for (let at = 0; at < bytes; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text[at] = 32 + ((state >>> 16) % 94);
  }
  return text;
}

const SMALL = noise(5_000);
const LARGE = noise(4_000_000, 7);

describe.each([
  ['small', SMALL],
  ['large', LARGE],
])('%s input', (_, text) => {
  it.each<[string, (text: Buffer) => Buffer]>([
    ['plain', (plain) => plain],
    ['gzip', gzipSync],
    ['gzip of gzip', (plain) => gzipSync(gzipSync(plain))],
    [
      'members of gzip',
      (plain) =>
        Buffer.concat(
          [0, 1, 2].map((third) => gzipSync(plain.subarray((plain.length / 3) * third, third === 2 ? undefined : (plain.length / 3) * (third + 1)))),
        ),
    ],
    ['gzip with zeros after it', (plain) => Buffer.concat([gzipSync(plain), Buffer.alloc(512)])],
  ])('%s comes out whole', async (_name, pack) => {
    const { bytes, input } = await expanded(partOf(pack(text)));
    expect(bytes.equals(text)).toBe(true);
    expect(input.fault).toBeNull();
  });

  it('cut off gives everything before the cut', async () => {
    const packed = gzipSync(text);
    const { bytes, input } = await expanded(partOf(packed.subarray(0, packed.length / 2)));
    expect(input.fault).toBe('truncated');
    expect(bytes.equals(text.subarray(0, bytes.length))).toBe(true);
    expect(bytes.length).toBeGreaterThan(text.length === SMALL.length ? 0 : text.length * 0.45);
  });

  it('damaged gives nearly everything before the damage', async () => {
    const packed = Buffer.from(gzipSync(text));
    const at = Math.floor(packed.length * 0.8);
    for (let byte = at; byte < at + 40; byte++) packed[byte] = (packed[byte] as number) ^ 0xff;
    const { bytes, input } = await expanded(partOf(packed));
    expect(input.fault).toBe('damaged');
    const sure = text.length === LARGE.length ? text.length * 0.75 : 0;
    expect(bytes.subarray(0, sure).equals(text.subarray(0, sure))).toBe(true);
  });

  it('followed by something else gives all of itself', async () => {
    const { bytes, input } = await expanded(partOf(Buffer.concat([gzipSync(text), Buffer.from('$ exit\n')])));
    expect(bytes.equals(text)).toBe(true);
    expect(input.fault).toBe('damaged');
  });

  it.each(['stored', 'deflated'] as const)('%s in a zip, itself gzip, comes out whole', async (method) => {
    const zip = partOf(
      zipOf([
        { name: 'first', content: 'x' },
        { name: 'log.json.gz', content: gzipSync(text), method },
      ]),
    );
    const { parts } = await zipEntries('logs.zip', zip.path, zip.bytes);
    const { bytes, input } = await expanded(parts[1] as InputPart);
    expect(bytes.equals(text)).toBe(true);
    expect(input.fault).toBeNull();
  });
});

describe('input that unfolds too far', () => {
  const limits = { freeBytes: 1_000_000, mostTimes: 50 };

  it.each<[string, Buffer]>([
    ['once', gzipSync(Buffer.alloc(20_000_000, ' '))],
    ['twice', gzipSync(gzipSync(Buffer.alloc(200_000_000, ' ')))],
  ])('is stopped: %s', async (_, bomb) => {
    const { bytes, input } = await expanded(partOf(bomb), limits);
    expect(input.fault).toBe('expands-too-far');
    expect(bytes.length).toBeLessThanOrEqual(Math.max(limits.freeBytes, bomb.length * limits.mostTimes));
  });

  it('may do so while it is small', async () => {
    const { bytes, input } = await expanded(partOf(gzipSync(Buffer.alloc(900_000, ' '))), limits);
    expect([bytes.length, input.fault]).toEqual([900_000, null]);
  });
});

it('reports an archive whose directory leads nowhere as a fault of the archive', async () => {
  const part = partOf(Buffer.alloc(200));
  await expect(expanded({ ...part, entry: { headerOffset: 20, method: 'stored' } })).rejects.toMatchObject({ code: 'EBADARCHIVE' });
});
