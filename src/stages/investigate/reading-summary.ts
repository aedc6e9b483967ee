/** What reading and storing came to, in the shape coverage states it. Made by the command from the reading record and the store. */
import type { Coverage } from './findings.ts';

export type ReadingSummary = Pick<Coverage, 'files' | 'events' | 'integrity'>;
