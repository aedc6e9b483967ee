/** A letter as data, and as the text that is pasted into a case: bounded, with the trace of every fact in it. */
import type { Bilingual, Language } from '../../../../words/language.ts';
import type { Source, Traced } from './traced.ts';

/** Words with `{name}` places. The words themselves hold no facts; what fills the places is traced. */
export interface LetterLine {
  readonly words: Bilingual;
  readonly fills: Readonly<Record<string, Traced | readonly Traced[]>>;
}

export interface LetterList {
  readonly items: readonly LetterLine[];
}

export type Paragraph = readonly (LetterLine | LetterList)[];

export interface Letter {
  /** Null when the subject of the message answered must stay as it is. */
  readonly subject: LetterLine | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface WrittenText {
  readonly text: string;
  /** In the order of the text. */
  readonly trace: readonly { readonly fact: string; readonly source: Source }[];
}

export const line = (words: Bilingual, fills: LetterLine['fills'] = {}): LetterLine => ({ words, fills });

/** A heading with its list, or nothing when the list is empty. */
export const headed = (heading: Bilingual, items: readonly LetterLine[]): Paragraph => (items.length === 0 ? [] : [line(heading), { items }]);

/** A line for a fact, or nothing without it. */
export const lineOf = (words: Bilingual, name: string, fact: Traced | null): readonly LetterLine[] =>
  fact === null ? [] : [line(words, { [name]: fact })];

/** What the description of a case takes (domain notes on Support: forms and their limits). */
export const CASE_FORM_MOST = 5_000;
/** How many items a list may have, tried in turn until the whole fits. */
const LIST_SIZES = [60, 30, 20, 12, 8, 5, 3, 2, 1] as const;

const COMMA: Bilingual = { ja: '、', en: ', ' };
const MORE: Bilingual = { ja: ' ほか{n}件', en: ' and {n} more' };
const MORE_LINES: Bilingual = { ja: '・ほか{n}件 (添付の報告書にあります)', en: '- {n} more (in the attached dossier)' };
const SUBJECT: Bilingual = { ja: '件名：', en: 'Subject: ' };

/** At most `CASE_FORM_MOST` characters, subject included, whatever the case holds: lists give way, and say how much they leave out. Ends with a line feed. */
export function writtenText(letter: Letter, language: Language): WrittenText {
  for (const most of LIST_SIZES) {
    const written = new Writing(language, most).write(letter);
    if (written.text.length <= CASE_FORM_MOST) return written;
  }
  const last = new Writing(language, 1).write(letter);
  return { ...last, text: `${last.text.slice(0, CASE_FORM_MOST - 2).replace(/[\uD800-\uDBFF]$/, '')}…\n` };
}

/** The paragraphs alone, with everything in their lists. */
export const wholeBody = (paragraphs: readonly Paragraph[], language: Language): string =>
  new Writing(language, Number.POSITIVE_INFINITY).body(paragraphs);

class Writing {
  readonly #language: Language;
  readonly #most: number;
  readonly #trace: { fact: string; source: Source }[] = [];

  constructor(language: Language, most: number) {
    this.#language = language;
    this.#most = most;
  }

  write({ subject, paragraphs }: Letter): WrittenText {
    const head = subject === null ? '' : `${SUBJECT[this.#language]}${this.#line(subject)}\n\n`;
    return { text: `${head}${this.body(paragraphs)}\n`, trace: this.#trace };
  }

  body(paragraphs: readonly Paragraph[]): string {
    return paragraphs
      .filter((paragraph) => paragraph.length > 0)
      .map((paragraph) => paragraph.map((part) => ('items' in part ? this.#list(part.items) : this.#line(part))).join('\n'))
      .join('\n\n');
  }

  #list(items: readonly LetterLine[]): string {
    const left = items.slice(this.#most);
    const lines = items.slice(0, this.#most).map((item) => `${{ ja: '・', en: '- ' }[this.#language]}${this.#line(item)}`);
    return [...lines, ...(left.length === 0 ? [] : [this.#counted(MORE_LINES, left.length, left.flatMap(factsOf))])].join('\n');
  }

  #line({ words, fills }: LetterLine): string {
    return words[this.#language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const fill = fills[name];
      if (fill === undefined) return whole;
      return 'text' in fill ? this.#fact(fill) : this.#facts(fill);
    });
  }

  #facts(facts: readonly Traced[]): string {
    const left = facts.slice(this.#most);
    const named = facts.slice(0, this.#most).map((fact) => this.#fact(fact));
    return `${named.join(COMMA[this.#language])}${left.length === 0 ? '' : this.#counted(MORE, left.length, left)}`;
  }

  #fact({ text, source }: Traced): string {
    this.#trace.push({ fact: text[this.#language], source });
    return text[this.#language];
  }

  /** How many were left out is a fact as well. */
  #counted(words: Bilingual, count: number, left: readonly Traced[]): string {
    for (const { text, source } of left) this.#trace.push({ fact: text[this.#language], source });
    return words[this.#language].replace('{n}', String(count));
  }
}

const factsOf = ({ fills }: LetterLine): readonly Traced[] => Object.values(fills).flatMap((fill) => ('text' in fill ? [fill] : fill));
