/** What `--json` prints. */
import { safeJsonLines } from '../../../stages/report/index.ts';

/** One JSON document on stdout, harmless to look at. */
export const asJson = (document: object): string => `${safeJsonLines(document)}\n`;
