/**
 * The only way markup is made. The tag escapes every value for text and for quoted attributes alike, and first makes
 * invisible and direction-changing characters visible; what is already `Html` goes in as it is.
 */
import { visibleText } from '../../../../words/visible-text.ts';

export class Html {
  readonly markup: string;

  /** Only this file and `joined` make one; everything else goes through the tag. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = Html | string | number | readonly Html[] | null | undefined | false;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Text made harmless in element content and in quoted attributes. */
export const escaped = (text: string): string => visibleText(text).replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? '');

/** Attributes in templates must be quoted: html`<a href="${target}">${label}</a>`. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const fixed = compact(strings);
  let markup = fixed[0] ?? '';
  values.forEach((value, index) => {
    markup += markupOf(value) + (fixed[index + 1] ?? '');
  });
  return new Html(markup);
}

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Elements around which blanks mean nothing. */
const BLOCKS = '(?:table|caption|thead|tbody|tfoot|tr|th|td|div|p|ul|ol|li|dl|dt|dd|small|section|h2|h3)';
const BEFORE_BLOCK = new RegExp(` (?=</?${BLOCKS}[ >])`, 'g');
const AFTER_BLOCK = new RegExp(`(</?${BLOCKS}>) `, 'g');

/** Line breaks and indents of the source say nothing in the page: one space, or none beside blocks, so that five thousand rows stay small. */
function compact(strings: TemplateStringsArray): readonly string[] {
  const known = compacted.get(strings);
  if (known) return known;
  const short = strings.map((part) =>
    part
      .replace(/\s*\n\s*/g, ' ')
      .replace(BEFORE_BLOCK, '')
      .replace(AFTER_BLOCK, '$1'),
  );
  compacted.set(strings, short);
  return short;
}

function markupOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map((one) => one.markup).join('');
  return escaped(String(value));
}

export const joined = (parts: readonly Html[], between = ''): Html => new Html(parts.map((part) => part.markup).join(escaped(between)));

export const NOTHING = new Html('');

/** A style, script or data element with text of our own making, kept byte for byte: the policy knows it by its hash. */
export const ownElement = (name: 'style' | 'script', content: string, attributes: Html = NOTHING): Html =>
  new Html(`<${name}${attributes.markup}>${content}</${name}>`);
