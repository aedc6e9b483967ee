/** A text cut into sentences: each as it stands, to be quoted, and folded, to be compared. */
export interface Sentence {
  /** As written, on one line. */
  readonly text: string;
  /** Lower case, one form of every letter, width, quote, hyphen and space (Unicode NFKC). */
  readonly folded: string;
}

const MOST_SENTENCES = 1500;
const MOST_LENGTH = 800;
const LIST_ITEM = /^(?:[-*•・■▼●◆○□※]|\(?[0-9a-z]{1,2}[).．]|（?[0-9０-９]{1,2}[）)]|[①-⑳])/i;
/** A line this full goes on in the next one: mail programs break near 72 columns, and Japanese ones near 35 characters. */
const FULL_LINE = /^(?:[\u0000-\u02ff\u2000-\u206f]{58,}|.{0,80}[\u3040-\u9fff].{24,})$/u;
const ENDS = /[.!?。！？:：]["'」）)]?$/;

export function sentencesOf(text: string): Sentence[] {
  return joinedLines(text)
    .flatMap(cutAtStops)
    .map((one) => one.trim().slice(0, MOST_LENGTH))
    .filter((one) => one !== '')
    .slice(0, MOST_SENTENCES)
    .map((one) => ({ text: one, folded: folded(one) }));
}

export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019\u201b]/g, "'")
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Lines that were broken only because they were full. */
function joinedLines(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const last = lines.at(-1);
    if (open && last !== undefined && line !== '' && !LIST_ITEM.test(line))
      lines[lines.length - 1] = `${last}${/[\u3040-\u9fff]$/u.test(last) ? '' : ' '}${line}`;
    else lines.push(line);
    open = FULL_LINE.test(line) && !ENDS.test(line);
  }
  return lines;
}

/** After a full stop of either script. An abbreviation or a number before it is no end. */
const cutAtStops = (line: string): string[] => line.split(/(?<=[。！？])|(?<=[!?]|(?<!\b(?:[A-Z]|[a-z]\.[a-z]|No|Mr|Ms|Dr|vs|approx))\.)\s+(?=\S)/u);
