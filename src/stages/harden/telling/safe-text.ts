/** Sentences that hold names out of answers, made safe for a terminal. */
import { bothClocks } from '../../../words/time-format.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';

const TEXT_MOST = 300;

const TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

/** Times are told to the minute, by the reader's clock and by UTC. */
export const safeText = (text: string, zone: string): string =>
  visibleText(cutText(text, TEXT_MOST).text.replaceAll(TIME, (time) => bothClocks(time, zone)));
