/** The parts of pdfmake 0.3 that lay out and draw, as far as we use them; the package brings no types. CommonJS: the class is the `default` of the default. */
declare module 'pdfmake/js/PDFDocument.js' {
  class PdfDocument {
    constructor(
      fonts: Readonly<Record<string, { readonly normal: Uint8Array; readonly bold: Uint8Array }>>,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFiles: null,
    );
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
    struct(role: string, options?: { readonly scope?: string; readonly lang?: string }): PdfStructure;
    addStructure(element: PdfStructure): this;
    markStructureContent(role: string): PdfContent;
    markContent(role: 'Artifact', options?: object): this;
    endMarkedContent(): this;
  }
  export interface PdfContent {
    readonly refs: unknown;
  }
  export interface PdfStructure {
    add(child: PdfStructure | PdfContent): this;
    end(): void;
  }
  const module: { readonly default: typeof PdfDocument };
  export type PdfDocumentClass = PdfDocument;
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PdfDocumentClass } from 'pdfmake/js/PDFDocument.js';
  import type { LaidOutPage } from 'pdfmake/js/Renderer.js';
  class LayoutBuilder {
    constructor(size: object, margins: object, svg: unknown);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown,
      document: PdfDocumentClass,
      styles: object,
      usual: object,
      background: undefined,
      header: undefined,
      footer: (page: number, pages: number) => unknown,
      watermark: undefined,
      breakBefore: undefined,
    ): readonly LaidOutPage[];
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PdfDocumentClass } from 'pdfmake/js/PDFDocument.js';
  export interface LaidOutLine {
    readonly inlines: readonly { readonly text: string }[];
    readonly _outline?: unknown;
  }
  export interface LaidOutPage {
    readonly items: readonly unknown[];
  }
  class Renderer {
    constructor(document: PdfDocumentClass, progress: undefined);
    readonly pdfDocument: PdfDocumentClass;
    renderPages(pages: readonly LaidOutPage[]): void;
    renderLine(line: LaidOutLine, x: number, y: number): void;
    renderVector(vector: object): void;
  }
  const module: { readonly default: typeof Renderer };
  export default module;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const module: { readonly default: new () => unknown };
  export default module;
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}
