/** The text of a file that is read at once: answers of Cost Explorer, invoices. */
import { toUtf8, type BillEncoding } from '../../../collect/bills/bill-text.ts';
import { ExpandedInput } from '../../../edges/files/expanded-input.ts';
import type { ExpansionLimits } from '../../../edges/files/expansion-limits.ts';
import type { InputPart } from '../../../edges/files/input-part.ts';

export interface WholeText {
  readonly text: Buffer;
  readonly fault: ExpandedInput['fault'];
}

/** A year of Cost Explorer by day, service and region is 20 MB. */
const MOST_BYTES = 134_217_728;

/** Null when it is larger than any such file. @throws system errors */
export async function wholeText(part: InputPart, encoding: BillEncoding, expansion: ExpansionLimits): Promise<WholeText | null> {
  const input = new ExpandedInput(part, expansion);
  const decode = toUtf8(encoding);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.chunks()) {
    const piece = Buffer.from(decode(chunk));
    length += piece.length;
    if (length > MOST_BYTES) return null;
    pieces.push(piece);
  }
  pieces.push(decode(null));
  return { text: Buffer.concat(pieces), fault: input.fault };
}
