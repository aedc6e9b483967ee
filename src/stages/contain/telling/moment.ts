/** A moment on the reader's own clock, with AWS's beside it. */
import { twoTimes } from '../../../words/time-format.ts';

/** `2026-03-02 22:26 JST (2026-03-02 13:26 UTC)`; once, where both clocks are one. */
export function momentIn(zone: string, iso: string): string {
  const { local, zone: name, utc } = twoTimes(iso, zone);
  const minute = (text: string): string => text.slice(0, '2026-03-02 22:26'.length);
  return name === 'UTC' ? `${minute(utc)} UTC` : `${minute(local)} ${name} (${minute(utc)} UTC)`;
}
