/** JSON that is harmless to look at: invisible and direction-changing characters are written as `\uXXXX`, which means the same to every reader of JSON. */
import { unseenCharacters } from '../../../words/visible-text.ts';

const unit = (code: number): string => String.raw`\u` + code.toString(16).padStart(4, '0');

/** One line, no line break inside; parsing gives back exactly the value. */
export const safeJson = (value: unknown): string => escaped(JSON.stringify(value));

/** The same, indented for people to read. */
export const safeJsonLines = (value: unknown): string => JSON.stringify(value, null, 2).split('\n').map(escaped).join('\n');

function escaped(line: string): string {
  return line.replace(unseenCharacters(), (found) => {
    let units = '';
    for (let at = 0; at < found.length; at += 1) units += unit(found.charCodeAt(at));
    return units;
  });
}
