/** Ways of writing a text inside another one. A layer decodes each piece, lets `inside` work on it, and writes it back only when something had to go. */
import type { Marker } from './redact-text.ts';

type Inside = (inner: string) => string;

interface Decoding {
  /** Cheap test, so that a text without this writing costs nothing. */
  readonly applies: (text: string) => boolean;
  readonly layer: (text: string, inside: Inside, mark: Marker) => string;
}

/** JSON texts with escapes; one without says the same as it stands. A stray quote before would pair the others wrongly, so both ways of pairing are tried. */
const jsonTexts: Decoding = {
  applies: (text) => text.includes('\\') && text.includes('"'),
  layer: (text, inside) => {
    const done = unescaped(text, inside);
    const first = done.indexOf('"') + 1;
    return done.slice(0, first) + unescaped(done.slice(first), inside);
  },
};

function unescaped(text: string, inside: Inside): string {
  let [out, from] = ['', 0];
  for (const [begin, end] of literals(text)) {
    const literal = text.slice(begin, end);
    const decoded = literal.includes('\\') ? parsedText(literal) : null;
    if (decoded === null) continue;
    out += text.slice(from, begin) + rewritten(literal, decoded, inside, JSON.stringify);
    from = end;
  }
  return out + text.slice(from);
}

/** From quote to quote. A pattern would look for the end of an open one again and again; this goes through the text once. */
function* literals(text: string): Generator<readonly [begin: number, end: number]> {
  let begin = text.indexOf('"');
  while (begin >= 0) {
    let end = begin + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    if (end >= text.length) return;
    yield [begin, end + 1];
    begin = text.indexOf('"', end + 1);
  }
}

function parsedText(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** CSV doubles its quotes: `"{""password"":""x""}"`. */
const doubledQuotes: Decoding = {
  applies: (text) => text.includes('""'),
  layer: (text, inside) =>
    text.replace(/"(?:[^"]|"")*"/g, (cell) => {
      const value = cell.slice(1, -1);
      return rewritten(
        value,
        value.replaceAll('""', '"'),
        inside,
        (done) => done.replaceAll('"', '""'),
        (done) => `"${done}"`,
      );
    }),
};

const percent: Decoding = {
  applies: (text) => /%[0-9A-Fa-f]{2}/.test(text),
  layer: (text, inside) =>
    text.replace(/[^\s"'<>]*%[0-9A-Fa-f]{2}[^\s"'<>]*/g, (token) => rewritten(token, percentDecoded(token), inside, (done) => done)),
};

/** Byte by byte, so that one broken escape does not hide the others. */
const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  plus: '+',
  sol: '/',
  equals: '=',
  period: '.',
  colon: ':',
  amp: '&',
  lowbar: '_',
  quot: '"',
  apos: "'",
};

const entities: Decoding = {
  applies: (text) => /&(?:#\w{1,8}|\w{2,8});/.test(text),
  layer: (text, inside) =>
    text.replace(/[^\s<>]*&(?:#\w{1,8}|\w{2,8});[^\s<>]*/g, (token) =>
      rewritten(
        token,
        token.replace(/&(#?)(x?)(\w{1,8});/gi, (whole, hash: string, hex: string, name: string) => {
          if (hash === '') return NAMED[`${hex}${name}`] ?? whole;
          const code = Number.parseInt(name, hex === '' ? 10 : 16);
          return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
        }),
        inside,
        (done) => done.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      ),
    ),
};

/** A run of base64 (also broken into the lines of a mail) that holds text with a secret goes as a whole. */
const base64: Decoding = {
  applies: (text) => /[A-Za-z0-9+/_-]{16}/.test(text),
  layer: (text, inside, mark) =>
    text
      .replace(/(?:[A-Za-z0-9+/]{60,76}\r?\n){1,100000}[A-Za-z0-9+/]{1,76}={0,2}/g, (block) => encoded(block, inside, mark))
      .replace(/[A-Za-z0-9+/_-]{16,}={0,2}/g, (run) => encoded(run, inside, mark)),
};

function encoded(run: string, inside: Inside, mark: Marker): string {
  const text = Buffer.from(run.replaceAll(/\s/g, ''), 'base64').toString('utf8');
  if (text.includes('\uFFFD') || /[\u0000-\u0008\u000E-\u001F]/.test(text)) return run;
  return inside(text) === text ? run : mark('encoded', run);
}

/** A mail whose body is quoted-printable (RFC 2045 6.7) is handed over decoded when something had to go from it. */
const quotedPrintable: Decoding = {
  applies: (text) => /quoted-printable/i.test(text),
  layer: (text, inside) => {
    const decoded = text
      .replaceAll(/=[ \t]*\r?\n/g, '')
      .replaceAll(/(?:=[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))
      // Decoded once; the word itself would ask for it again.
      .replaceAll(/quoted-printable/gi, '8bit');
    const done = inside(decoded);
    return done === decoded ? text : done;
  },
};

export const decodings: readonly Decoding[] = [quotedPrintable, jsonTexts, doubledQuotes, percent, entities, base64];

function rewritten(
  original: string,
  decoded: string,
  inside: Inside,
  encode: (done: string) => string,
  around = (text: string): string => text,
): string {
  if (decoded === original) return around(original);
  const done = inside(decoded);
  return around(done === decoded ? original : encode(done));
}
