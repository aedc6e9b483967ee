/** Sentences that hold names out of answers, made safe for a terminal. */
import { cutText, visibleText } from '../../../words/visible-text.ts';

const TEXT_MOST = 300;

const TIME = /(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?Z/g;

/** Times are told to the minute. */
export const safeText = (text: string): string => visibleText(cutText(text, TEXT_MOST).text.replaceAll(TIME, '$1 $2 UTC'));
