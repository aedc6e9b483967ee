/** What is found among real files: folders, links, archives, and the things that are no files. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findInputs } from './find-inputs.ts';
import { REFUSED } from './refusal-words.ts';
import { zipOf, type ZipMember } from '../../../tests/reading/zip-made.ts';

const root = mkdtempSync(join(tmpdir(), 'hikeshi-inputs-'));
afterAll(() => rmSync(root, { recursive: true }));
let number = 0;

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(root, String(++number));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

async function found(paths: readonly string[], caseFolder = join(root, 'no-case')): Promise<{ names: string[]; refused: [string, string][] }> {
  const { parts, refused } = await findInputs(paths, caseFolder);
  return { names: parts.map((part) => part.name), refused: refused.map(({ name, why }) => [name, why.en]) };
}

describe('findInputs', () => {
  it('walks folders in the same order every time, whatever the names say', async () => {
    const path = folder({ 'b/2.json': '1', 'b/1.json.gz': '2', 'a.txt': '3', '.hidden': '4', 'z/深い/三.json': '5' });
    const names = ['.hidden', 'a.txt', 'b/1.json.gz', 'b/2.json', 'z/深い/三.json'].map((name) => join(path, name));
    expect(await found([path])).toEqual({ names, refused: [] });
    expect((await found([join(path, 'b'), join(path, 'a.txt'), join(path, 'z'), join(path, '.hidden')])).names).toEqual(names);
  });

  it('does not read the case it writes', async () => {
    const path = folder({ 'log.json': '1', 'case/events/segment-1.parquet': '2', 'case/findings.json': '3', 'case-notes.json': '4' });
    expect((await found([path], join(path, 'case'))).names).toEqual([join(path, 'case-notes.json'), join(path, 'log.json')]);
  });

  it('says when something is not there', async () => {
    await expect(found([join(root, 'nowhere')])).rejects.toMatchObject({ code: 'input-not-found', whose: 'you' });
  });

  it('follows links once and never in a circle', async () => {
    const path = folder({ 'real/log.json': '1' });
    symlinkSync(path, join(path, 'real/up'));
    symlinkSync(join(path, 'real/log.json'), join(path, 'real/same.json'));
    symlinkSync(join(path, 'gone'), join(path, 'real/broken'));
    expect(await found([path])).toEqual({
      names: [join(path, 'real/log.json')],
      refused: [
        [join(path, 'real/broken'), REFUSED.brokenLink.en],
        [join(path, 'real/same.json'), REFUSED.sameFile.en],
      ],
    });
    expect((await found([path, path, join(path, 'real/log.json')])).names).toEqual([join(path, 'real/log.json')]);
  });

  it.skipIf(process.platform === 'win32')('leaves sockets alone', async () => {
    const path = folder({});
    const server = createServer().listen(join(path, 's'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect((await found([path])).refused).toEqual([[join(path, 's'), REFUSED.notAFile.en]]);
    server.close();
  });

  it.skipIf(process.getuid?.() === 0)('says what it may not open', async () => {
    const path = folder({ 'a/secret.json': '1' });
    chmodSync(join(path, 'a'), 0);
    expect((await found([path])).refused).toEqual([[join(path, 'a'), REFUSED.noPermission.en]]);
    chmodSync(join(path, 'a'), 0o755);
  });
});

describe('zip files', () => {
  const listed = async (members: readonly ZipMember[]): ReturnType<typeof found> => found([join(folder({ 'logs.dat': zipOf(members) }), 'logs.dat')]);

  it('are known by content and give their entries as labels', async () => {
    const { names, refused } = await listed([
      { name: 'b/log.json', content: 'x' },
      { name: '../../etc/passwd', content: 'x' },
      { name: '/abs.json', content: 'x', method: 'stored' },
      { name: 'folder/', content: '' },
      { name: '記録.json', content: 'x' },
    ]);
    expect(names.map((name) => name.replace(/^.*!\//, ''))).toEqual(['../../etc/passwd', '/abs.json', 'b/log.json', '記録.json']);
    expect(refused).toEqual([]);
  });

  it('say which entries cannot be read', async () => {
    const { names, refused } = await listed([
      { name: 'ok.json', content: 'x' },
      { name: 'locked.json', content: 'x', encrypted: true },
      { name: 'lzma.json', content: 'x', methodNumber: 14 },
    ]);
    expect(names).toHaveLength(1);
    expect(refused.map(([, why]) => why)).toEqual([REFUSED.encrypted.en, REFUSED.otherCompression.en]);
  });

  it('are refused when their entries overlap', async () => {
    const bomb = zipOf(
      Array.from({ length: 50 }, (_, index) => ({
        name: `${index}.json`,
        content: 'x'.repeat(10_000),
        method: 'stored' as const,
        sameAsFirst: index > 0,
      })),
    );
    const { names, refused } = await found([join(folder({ 'bomb.zip': bomb }), 'bomb.zip')]);
    expect(names).toEqual([]);
    expect(refused).toEqual([[expect.stringContaining('bomb.zip'), REFUSED.overlappingArchive.en]]);
  });

  it('are refused when cut off', async () => {
    const cut = zipOf([{ name: 'a.json', content: 'x'.repeat(100) }]).subarray(0, 60);
    expect((await found([join(folder({ 'cut.zip': cut }), 'cut.zip')])).refused.map(([, why]) => why)).toEqual([REFUSED.brokenArchive.en]);
  });
});
