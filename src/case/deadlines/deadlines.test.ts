import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said } from '../journal/entry.ts';
import { nextLines } from '../journal/next-lines.ts';
import { readJournal } from '../journal/read-journal.ts';
import { calendarText, escapedText, folded } from './calendar.ts';
import { DEADLINE_RULE_NAMES, deadlineRule } from './deadline-rules.ts';
import { deadlinesOf, dueAfter } from './due-dates.ts';

const message = (kind: 'compromise-notice' | 'abuse-notice' | 'monitoring', statedDeadline: string | null = null): Said => ({
  kind: 'message',
  data: { message: kind, from: null, subject: null, receivedAt: '2026-12-07T03:00:00Z', statedDeadline, evidence: null, supportCase: null },
});
const sent = (to: 'support' | 'trust-and-safety', sentAt = '2026-12-08T10:00:00Z'): Said => ({
  kind: 'sent',
  data: { letter: 'first-report', to, sentAt, path: null, supportCase: null, words: null },
});
const due = (...said: readonly Said[]): unknown[] =>
  deadlinesOf(nextLines(readJournal(new Uint8Array()), said, '2026-12-09T00:00:00Z').entries).map(({ entry, rule, dueAt, metBy }) => [
    entry,
    rule,
    dueAt,
    metBy,
  ]);

describe('deadlinesOf', () => {
  it.each<[string, readonly Said[], unknown[]]>([
    ['four days after a notice of a compromise', [message('compromise-notice')], [['J-1', 'answer-compromise-notice', '2026-12-11T03:00:00Z', null]]],
    ['24 hours after an abuse notice', [message('abuse-notice')], [['J-1', 'answer-abuse-notice', '2026-12-08T03:00:00Z', null]]],
    ['the time a message names itself wins', [message('abuse-notice', '2026-12-09T00:00:00Z')], [['J-1', 'stated', '2026-12-09T00:00:00Z', null]]],
    ['other messages start nothing', [message('monitoring')], []],
    [
      'seven days for a Savings Plan',
      [{ kind: 'clock', data: { clock: 'savings-plan-bought', startedAt: '2026-12-30T12:00:00Z', events: [] } }],
      [['J-1', 'return-savings-plan', '2027-01-06T12:00:00Z', null]],
    ],
    [
      '90 days after an account was closed',
      [{ kind: 'clock', data: { clock: 'account-closed', startedAt: '2026-12-01T00:00:00Z', events: [] } }],
      [['J-1', 'reopen-or-lose-data', '2027-03-01T00:00:00Z', null]],
    ],
    // 8 December 2026 is a Tuesday: the fifth weekday after it is the next Tuesday.
    ['ask again after five weekdays', [sent('support')], [['J-1', 'ask-again', '2026-12-15T10:00:00Z', null]]],
    ['an answer settles asking again', [sent('support'), message('monitoring')], [['J-1', 'ask-again', '2026-12-15T10:00:00Z', 'J-2']]],
    [
      'a letter to the desk that asked settles a notice, one to another desk does not',
      [message('abuse-notice'), sent('support'), sent('trust-and-safety')],
      [
        ['J-1', 'answer-abuse-notice', '2026-12-08T03:00:00Z', 'J-3'],
        ['J-2', 'ask-again', '2026-12-15T10:00:00Z', null],
      ],
    ],
    [
      "the owner's word settles anything; soonest first",
      [
        { kind: 'deadline', data: { what: 'call', dueAt: '2026-12-20T00:00:00Z' } },
        message('compromise-notice'),
        { kind: 'met', data: { deadline: 'J-1' } },
      ],
      [
        ['J-2', 'answer-compromise-notice', '2026-12-11T03:00:00Z', null],
        ['J-1', 'own', '2026-12-20T00:00:00Z', 'J-3'],
      ],
    ],
  ])('%s', (_, said, expected) => {
    expect(due(...said)).toEqual(expected);
  });

  it('from a Friday evening five weekdays lead over the weekend', () => {
    expect(dueAfter('2026-12-11T22:00:00Z', { weekdays: 5 })).toBe('2026-12-18T22:00:00Z');
    expect(dueAfter('2026-12-12T22:00:00Z', { weekdays: 1 })).toBe('2026-12-14T22:00:00Z');
  });

  it('every rule says where it is from, in both languages what to do and what happens otherwise', () => {
    for (const rule of DEADLINE_RULE_NAMES.map(deadlineRule)) {
      for (const words of [rule.what, rule.else]) expect(/[ぁ-ん]/.test(words.ja) && /[a-z]/.test(words.en)).toBe(true);
      expect(rule.source.length).toBeGreaterThan(20);
    }
  });
});

/** Written out from RFC 5545 by hand. */
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Hikeshi//Case deadlines//EN',
  'CALSCALE:GREGORIAN',
  'BEGIN:VEVENT',
  'UID:j-4.00112233445566778899aabbccddeeff@hikeshi.invalid',
  'DTSTAMP:20261207T030000Z',
  'DTSTART:20261211T030000Z',
  String.raw`SUMMARY:Answer AWS\, now\; or else`,
  // The 75th octet would fall into the middle of a kanji (three octets each): the fold comes before it.
  'DESCRIPTION:期限期限期限期限期限期限期限期限期限期限期',
  ` 限${String.raw`\\`}n${String.raw`\n`}x`,
  'TRANSP:TRANSPARENT',
  ...['-P1D', '-PT1H'].flatMap((before) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    String.raw`DESCRIPTION:Answer AWS\, now\; or else`,
    `TRIGGER:${before}`,
    'END:VALARM',
  ]),
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('calendarText', () => {
  it('is the file written out by hand', () => {
    const event = { name: 'J-4', dueAt: '2026-12-11T03:00:00Z', title: 'Answer AWS, now; or else', text: `${'期限'.repeat(11)}\\n\r\nx` };
    expect(calendarText([event], { caseKey: `00112233445566778899aabbccddeeff${'0'.repeat(32)}`, stampedAt: '2026-12-07T03:00:00Z' })).toBe(CALENDAR);
  });

  it('no text breaks a line or begins a property, and folding loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const escaped = escapedText(text.toWellFormed());
        expect(escaped).not.toMatch(/[\u0000-\u001F\u007F]/);
        const lines = folded(`SUMMARY:${escaped}`).split('\r\n');
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(`SUMMARY:${escaped}`);
      }),
      { numRuns: 100 },
    );
  });
});
