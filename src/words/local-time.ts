/** A time as a person types it, on their own clock, as UTC. */
import { twoTimes } from './time-format.ts';

const WITH_OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;
const AS_TYPED = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * `2026-12-07`, `2026-12-07 12:12`, with seconds, with `Z` or an offset. Without one it is the time of `zone`: nobody thinks in UTC.
 * @returns ISO 8601 UTC to the second, or null for anything else. An hour that a change of clocks skips counts as if the clocks had not changed yet.
 */
export function utcOf(typed: string, zone: string): string | null {
  const text = typed.trim();
  if (!AS_TYPED.test(text)) return null;
  const whole = (text.length === 10 ? `${text}T00:00` : text).replace(' ', 'T');
  if (text.length > 10 && WITH_OFFSET.test(whole)) return toSecond(Date.parse(whole));
  const asUtc = Date.parse(`${whole}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset at the guess may differ from that at the result when the clocks change in between: the second look settles it.
  const first = asUtc - offsetAt(asUtc, zone);
  return toSecond(asUtc - offsetAt(first, zone));
}

function offsetAt(ms: number, zone: string): number {
  const iso = toSecond(ms);
  return iso === null ? 0 : Date.parse(`${twoTimes(iso, zone).local.replace(' ', 'T')}Z`) - Date.parse(iso);
}

const toSecond = (ms: number): string | null => (Number.isNaN(ms) ? null : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z'));
