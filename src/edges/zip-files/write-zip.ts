/** Writes a zip, entry by entry in constant memory, whole or not at all. With a password: AES-256 (WinZip AE-2), which 7-Zip, macOS tools and this program open. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { beginZipFile } from './zip-target.ts';

export interface ZipSource {
  /** Name inside, with `/`. */
  readonly name: string;
  /** Absolute path of a file, or the content itself. */
  readonly from: string | Uint8Array;
}

/** Names are not hidden by the encryption; contents are. @throws what the file system throws */
export async function writeZip(
  path: string,
  sources: readonly ZipSource[],
  password: string | null,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const { configure, ZipWriter, Uint8ArrayReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const target = beginZipFile(path);
  try {
    const zip = new ZipWriter(target.stream, {
      ...(password === null ? {} : { password, encryptionStrength: 3 }),
      level: 6,
      useUnicodeFileNames: true,
    });
    for (const { name, from } of sources) {
      const reader = typeof from === 'string' ? (Readable.toWeb(createReadStream(from)) as ReadableStream<Uint8Array>) : new Uint8ArrayReader(from);
      await zip.add(name, reader);
    }
    await zip.close(undefined, { preventClose: true });
    return target.finish();
  } catch (error) {
    target.abandon();
    throw error;
  }
}
