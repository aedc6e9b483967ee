import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../../words/visible-text.ts';
import { toldReply } from './answer/told-reply.ts';
import { replyJson } from './telling/reply-json.ts';
import { replySummary } from './telling/reply-summary.ts';
import { understandMessage } from './understand-message.ts';

const READING = { received: '2026-12-07T00:00:00Z', zone: 'Asia/Tokyo' };
const PAGE = { width: 80, colour: false, columns: (text: string) => text.length, zone: 'Asia/Tokyo', entry: null, caseWord: null };
const told = (text: string) => toldReply(understandMessage(text, READING), null);

const HOSTILE = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '\u001B]0;x\u0007',
      '<a href="https://console.aws.amazon.com@x.example/">',
      '</script>',
      '&#x202e;',
      'https://',
      'by 99 December 9999 ',
      'within 999 days. ',
      'アクセスキーが公開され',
      'send your password\n',
      'From: ',
    ),
  ),
  { maxLength: 25 },
);

describe('a hostile message', () => {
  it('never commands the terminal, whatever it holds', () => {
    const unseen = unseenCharacters();
    fc.assert(
      fc.property(HOSTILE, (pieces) => {
        const reply = told(pieces.join(''));
        for (const language of ['ja', 'en'] as const) expect(replySummary(reply, language, PAGE).replaceAll('\n', '').search(unseen)).toBe(-1);
        expect(JSON.parse(replyJson(reply, null))).toMatchObject({ schema: 'hikeshi.reply/1' });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one endless line', 'a'.repeat(400_000)],
    ['nothing but tags', '<div>'.repeat(60_000)],
    ['tags that never end', '<a href="'.repeat(40_000)],
    ['comments that never end', '<div><!--'.repeat(30_000)],
    ['stops', '. '.repeat(100_000)],
    ['links', 'https://x.example/ '.repeat(20_000)],
    ['amounts', '$1 of $1 '.repeat(30_000)],
    ['kana', 'アクセスキー'.repeat(40_000)],
  ])('is read in bounded time: %s', (_, text) => {
    const began = performance.now();
    replySummary(told(text), 'ja', PAGE);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('says that it read only the beginning of a long one', () => {
    expect(told(`Hello. ${'word '.repeat(40_000)}`).understood.cut).toBe(true);
  });

  it('never calls a message safe or genuine', () => {
    const all = (['ja', 'en'] as const).map((language) => replySummary(told('Your request has been approved.'), language, PAGE)).join('\n');
    expect(all).not.toMatch(/\bsafe\b|安全な(メール|連絡)|本物です/i);
    expect(all.replaceAll(/\s+/g, ' ')).toContain('cannot prove who sent it');
  });
});
