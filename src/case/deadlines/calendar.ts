/**
 * Deadlines as a calendar file (RFC 5545): UTC times, lines folded at 75 octets, text escaped, an alarm a day and an hour before.
 * The UID is made of the case and the entry, so importing the file again moves an event instead of doubling it.
 */
export interface CalendarEvent {
  /** Unique in the case. */
  readonly name: string;
  /** ISO 8601 UTC to the second. */
  readonly dueAt: string;
  readonly title: string;
  readonly text: string;
}

/** @param making `caseKey`: hash of the case's first entry; `stampedAt`: ISO 8601 UTC */
export function calendarText(
  events: readonly CalendarEvent[],
  { caseKey, stampedAt }: { readonly caseKey: string; readonly stampedAt: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hikeshi//Case deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, caseKey, stampedAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ name, dueAt, title, text }: CalendarEvent, caseKey: string, stampedAt: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${name.toLowerCase()}.${caseKey.slice(0, 32)}@hikeshi.invalid`,
    `DTSTAMP:${basicTime(stampedAt)}`,
    `DTSTART:${basicTime(dueAt)}`,
    `SUMMARY:${escapedText(title)}`,
    `DESCRIPTION:${escapedText(text)}`,
    'TRANSP:TRANSPARENT',
    ...['-P1D', '-PT1H'].flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapedText(title)}`,
      `TRIGGER:${before}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** `2026-12-08T03:00:00Z` as `20261208T030000Z` (RFC 5545 3.3.5, form 2). */
const basicTime = (iso: string): string => iso.replaceAll(/[-:]/g, '');

/** RFC 5545 3.3.11; a control character has no place in a text at all. */
export const escapedText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, (one) => `\\${one}`)
    .replaceAll('\n', String.raw`\n`);

const OCTETS = 75;

/** RFC 5545 3.1: no line longer than 75 octets without its line end; a fold never cuts a character in two. */
export function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
