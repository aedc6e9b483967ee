/** A pasted message, taken apart: who claims to have sent it, when, what it says sentence by sentence, where its links lead. */
import { cutText } from '../../../../words/visible-text.ts';
import { withoutMarkup } from './markup.ts';
import { ownWords } from './own-words.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { linksIn, type Link } from './links.ts';
import { sentAt, type SentAt } from './sent-at.ts';

export interface Message {
  /** As its head says; anyone can write anything there. */
  readonly from: string | null;
  readonly replyTo: string | null;
  readonly subject: string | null;
  readonly sentAt: SentAt | null;
  /** What the sender wrote this time: without quoted earlier mails. The subject comes first. */
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  /** Longer than is read; the rest was left out. */
  readonly cut: boolean;
}

/** More than any mail of a help desk; what is longer is someone's attempt to keep us busy. */
const MOST_CHARACTERS = 120_000;

/** Reads text or HTML in any mixture. Never fails: what cannot be understood is simply a sentence. */
export function readMessage(pasted: string, zone: string): Message {
  const { text, wholeLength } = cutText(pasted.replaceAll(/\r\n?/g, '\n'), MOST_CHARACTERS);
  const { text: plain, anchors } = withoutMarkup(text);
  const { head, body } = ownWords(plain);
  const subject = head['subject'] ?? null;
  return {
    from: head['from'] ?? null,
    replyTo: head['reply-to'] ?? null,
    subject,
    sentAt: sentAt(head['date'] ?? null, plain, zone),
    sentences: [...(subject === null ? [] : sentencesOf(subject)), ...sentencesOf(body)],
    links: linksIn(body, anchors),
    cut: wholeLength !== null,
  };
}
