/** One try, with an end: stopped by the caller, or when it has taken too long. */
import { readThrown } from './thrown.ts';
import type { Thrown } from './thrown.ts';

export type Sent<T> = { readonly kind: 'sent'; readonly value: T } | { readonly kind: 'thrown'; readonly thrown: Thrown };

/** Real time, not the clock of the port: a network does not wait for a played clock. */
export async function sendWithin<T>(limitMs: number, signal: AbortSignal | undefined, send: (within: AbortSignal) => Promise<T>): Promise<Sent<T>> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  const within = signal === undefined ? limit.signal : AbortSignal.any([limit.signal, signal]);
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (): void => reject(new DOMException('ended', 'AbortError'));
    if (within.aborted) end();
    else within.addEventListener('abort', end, { once: true });
  });
  const sending = send(within);
  // When the limit wins the race, the try may still fail later; nobody waits for it then.
  sending.catch(() => undefined);
  ended.catch(() => undefined);
  try {
    return { kind: 'sent', value: await Promise.race([sending, ended]) };
  } catch (error) {
    return { kind: 'thrown', thrown: readThrown(error, { stopped: signal?.aborted === true, late: limit.signal.aborted }) };
  } finally {
    clearTimeout(timer);
  }
}
