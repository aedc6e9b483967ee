/** Times inside parameters: AWS writes them as ISO 8601, as `Aug 1, 2024, 11:45:22 AM` (UTC) or as seconds or milliseconds. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WORDY = /^([A-Za-z]{3}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})\s?([AP]M)$/;
const PLAIN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** ISO 8601 UTC to the second, or null when it is no time. */
export function readLogTime(text: string | null): string | null {
  if (text === null || text.length > 40) return null;
  if (ISO.test(text)) return isoOf(Date.parse(text));
  if (/^\d{10}(\.\d+)?$/.test(text)) return isoOf(Number(text) * 1_000);
  if (/^\d{13}(\.\d+)?$/.test(text)) return isoOf(Number(text));
  const found = WORDY.exec(text);
  if (found === null) return null;
  const [, month, day, year, hour, minute, second, half] = found;
  const monthNumber = MONTHS.indexOf((month ?? '').toLowerCase());
  if (monthNumber < 0) return null;
  const hour24 = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  return isoOf(Date.UTC(Number(year), monthNumber, Number(day), hour24, Number(minute), Number(second)));
}

/** The second a time falls in, as the log writes it; null when it is no time. */
export function secondOf(time: string): string | null {
  return PLAIN.test(time) ? time : isoOf(Date.parse(time));
}

/** `time` plus seconds, or null when `time` is no time. */
export function laterBy(time: string, seconds: number): string | null {
  return isoOf(Date.parse(time) + seconds * 1_000);
}

function isoOf(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8e15 ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : null;
}
