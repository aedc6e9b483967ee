/** The fonts of printed documents, as they come with the program (fonts/README.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { packageFolder } from './package-folder.ts';

/** Whole TrueType files. @throws when the package is not whole. */
export function pdfFonts(): { readonly regular: Uint8Array; readonly bold: Uint8Array } {
  const font = (weight: string): Uint8Array => brotliDecompressSync(readFileSync(join(packageFolder(), 'fonts', `BIZUDPGothic-${weight}.ttf.br`)));
  return { regular: font('Regular'), bold: font('Bold') };
}
