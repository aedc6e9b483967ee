/** What a PDF of ours says, read from its bytes: text by the characters its fonts map glyphs to, and the roles of its structure tree. */
import { inflateSync } from 'node:zlib';

export interface PdfRead {
  readonly version: string;
  readonly pages: number;
  /** In drawing order, a line of drawing each. */
  readonly text: string;
  /** Glyph codes drawn that no character belongs to: empty boxes. */
  readonly unmapped: number;
  /** How far text reaches, in points from the left edge. */
  readonly rightmost: number;
  readonly roles: Readonly<Record<string, number>>;
  /** The plain dictionaries of the file. */
  readonly objects: string;
}

/** @param widthOf width of a text at a size, in points */
export function readPdf(bytes: Uint8Array, widthOf: (text: string, size: number) => number): PdfRead {
  const latin = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, { readonly head: string; readonly stream: Buffer | null }>();
  for (const match of latin.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const at = body.indexOf('\nstream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? null : Buffer.from(body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1');
    objects.set(id, { head, stream: raw === null ? null : head.includes('/FlateDecode') ? inflateSync(raw) : raw });
  }
  const unicode = new Map<string, ReadonlyMap<number, string>>();
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b/.test(head)) continue;
    for (const [, name = '', font = ''] of fontsOf(head, objects)) if (!unicode.has(name)) unicode.set(name, mapOf(font, objects));
  }
  const drawn = { text: '', unmapped: 0, rightmost: 0 };
  for (const { head, stream } of objects.values())
    if (stream !== null && !/\/Type|\/Length1|\/Subtype/.test(head)) draw(stream.toString('latin1'), unicode, widthOf, drawn);
  const heads = [...objects.values()].map(({ head }) => head);
  const roles: Record<string, number> = {};
  for (const head of heads) {
    const role = /^<<\n\/S \/(\w+)/.exec(head)?.[1];
    if (role !== undefined && /\/P \d+ 0 R/.test(head)) roles[role] = (roles[role] ?? 0) + 1;
  }
  return {
    version: latin.slice(5, 8),
    pages: heads.filter((head) => /\/Type \/Page\b/.test(head)).length,
    ...drawn,
    roles,
    objects: heads.join('\n'),
  };
}

type Objects = ReadonlyMap<string, { readonly head: string; readonly stream: Buffer | null }>;

function fontsOf(page: string, objects: Objects): readonly RegExpMatchArray[] {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '')?.head ?? page;
  return [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
}

/** The font's own table of glyph code to character (PDF 1.7, 9.10.3). */
function mapOf(font: string, objects: Objects): ReadonlyMap<number, string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const found = new Map<number, string>();
  for (const [, start = '', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries())
      found.set(Number.parseInt(start, 16) + index, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
  return found;
}

interface Drawn {
  text: string;
  unmapped: number;
  rightmost: number;
}

type WidthOf = (text: string, size: number) => number;

function draw(content: string, unicode: ReadonlyMap<string, ReadonlyMap<number, string>>, widthOf: WidthOf, drawn: Drawn): void {
  let [font, size, from]: [ReadonlyMap<number, string>, number, number] = [new Map(), 0, 0];
  for (const [, name, points, x, shown] of content.matchAll(/\/(F\d+) ([\d.]+) Tf|1 0 0 1 ([\d.-]+) [\d.-]+ Tm|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) [font, size] = [unicode.get(name) ?? new Map<number, string>(), Number(points)];
    else if (x !== undefined) from = Number(x);
    else if (shown !== undefined) {
      const codes = [...shown.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []).map((hex) => Number.parseInt(hex, 16));
      drawn.unmapped += codes.filter((code) => code === 0 || !font.has(code)).length;
      const text = codes.map((code) => font.get(code) ?? '').join('');
      drawn.text += text;
      drawn.rightmost = Math.max(drawn.rightmost, from + widthOf(text.trimEnd(), size));
    }
  }
}
