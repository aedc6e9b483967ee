/**
 * Removes secrets from a text however they are written down: plainly, in JSON escapes (nested ones too), percent-encoded, as HTML entities, in base64, in quoted-printable.
 * Each is replaced by a mark with a keyed hash, so equal things stay equal, and nobody can guess a card number back from its mark.
 */
import type { Removal } from '../verify/hand-over.ts';
import { decodings } from './decodings.ts';
import { isSecretValue, namesSecret, SECRET_KINDS, type SecretKindName } from './secret-kinds.ts';

/** From a kind and the secret itself to the mark: `[REMOVED card 3f9a1c22b07d]`. Equal secrets get equal marks. */
export type Marker = (kind: SecretKindName | 'encoded', secret: string) => string;

export interface Redacted {
  readonly text: string;
  readonly removed: readonly Removal[];
}

const DEEPEST = 6;

export function redactText(text: string, mark: Marker): Redacted {
  const removals = new Map<string, { kind: string; mark: string; times: number }>();
  const noted: Marker = (kind, secret) => {
    const made = mark(kind, secret);
    const before = removals.get(made);
    removals.set(made, { kind, mark: made, times: (before?.times ?? 0) + 1 });
    return made;
  };
  const redacted = withoutSecrets(text, noted, 0);
  // What was noted on the way and then went with something larger around it is in no text any more.
  return { text: redacted, removed: [...removals.values()].filter((one) => redacted.includes(one.mark)) };
}

/** Layers of writing from the outside in, then the text itself. */
function withoutSecrets(text: string, mark: Marker, depth: number): string {
  let left = text;
  if (depth < DEEPEST) {
    const inside = (inner: string): string => withoutSecrets(inner, mark, depth + 1);
    left = secretFields(left, mark);
    for (const { applies, layer } of decodings) if (applies(left)) left = layer(left, inside, mark);
  }
  for (const { kind, pattern, accept, same, parts } of SECRET_KINDS) {
    left = left.replace(pattern, (...found) => {
      const whole = String(found[0]);
      const groups = found.at(-1) as unknown;
      const named = typeof groups === 'object' && groups !== null ? Object.values(groups as Record<string, string | undefined>) : [whole];
      const secret = named.find((one) => one !== undefined);
      if (secret === undefined || (accept !== undefined && !accept(secret))) return whole;
      const [before, after] = [whole.slice(0, whole.lastIndexOf(secret)), whole.slice(whole.lastIndexOf(secret) + secret.length)];
      return `${before}${marked(secret, parts?.(secret) ?? [secret], (part) => mark(kind, same?.(part) ?? part))}${after}`;
    });
  }
  return left;
}

/** The parts stand in the text in this order. */
function marked(text: string, parts: readonly string[], markOf: (part: string) => string): string {
  let [done, left] = ['', text];
  for (const part of parts) {
    const at = left.indexOf(part);
    done += left.slice(0, at) + markOf(part);
    left = left.slice(at + part.length);
  }
  return done + left;
}

/** `"password": "..."` in JSON: the whole value goes, whatever characters it has. */
const FIELD = /"((?:[^"\\]|\\.){1,80})"(\s*:\s*)"((?:[^"\\]|\\.)*)"/g;

const secretFields = (text: string, mark: Marker): string =>
  text.replace(FIELD, (whole, name: string, between: string, value: string) =>
    namesSecret(name) && isSecretValue(value) ? `"${name}"${between}"${mark('password', value)}"` : whole,
  );
