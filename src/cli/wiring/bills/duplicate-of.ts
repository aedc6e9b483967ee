/** A file with the same content as one that was read: kept in the list, so that nobody wonders where it went, and never counted. */
import { visibleText } from '../../../words/visible-text.ts';
import type { BillOfCase } from './bills-manifest.ts';

export function duplicateOf(original: BillOfCase, fileNo: number, name: string): BillOfCase {
  const { file } = original;
  const same = {
    ja: `「${visibleText(file.name)}」と同じ内容のファイルです。二重には数えません。`,
    en: `The same content as “${visibleText(file.name)}”; it is not counted twice.`,
  };
  return {
    ...original,
    file: { ...file, fileNo, name, use: 'duplicate', problems: [same] },
    remarks: [same],
    segments: [],
    leftOutRows: null,
    facts: [],
    invoices: [],
  };
}
