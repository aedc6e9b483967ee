/** The one error class for broken promises. Expected outcomes are values, not errors. */
export type Whose = 'you' | 'aws' | 'us';

export class HikeshiProblem extends Error {
  readonly code: string;
  readonly whose: Whose;
  readonly says: { readonly ja: string; readonly en: string };

  /** `code` is stable and documented; `says` tells what happened and the next step; never put secrets in it. */
  constructor(code: string, whose: Whose, says: { readonly ja: string; readonly en: string }, cause?: unknown) {
    super(`${code}: ${says.en}`, cause === undefined ? undefined : { cause });
    this.name = 'HikeshiProblem';
    this.code = code;
    this.whose = whose;
    this.says = says;
  }
}
