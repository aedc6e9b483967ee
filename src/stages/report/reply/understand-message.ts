/** Reads a pasted mail or case answer. Rules and data only: the same text always means the same, and every conclusion shows its sentence. */
import { ASK_CUES, ASKS, type Ask } from './cues/ask-cues.ts';
import { speaksFor } from './cues/cue.ts';
import { concludeKinds } from './conclude-kinds.ts';
import { deadlinesOf } from './deadlines/deadline.ts';
import { forgerySigns, type ForgerySign } from './forgery/signs.ts';
import { readMessage, type Message } from './message/message.ts';
import type { AskFound, KindFound, Understanding } from './understanding.ts';

export interface Reading {
  /** When the message reached the reader, UTC; periods count from there when it does not say when it was sent. */
  readonly received: string | null;
  /** The reader's zone, IANA. */
  readonly zone: string;
}

export function understandMessage(pasted: string, { received, zone }: Reading): Understanding {
  const message = readMessage(pasted, zone);
  const forgery = forgerySigns(message);
  const asked = asksOf(message, forgery);
  const kinds = concludeKinds(message.sentences, asked, forgery);
  return {
    kinds,
    asks: asked.filter(({ ask }) => belongs(ask, kinds)),
    deadlines: deadlinesOf(message, received, zone),
    forgery,
    from: message.from,
    subject: message.subject,
    sentAt: message.sentAt?.utc ?? message.sentAt?.day ?? null,
    cut: message.cut,
    supportCases: caseNumbers(message),
  };
}

function asksOf({ sentences }: Message, forgery: readonly ForgerySign[]): AskFound[] {
  return ASKS.flatMap((ask): AskFound[] => {
    const quote =
      ask === 'secret'
        ? forgery.find(({ kind }) => kind === 'asks-for-secret')?.shows
        : sentences.find((one) => ASK_CUES[ask].some((cue) => speaksFor(cue, one)))?.text;
    return quote === undefined ? [] : [{ ask, quote }];
  });
}

/** Some requests only exist in one kind of message; a forger's wishes other than money and secrets are no work for the reader. */
function belongs(ask: Ask, kinds: readonly KindFound[]): boolean {
  const first = kinds[0]?.kind;
  if (first === 'phishing-suspicion') return ask === 'secret' || ask === 'payment';
  if (ask === 'stop-abuse') return kinds.some(({ kind }) => kind === 'abuse-notice');
  if (ask === 'accept') return kinds.some(({ kind }) => kind === 'partial-offer');
  if (kinds.some(({ kind }) => kind === 'abuse-notice')) return ask === 'confirm' || ask === 'explain' || ask === 'payment';
  return kinds.length > 0 || ask === 'payment';
}

/** Numbers of AWS Support cases have 12 to 16 digits and stand behind such a word. Account numbers have 12: not taken. */
const CASE_NUMBER = /(?:case(?: id)?|displayid|ケース(?:\s?id)?|case-)\s*[:：=#]?\s*(\d{13,18})/g;

const caseNumbers = ({ sentences, links }: Message): string[] =>
  [
    ...new Set(
      [...sentences.map(({ folded }) => folded), ...links.map(({ url }) => url.toLowerCase())].flatMap((text) =>
        [...text.matchAll(CASE_NUMBER)].map(([, number = '']) => number),
      ),
    ),
  ].slice(0, 5);
