/** `hikeshi.reply/1`: what was understood of a message, for programs. Texts of the message are as they stand in it. */
import type { ToldReply } from '../answer/told-reply.ts';

export function replyJson({ understood, kinds, asks, next, not, letter }: ToldReply, entry: string | null): string {
  const document = {
    schema: 'hikeshi.reply/1',
    unsure: kinds.length === 0,
    kinds,
    asks,
    deadlines: understood.deadlines,
    forgery: understood.forgery,
  };
  const { from, subject, sentAt, supportCases, cut } = understood;
  return `${JSON.stringify({ ...document, from, subject, sentAt, supportCases, cut, next, not, letter, entry }, null, 2)}\n`;
}
