/**
 * Is a regular expression one that RE2 takes? RE2 runs in linear time on any text, which matters because an intruder writes the texts;
 * for that it has no lookaround, no back-references, no possessive quantifiers and no atomic groups.
 * Checked here, before any engine sees it, so that the person is told which part to change. Source: RE2 wiki, "Syntax".
 */

export interface RegexFault {
  readonly kind: 'lookaround' | 'back-reference' | 'possessive' | 'group' | 'escape' | 'repeat' | 'class' | 'bracket';
  /** Offset in the pattern. */
  readonly at: number;
  readonly part: string;
}

export const REGEX_LIMITS = { length: 2_000, repeat: 1_000, depth: 100 } as const;

const ESCAPES = /^(?:[AabBCdDfnQrsStvwWz]|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}|[pP](?:[A-Z]|\{\^?[A-Za-z_]{1,40}\})|0[0-7]{0,2}|[ -/:-@[-`{-~])/;
const GROUP_OPENING = /^\?(?:P<[A-Za-z_][A-Za-z0-9_]{0,60}>|[imsU]{0,4}(?:-[imsU]{1,4})?[:)])/;
const POSIX_CLASS = /^\[:\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\]/;
const REPEAT = /^\{(\d{1,9})(?:,(\d{0,9}))?\}/;

/** The first thing RE2 does not take, or null. */
export function regexFault(pattern: string): RegexFault | null {
  return new Scan(pattern).run();
}

class Scan {
  readonly #pattern: string;
  #at = 0;
  #open = 0;
  /** Is there something before the cursor that a quantifier may repeat? */
  #repeatable = false;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  run(): RegexFault | null {
    while (this.#at < this.#pattern.length) {
      const fault = this.#step(this.#pattern.charAt(this.#at));
      if (fault !== null) return fault;
    }
    return this.#open > 0 ? this.#fault('bracket', '(') : null;
  }

  #step(char: string): RegexFault | null {
    switch (char) {
      case '\\':
        return this.#escape();
      case '[':
        return this.#class();
      case '(':
        return this.#group();
      case ')':
        if (this.#open === 0) return this.#fault('bracket', ')');
        this.#open -= 1;
        return this.#pass(1, true);
      case '|':
        return this.#pass(1, false);
      case '*':
      case '+':
      case '?':
        return this.#quantifier(char);
      case '{': {
        const repeat = REPEAT.exec(this.#rest(30));
        return repeat === null ? this.#pass(1, true) : this.#quantifier(repeat[0], repeat);
      }
      default:
        return this.#pass(1, true);
    }
  }

  #escape(): RegexFault | null {
    const after = this.#rest(60, 1);
    if (/^[1-9kg]/.test(after)) return this.#fault('back-reference', `\\${after.charAt(0)}`);
    const escape = ESCAPES.exec(after);
    if (escape === null) return this.#fault('escape', `\\${after.charAt(0)}`);
    if (escape[0] === 'Q') return this.#quoted();
    return this.#pass(1 + escape[0].length, true);
  }

  #quoted(): RegexFault | null {
    const end = this.#pattern.indexOf('\\E', this.#at);
    const length = end < 0 ? this.#pattern.length - this.#at : end + 2 - this.#at;
    return this.#pass(length, length > 4);
  }

  /** Odd ranges whose ends are escapes are left to the engine, which is asked before a rule runs. */
  #class(): RegexFault | null {
    const start = this.#at;
    let at = start + 1;
    if (this.#pattern.charAt(at) === '^') at++;
    for (const first = at; at < this.#pattern.length; at++) {
      const char = this.#pattern.charAt(at);
      if (char === ']' && at > first) return this.#pass(at + 1 - start, true);
      const [low, dash, high] = [char, this.#pattern.charAt(at + 1), this.#pattern.charAt(at + 2)];
      if (char === '[' && dash === ':') {
        const named = POSIX_CLASS.exec(this.#pattern.slice(at, at + 14));
        if (named === null) return { kind: 'class', at, part: '[:' };
        at += named[0].length - 1;
      } else if (char === '\\') {
        const escape = ESCAPES.exec(this.#pattern.slice(at + 1, at + 60));
        if (escape === null || /^[AbBCQz]/.test(escape[0])) return { kind: 'escape', at, part: this.#pattern.slice(at, at + 2) };
        at += escape[0].length;
      } else if (dash === '-' && high !== '' && high !== ']') {
        const set = high === '\\' && /^[dDsSwWpP]/.test(this.#pattern.charAt(at + 3));
        if (set || (high !== '\\' && low > high)) return { kind: 'class', at, part: `${low}-${high}` };
        at += high === '\\' ? 1 : 2;
      }
    }
    return this.#fault('class', '[');
  }

  #group(): RegexFault | null {
    const after = this.#rest(80, 1);
    this.#open += 1;
    if (this.#open > REGEX_LIMITS.depth) return this.#fault('bracket', '(');
    if (!after.startsWith('?')) return this.#pass(1, false);
    const lookaround = /^\?<?[=!]/.exec(after);
    if (lookaround !== null) return this.#fault('lookaround', `(${lookaround[0]}`);
    const opening = GROUP_OPENING.exec(after);
    if (opening === null) return this.#fault('group', `(${after.slice(0, 2)}`);
    if (opening[0].endsWith(')')) this.#open -= 1;
    return this.#pass(1 + opening[0].length, false);
  }

  #quantifier(text: string, repeat?: RegExpExecArray): RegexFault | null {
    if (!this.#repeatable) return this.#fault('repeat', text);
    const [, least = '0', most = ''] = repeat ?? [];
    if (Math.max(Number(least), Number(most)) > REGEX_LIMITS.repeat || (most !== '' && Number(most) < Number(least)))
      return this.#fault('repeat', text);
    const after = this.#pattern.charAt(this.#at + text.length);
    if (after === '+') return this.#fault('possessive', `${text}+`);
    this.#pass(text.length + (after === '?' ? 1 : 0), false);
    return null;
  }

  #pass(length: number, repeatable: boolean): null {
    this.#at += length;
    this.#repeatable = repeatable;
    return null;
  }

  #rest(length: number, skip = 0): string {
    return this.#pattern.slice(this.#at + skip, this.#at + skip + length);
  }

  #fault(kind: RegexFault['kind'], part: string): RegexFault {
    return { kind, at: this.#at, part };
  }
}
