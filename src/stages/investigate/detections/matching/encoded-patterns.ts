/** Applies the encoding modifiers to a value, in the order written (specification: "Value Modifiers"). */
import type { Complaints, Place } from '../rule-problem.ts';
import type { TextPattern } from '../rule.ts';
import { detectionWords } from './detection-words.ts';
import { base64, base64Offsets, BYTE_ORDER_MARK, utf16Bytes } from './encodings.ts';
import type { Utf16 } from './encodings.ts';
import type { Encoding } from './modifiers.ts';
import { dashVariants, mapTexts, plainText, tidied, withAnyDash } from './text-pattern.ts';

/** Five characters in four places. */
const MOST_DASH_VARIANTS = 625;

interface Encoded {
  readonly pattern: TextPattern;
  /** True once the text holds one byte per character. */
  readonly isBytes: boolean;
}

export function encodedPatterns(pattern: TextPattern, order: readonly Encoding[], at: Place, complaints: Complaints): TextPattern[] | null {
  let made: Encoded[] = [{ pattern, isBytes: false }];
  for (const [index, encoding] of order.entries()) {
    const last = index === order.length - 1;
    const next = made.map((one) => encodedOnce(one, encoding, last, at, complaints));
    if (next.includes(null)) return null;
    made = next.flatMap((several) => several ?? []);
  }
  return made.map((one) => one.pattern);
}

function encodedOnce(one: Encoded, encoding: Encoding, last: boolean, at: Place, complaints: Complaints): Encoded[] | null {
  if (encoding === 'windash') return dashes(one, last, at, complaints);
  if (encoding === 'base64' || encoding === 'base64offset') {
    const text = plainText(one.pattern);
    if (text === null) return complaints.error(at, detectionWords.wildcardInBase64());
    const forms = encoding === 'base64' ? [base64(text, one.isBytes)] : base64Offsets(text, one.isBytes);
    return forms.map((form) => ({ pattern: tidied([form]), isBytes: false }));
  }
  const form: Utf16 = encoding === 'wide' ? 'utf16le' : encoding;
  const wide = mapTexts(one.pattern, (text) => utf16Bytes(text, form));
  return [{ pattern: form === 'utf16' ? tidied([BYTE_ORDER_MARK, ...wide]) : wide, isBytes: true }];
}

/** As the last step a dash stays "any dash", compared as such; before another encoding every form must be written out. */
function dashes(one: Encoded, last: boolean, at: Place, complaints: Complaints): Encoded[] | null {
  const pattern = withAnyDash(one.pattern);
  if (last) return [{ pattern, isBytes: one.isBytes }];
  const variants = dashVariants(pattern, MOST_DASH_VARIANTS);
  if (variants === null) return complaints.error(at, detectionWords.windashTooMany(MOST_DASH_VARIANTS));
  return variants.map((variant) => ({ pattern: variant, isBytes: one.isBytes }));
}
