/** What is left when mail programs' markup is taken off: text with its line breaks, and where the links of the page led. */
export interface Anchor {
  readonly href: string;
  /** What the page showed for it. */
  readonly shown: string;
}

const BREAKING = /<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote)\b[^>]{0,500}>/gi;
const HIDDEN = /<(script|style|head|title)\b[^>]{0,500}>[\s\S]{0,20000}?<\/\1>|<!--[\s\S]{0,20000}?-->/gi;
const ANCHOR = /<a\b[^>]{0,500}?href\s*=\s*["']?([^"'>\s]{1,2000})["']?[^>]{0,500}>([\s\S]{0,500}?)<\/a>/gi;
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;

/** Text that holds no tag comes back as it is. */
export function withoutMarkup(text: string): { readonly text: string; readonly anchors: readonly Anchor[] } {
  const looksMarkedUp = /<(?:p|div|br|a|li|td|span|html|body|b|table)\b[^>]{0,500}>/i.test(text);
  if (!looksMarkedUp) return { text, anchors: [] };
  const visible = text.replaceAll(HIDDEN, ' ');
  const anchors = [...visible.matchAll(ANCHOR)].map(([, href = '', shown = '']) => ({
    href: decoded(href),
    shown: decoded(shown.replaceAll(TAG, '')).trim(),
  }));
  const withBreaks = visible.replaceAll(/<li\b[^>]{0,500}>/gi, '\n- ').replaceAll(BREAKING, '\n');
  return { text: decoded(withBreaks.replaceAll(TAG, '')), anchors };
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '-',
  mdash: '-',
  rsquo: "'",
  lsquo: "'",
};

/** Character references, once: `&amp;lt;` becomes `&lt;`. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return point > 0x1f && point <= 0x10_ff_ff ? String.fromCodePoint(point) : ' ';
  });
}
