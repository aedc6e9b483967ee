/**
 * Struct, array and map values as Athena and CloudTrail Lake print them: `{type=IAMUser, sessioncontext={attributes={...}}, invokedby=null}`.
 * The form has no quoting: a comma ends a value only when a key and '=' follow. `knownKeys` makes that certain for CloudTrail's own structs.
 */
export type StructValue = string | null | StructValue[] | { [key: string]: StructValue };

const DEEPEST = 16;

/** The struct or array `text` prints, null when it is not in this form. Scalars stay text, as CloudTrail writes them in these structs. */
export function structFrom(text: string, knownKeys: ReadonlySet<string> | null): StructValue | null {
  if (text[0] !== '{' && text[0] !== '[') return null;
  const reader = new StructReader(text, knownKeys);
  const value = reader.value(0, ',');
  return value !== undefined && reader.atEnd ? value : null;
}

class StructReader {
  private at = 0;
  private readonly key = /([A-Za-z_][A-Za-z0-9_.:-]{0,63})=/y;
  private readonly text: string;
  private readonly knownKeys: ReadonlySet<string> | null;

  constructor(text: string, knownKeys: ReadonlySet<string> | null) {
    this.text = text;
    this.knownKeys = knownKeys;
  }

  get atEnd(): boolean {
    return this.at === this.text.length;
  }

  /** undefined: not in this form. Depth is bounded, whatever the text. */
  value(depth: number, closing: string): StructValue | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.text[this.at] === '{') return this.members(depth);
    if (this.text[this.at] === '[') return this.elements(depth);
    return this.scalar(closing);
  }

  private members(depth: number): StructValue | undefined {
    const struct: { [key: string]: StructValue } = {};
    this.at++;
    if (this.passes('}')) return struct;
    do {
      const key = this.keyAt(this.at);
      if (key === null) return undefined;
      this.at += key.length + 1;
      const value = this.value(depth + 1, '}');
      if (value === undefined) return undefined;
      Object.defineProperty(struct, key, { value, enumerable: true, configurable: true, writable: true });
    } while (this.passes(', '));
    return this.passes('}') ? struct : undefined;
  }

  private elements(depth: number): StructValue | undefined {
    const array: StructValue[] = [];
    this.at++;
    if (this.passes(']')) return array;
    do {
      const value = this.value(depth + 1, ']');
      if (value === undefined) return undefined;
      array.push(value);
    } while (this.passes(', '));
    return this.passes(']') ? array : undefined;
  }

  private scalar(closing: string): StructValue | undefined {
    const close = this.text.indexOf(closing, this.at);
    if (close < 0) return undefined;
    let end = this.text.indexOf(', ', this.at);
    while (end >= 0 && end < close && closing === '}' && this.keyAt(end + 2) === null) end = this.text.indexOf(', ', end + 2);
    if (end < 0 || end > close) end = close;
    const said = this.text.slice(this.at, end);
    this.at = end;
    return said === 'null' ? null : said;
  }

  private keyAt(at: number): string | null {
    this.key.lastIndex = at;
    const key = this.key.exec(this.text)?.[1];
    return key !== undefined && (this.knownKeys === null || this.knownKeys.has(key.toLowerCase())) ? key : null;
  }

  private passes(mark: string): boolean {
    if (!this.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }
}
