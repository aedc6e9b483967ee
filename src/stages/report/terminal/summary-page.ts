/** The page on which summaries for the terminal are written: headline, facts beside their labels, headings, items. Fits its width, Japanese and English alike. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { paint, type Paint } from './paint.ts';
import { padded, wrapped, type Columns } from './wrap.ts';

export interface PageOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Columns a text takes on screen (East Asian characters take two). */
  readonly columns: Columns;
}

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

  line(text: string): void {
    this.#lines.push(text);
  }

  headline(words: Bilingual, tone: 'bad' | 'good' | 'bold'): void {
    for (const line of wrapped(words[this.#language], this.#options.width, this.#options.columns)) this.line(this.paint.bold(this.paint[tone](line)));
    this.line('');
  }

  heading(words: Bilingual): void {
    this.line('');
    this.line(this.paint.bold(words[this.#language]));
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

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
