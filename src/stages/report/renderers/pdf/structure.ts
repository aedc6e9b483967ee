/**
 * The structure tree of a tagged PDF (PDF 1.7, 14.7; PDF/UA-1): which text is a heading, a paragraph, a cell of which row. pdfmake marks a file as tagged but
 * writes no tree; every piece of text here carries its place, and the tree grows while lines are drawn. What carries none (rules, grounds, page numbers,
 * headings of tables told again on the next page) is marked as no content.
 */
import type { PdfDocumentClass, PdfStructure } from 'pdfmake/js/PDFDocument.js';

/** One place in the tree; compared by identity. */
export interface Tag {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'Caption' | 'TR' | 'TH' | 'TD' | 'Sect';
  readonly parent: Tag | null;
  /** Of head cells: what they are the head of. */
  readonly scope?: 'Column' | 'Row';
  /** Drawn anew on every page the table goes on over; only the first time is it content. */
  readonly repeats?: true;
}

export const tag = (role: Tag['role'], parent: Tag | null = null): Tag => ({ role, parent });

export class StructureTree {
  readonly #document: PdfDocumentClass;
  readonly #root: PdfStructure;
  readonly #elements = new Map<Tag, PdfStructure>();
  readonly #firstPages = new Map<Tag, number>();

  constructor(document: PdfDocumentClass) {
    this.#document = document;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  /** Draws as content of `place`, or as no content. */
  draw(place: Tag | null, page: number, drawing: () => void): void {
    if (place === null || this.#isRepeat(place, page)) this.#document.markContent('Artifact');
    else {
      const element = this.#elementOf(place);
      element.add(this.#document.markStructureContent(place.role));
    }
    drawing();
    this.#document.endMarkedContent();
  }

  end(): void {
    this.#root.end();
  }

  #isRepeat(place: Tag, page: number): boolean {
    if (place.repeats !== true) return false;
    const first = this.#firstPages.get(place) ?? page;
    this.#firstPages.set(place, first);
    return first !== page;
  }

  #elementOf(place: Tag): PdfStructure {
    const known = this.#elements.get(place);
    if (known !== undefined) return known;
    const element = this.#document.struct(place.role, place.scope === undefined ? {} : { scope: place.scope });
    (place.parent === null ? this.#root : this.#elementOf(place.parent)).add(element);
    this.#elements.set(place, element);
    return element;
  }
}
