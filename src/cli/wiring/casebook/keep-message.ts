/** A message that came, kept in the case: its text as evidence, what it is and by when in the journal. The same text is not kept twice. */
import type { ReceivedMessage } from '../../../case/case-record.ts';
import { heldDeadline, remembered } from '../../../stages/report/index.ts';
import type { Understanding } from '../../../stages/report/index.ts';
import type { Cli } from '../../world.ts';
import { addEvidence } from './add-evidence.ts';
import { withCasebook, type Casebook } from './casebook.ts';

export interface MessageToKeep {
  readonly understood: Understanding;
  /** When it reached the person, UTC; null when not said. */
  readonly received: string | null;
  /** Under which name the text came. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const keepMessage = (cli: Cli, casePath: string, message: MessageToKeep): Promise<ReceivedMessage> =>
  withCasebook(cli, casePath, (book) => keptIn(book, message));

function keptIn(book: Casebook, { understood, received, name, bytes }: MessageToKeep): ReceivedMessage {
  const receivedAt = received ?? (/T/.test(understood.sentAt ?? '') ? understood.sentAt : null);
  const { evidence } = addEvidence(book, {
    from: { name, content: bytes },
    kind: 'message',
    source: understood.from,
    how: null,
    obtainedAt: receivedAt,
  });
  const before = book.record().messages.find((one) => one.evidence === evidence.id);
  if (before !== undefined) return before;
  book.say({
    kind: 'message',
    data: {
      message: remembered(understood),
      from: understood.from,
      subject: understood.subject,
      receivedAt,
      statedDeadline: heldDeadline(understood),
      evidence: evidence.id,
      supportCase: understood.supportCases[0] ?? null,
    },
  });
  const kept = book.record().messages.at(-1);
  if (kept === undefined) throw new Error('what was just written down is not there');
  return kept;
}
