/** The page on which summaries for the terminal are written: headline, facts beside their labels, headings, items. Fits its width, Japanese and English alike. */
import type { Bilingual, Language } from '../language.ts';
import { paint, type Paint } from './paint.ts';
import { cutToColumns, padded, wrapped, type Columns } from './wrap.ts';

export interface PageOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Columns a text takes on screen (East Asian characters take two). */
  readonly columns: Columns;
  /** The reader's time zone. @default UTC */
  readonly zone?: string;
}

export interface LedgerRow {
  readonly label: string;
  readonly note?: string;
  readonly figure: string;
  readonly strong?: boolean;
}

/** Wider, the eye loses the row on the way to its figure. */
const WIDEST_LEDGER = 90;

/** A summary being written, line by line, in one language. */
export class SummaryPage {
  readonly paint: Paint;
  readonly #language: Language;
  readonly #options: PageOptions;
  readonly #lines: string[] = [];

  constructor(language: Language, options: PageOptions) {
    this.#language = language;
    this.#options = options;
    this.paint = paint(options.colour);
  }

  /** The zone of the clock the reader looks at. */
  get zone(): string {
    return this.#options.zone ?? 'UTC';
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  headline(words: Bilingual, tone: 'bad' | 'good' | 'bold'): void {
    for (const line of wrapped(words[this.#language], this.#options.width, this.#options.columns)) this.line(this.paint.bold(this.paint[tone](line)));
    this.line('');
  }

  /** One blank line before it, also after a headline. */
  heading(words: Bilingual): void {
    if (this.#lines.at(-1) !== '') this.line('');
    for (const line of wrapped(words[this.#language], this.#options.width, this.#options.columns)) this.line(this.paint.bold(line));
  }

  /** A label, and lines beside it. Nothing to say: not shown. */
  fact(label: Bilingual, values: readonly string[]): void {
    const gap = 11;
    const lines = values.flatMap((value) => wrapped(value, this.#options.width - gap, this.#options.columns));
    lines.forEach((line, index) => {
      const name = index === 0 ? padded(label[this.#language], gap, this.#options.columns) : ' '.repeat(gap);
      this.line(`${this.paint.soft(name)}${line}`);
    });
  }

  /** An item, wrapped with a hanging indent. A painted text is given plain as well, to be measured, and kept on one line when it fits. */
  item(text: string, measured = text): void {
    const lines = wrapped(measured, this.#options.width - 4, this.#options.columns);
    if (lines.length === 1) this.line(`  - ${text}`);
    else lines.forEach((line, index) => this.line(`${index === 0 ? '  - ' : '    '}${line}`));
  }

  /** More on the item above, set in and wrapped; lines after the first are set in by `hanging` more. */
  note(text: string, indent = 6, hanging = 0): void {
    const lines = wrapped(text, this.#options.width - indent - hanging, this.#options.columns);
    lines.forEach((line, index) => this.line(`${' '.repeat(index === 0 ? indent : indent + hanging)}${line}`));
  }

  /** Short texts after each other, as many on a line as fit; broken between them and never inside one. */
  list(texts: readonly string[], indent = 6): void {
    const room = this.#options.width - indent;
    let line = '';
    for (const [place, text] of texts.entries()) {
      const next = place === texts.length - 1 ? text : `${text}, `;
      if (line !== '' && this.#options.columns(line + next.trimEnd()) > room) {
        this.note(line, indent);
        line = '';
      }
      line += next;
    }
    if (line !== '') this.note(line, indent);
  }

  /** Numbered, each wrapped with a hanging indent. */
  steps(texts: readonly string[]): void {
    for (const [place, text] of texts.entries()) {
      const mark = `${place + 1}. `;
      const lines = wrapped(text, this.#options.width - 4 - mark.length, this.#options.columns);
      lines.forEach((line, index) => this.line(`    ${index === 0 ? mark : ' '.repeat(mark.length)}${line}`));
    }
  }

  /** Figures below each other, set to the right; what stands before them is cut when it does not fit. */
  ledger(rows: readonly LedgerRow[]): void {
    const { width, columns } = this.#options;
    const figures = rows.reduce((widest, { figure }) => Math.max(widest, columns(figure)), 0);
    const labels = rows.reduce((widest, { label, note }) => (note === undefined ? widest : Math.max(widest, columns(label))), 0);
    const room = Math.max(8, Math.min(width, WIDEST_LEDGER) - figures - 4);
    const noteAt = Math.min(labels + 2, room);
    for (const { label, note, figure, strong } of rows) {
      const before = note === undefined ? label : `${padded(label, noteAt, columns)}${note}`;
      const cut = cutToColumns(before, room, columns);
      const line = `  ${padded(cut, room, columns)}  ${' '.repeat(figures - columns(figure))}${figure}`;
      this.line(strong === true ? this.paint.bold(line) : line);
    }
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
