/** Which characters a TrueType font can draw and how wide they are, read from its own tables. Source: OpenType 1.9, `cmap` (formats 4 and 12), `head`, `hhea`, `hmtx`. */
export interface FontFacts {
  covers(codePoint: number): boolean;
  /** Width of a text set at a size, in the unit of the size. Characters the font lacks count as full width. */
  widthOf(text: string, size: number): number;
}

/** @param font a whole font file @throws when it is no TrueType font or lacks one of the tables */
export function fontFacts(font: Uint8Array): FontFacts {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const glyphs = glyphsOf(view);
  const unitsPerEm = view.getUint16(tableOffset(view, 'head') + 18);
  const [widths, count] = [tableOffset(view, 'hmtx'), view.getUint16(tableOffset(view, 'hhea') + 34)];
  // Glyphs after the last width listed have that same width.
  const advance = (glyph: number): number => view.getUint16(widths + 4 * Math.min(glyph, count - 1)) / unitsPerEm;
  return {
    covers: (codePoint) => glyphs.has(codePoint),
    widthOf: (text, size) => {
      let ems = 0;
      for (const character of text) {
        const glyph = glyphs.get(character.codePointAt(0) ?? 0);
        ems += glyph === undefined ? 1 : advance(glyph);
      }
      return ems * size;
    },
  };
}

function glyphsOf(view: DataView): ReadonlyMap<number, number> {
  const cmap = tableOffset(view, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readFormat4(view, at, glyphs);
    else if (format === 12) readFormat12(view, at, glyphs);
  }
  if (glyphs.size === 0) throw new Error('the font has no table of characters this program reads');
  return glyphs;
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
    if (tag === wanted) return view.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${wanted}`);
}

/** Segments of the basic plane; glyph 0 is "missing". */
function readFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + doubled, at + 16 + 2 * doubled, at + 16 + 3 * doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const [start, end] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const [delta, offset] = [view.getUint16(deltas + segment), view.getUint16(offsets + segment)];
    for (let code = start; code <= end && code !== 0xff_ff; code += 1) {
      const found = offset === 0 ? code : view.getUint16(offsets + segment + offset + 2 * (code - start));
      const glyph = found === 0 && offset !== 0 ? 0 : (found + delta) & 0xff_ff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const from = at + 16 + group * 12;
    const [start, end, glyph] = [view.getUint32(from), view.getUint32(from + 4), view.getUint32(from + 8)];
    for (let code = start; code <= end; code += 1) glyphs.set(code, glyph + code - start);
  }
}
