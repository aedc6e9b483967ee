/** Lays out and draws a document by pdfmake, with the structure tree it does not write. Nothing is fetched, nothing read from disk. */
import { Buffer } from 'node:buffer';
import type { LaidOutLine, LaidOutPage } from 'pdfmake/js/Renderer.js';
import { tableLayouts } from 'pdfmake/js/tableLayouts.js';
import type { PdfFonts } from './drawable-text.ts';
import { LayoutBuilder, PDFDocument, Renderer, SVGMeasure } from './pdfmake-classes.ts';
import { StructureTree, type Tag } from './structure.ts';

export interface PdfMaking {
  /** pdfmake's content: stacks, texts, tables; each piece of text may carry `tag`. */
  readonly content: readonly unknown[];
  readonly footer: (page: number, pages: number) => unknown;
  readonly title: string;
  readonly language: string;
  /** ISO 8601; the same moment gives the same bytes. */
  readonly madeAt: string;
  readonly fonts: PdfFonts;
}

export const FONT = 'text';
/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89, orientation: 'portrait' } as const;
const MARGINS = { left: 42, right: 42, top: 42, bottom: 48 } as const;
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** @returns a PDF 1.7 with title, language and structure tree. Pure: same input, same bytes. */
export function taggedPdf({ content, footer, title, language, madeAt, fonts }: PdfMaking): Promise<Uint8Array> {
  const at = new Date(madeAt);
  const info = { Title: title, Producer: 'Hikeshi', Creator: 'Hikeshi', CreationDate: Number.isNaN(at.getTime()) ? new Date(0) : at };
  const document = new PDFDocument(
    { [FONT]: { normal: Buffer.from(fonts.regular), bold: Buffer.from(fonts.bold) } },
    {},
    {},
    {},
    {
      size: [PAGE.width, PAGE.height],
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: language,
      info,
      autoFirstPage: false,
      font: null,
    },
    null,
  );
  const whole = collected(document);
  const layout = new LayoutBuilder(PAGE, MARGINS, new SVGMeasure());
  layout.registerTableLayouts(tableLayouts);
  const usual = { font: FONT, fontSize: 8.5, lineHeight: 1.3, color: '#20242b' };
  const pages = layout.layoutDocument([...content], document, {}, usual, undefined, undefined, footer, undefined, undefined);
  const renderer = new TaggingRenderer(document, undefined);
  renderer.renderPages(pages);
  renderer.end();
  document.end();
  return whole;
}

function collected(document: InstanceType<typeof PDFDocument>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

type TaggedInline = LaidOutLine['inlines'][number] & { readonly tag?: Tag };

/** Every line under the place its first tagged piece carries: a line never holds pieces of two places. */
class TaggingRenderer extends Renderer {
  #tree: StructureTree | null = null;
  #page = 0;

  override renderPages(pages: readonly LaidOutPage[]): void {
    this.#tree = new StructureTree(this.pdfDocument);
    for (const page of pages) {
      this.#page += 1;
      super.renderPages([page]);
    }
  }

  override renderLine(line: LaidOutLine, x: number, y: number): void {
    const place = line.inlines.map((inline: TaggedInline) => inline.tag).find((found) => found !== undefined);
    this.#tree?.draw(place ?? null, this.#page, () => super.renderLine(line, x, y));
  }

  override renderVector(vector: object): void {
    this.#tree?.draw(null, this.#page, () => super.renderVector(vector));
  }

  end(): void {
    this.#tree?.end();
  }
}
