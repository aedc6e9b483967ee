/** Marks for removed things. The key is made for one hand-over and never written down: without it a mark is a mere number, and trying all card numbers leads nowhere. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Marker } from './redact-text.ts';

const HEX_DIGITS = 16;

/** @param key for tests; else fresh random bytes */
export function keyedMarks(key: Uint8Array = randomBytes(32)): Marker {
  return (kind, secret) => `[REMOVED ${kind} ${createHmac('sha256', key).update(`${kind}\n${secret}`).digest('hex').slice(0, HEX_DIGITS)}]`;
}
