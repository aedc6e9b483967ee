/** A text of several lines, such as a letter or a mail, set for the screen: each line broken on its own, what follows a list mark kept beside it. */
import type { PageOptions } from './summary-page.ts';
import { wrapped } from './wrap.ts';

/** What begins a line and stands before all of it: spaces, a list mark, the number of a step. */
const LEAD = /^ *(?:(?:[-*] |\d{1,2}\. ?|[■・●] ?))?/u;

/** Ends with a line break where the text does. Copy from the file, never from the screen: the breaks are not in the text. */
export function setText(text: string, { width, columns }: Pick<PageOptions, 'width' | 'columns'>): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (columns(line) <= width) return [line];
      const lead = LEAD.exec(line)?.[0] ?? '';
      const beside = ' '.repeat(columns(lead));
      return wrapped(line.slice(lead.length), width - beside.length, columns).map((one, index) => `${index === 0 ? lead : beside}${one}`);
    })
    .join('\n');
}
