/** A workbook file read back the way a spreadsheet program does: unzipped, its XML taken apart. Written apart from the writer. */
import { TextWriter, Uint8ArrayReader, ZipReader, configure } from '@zip.js/zip.js';

export interface OpenedCell {
  readonly type: 'text' | 'number' | 'formula';
  readonly text: string;
  /** Result of a formula. */
  readonly result: string | null;
}

export interface OpenedSheet {
  readonly name: string;
  readonly xml: string;
  /** By address, `B2`. */
  readonly cells: ReadonlyMap<string, OpenedCell>;
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export async function openedWorkbook(bytes: Uint8Array): Promise<{ readonly sheets: readonly OpenedSheet[]; readonly workbook: string }> {
  configure({ useWebWorkers: false });
  const files = new Map<string, string>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
  const workbook = files.get('xl/workbook.xml') ?? '';
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(([, text = '']) =>
    unescaped(text),
  );
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
  return {
    workbook,
    sheets: names.map((name, index) => {
      const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      return { name, xml, cells: cellsOf(xml, shared) };
    }),
  };
}

function cellsOf(xml: string, shared: readonly string[]): Map<string, OpenedCell> {
  const cells = new Map<string, OpenedCell>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1];
    const formula = /<f>([\s\S]*?)<\/f>/.exec(inner)?.[1];
    if (address === undefined) continue;
    if (formula !== undefined) cells.set(address, { type: 'formula', text: unescaped(formula), result: value ?? null });
    else if (value !== undefined && /t="s"/.test(attributes)) cells.set(address, { type: 'text', text: shared[Number(value)] ?? '', result: null });
    else if (value !== undefined) cells.set(address, { type: 'number', text: value, result: null });
  }
  return cells;
}
