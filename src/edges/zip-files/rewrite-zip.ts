/** Takes a zip apart and puts it together again with every entry changed. Spreadsheets (.xlsx) are zips, too. */
export type EntryChange = (bytes: Uint8Array, name: string) => { readonly bytes: Uint8Array; readonly name: string } | null;

const MOST_BYTES = 256 * 1_048_576;
const MOST_ENTRIES = 20_000;

/** Null when an entry cannot be read (encrypted, damaged, too large) or `change` refuses one: then the whole must be left out. Comments and dates are not taken over. */
export async function rewriteZip(bytes: Uint8Array, change: EntryChange): Promise<Uint8Array | null> {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const source = new ZipReader(new Uint8ArrayReader(bytes));
  const target = new ZipWriter(new Uint8ArrayWriter());
  let [total, count] = [0, 0];
  try {
    for await (const entry of source.getEntriesGenerator()) {
      if (entry.directory) continue;
      total += entry.uncompressedSize;
      if (entry.encrypted || total > MOST_BYTES || ++count > MOST_ENTRIES) return null;
      const content = await entry.arrayBuffer();
      if (content.byteLength !== entry.uncompressedSize) return null;
      const changed = change(new Uint8Array(content), entry.filename);
      if (changed === null) return null;
      await target.add(changed.name, new Uint8ArrayReader(changed.bytes));
    }
    return await target.close();
  } catch {
    return null;
  } finally {
    await source.close();
  }
}
