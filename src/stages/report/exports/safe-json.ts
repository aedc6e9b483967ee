/** JSON that is harmless to look at: invisible and direction-changing characters are written as `\uXXXX`, which means the same to every reader of JSON. */
import { unseenCharacters } from '../../../words/visible-text.ts';

const unit = (code: number): string => String.raw`\u` + code.toString(16).padStart(4, '0');

/** One line, no line break inside; parsing gives back exactly the value. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(unseenCharacters(), (found) => {
    let escaped = '';
    for (let at = 0; at < found.length; at += 1) escaped += unit(found.charCodeAt(at));
    return escaped;
  });
}
