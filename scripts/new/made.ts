/** What a scaffold gives: files to write and what the person does next. */
export interface Made {
  readonly files: Readonly<Record<string, string>>;
  /** Files that are there already and change. */
  readonly rewritten?: Readonly<Record<string, string>>;
  readonly next: string;
}

export interface Repository {
  readonly list: (folder: string) => readonly string[];
  readonly read: (file: string) => string;
}

/** `name-of-it` -> `nameOfIt`. */
export const camelOf = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
