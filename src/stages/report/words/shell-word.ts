/** One argument for a POSIX shell: bare when it is plainly harmless, else in single quotes, where nothing has a meaning but the quote itself. */
export const shellWord = (text: string): string =>
  /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
