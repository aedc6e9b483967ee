/** Sentences that hold names out of answers, made safe for a terminal. */
import { cutText, visibleText } from '../../../words/visible-text.ts';

const TEXT_MOST = 300;

export const safeText = (text: string): string => visibleText(cutText(text, TEXT_MOST).text);
