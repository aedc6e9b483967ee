import { describe, expect, it } from 'vitest';
import { readMessage } from '../message/message.ts';
import { deadlinesOf } from './deadline.ts';
import { readMoment } from './moments.ts';

const found = (text: string, received: string | null = null, zone = 'Asia/Tokyo') => deadlinesOf(readMessage(text, zone), received, zone)[0] ?? null;

describe('deadlinesOf', () => {
  it.each([
    ['a day ends first in Tokyo', 'Reply by 14 December 2026.', 'Asia/Tokyo', '2026-12-14T14:59:59Z', 'end-of-day'],
    ['a day ends first in UTC', 'Reply by 14 December 2026.', 'America/New_York', '2026-12-14T23:59:59Z', 'end-of-day'],
    ['before a day', 'Do this before 20 Jan 2027.', 'Asia/Tokyo', '2027-01-19T15:00:00Z', 'start-of-day'],
    ['より前', '2027年1月20日より前に実施してください。', 'Asia/Tokyo', '2027-01-19T15:00:00Z', 'start-of-day'],
    ['a time with its zone', 'Answer by 2026-05-04 09:00 UTC.', 'Asia/Tokyo', '2026-05-04T09:00:00Z', 'time'],
    ['summer time by its letters', 'Answer by 4 May 2026, 5 pm PDT.', 'Asia/Tokyo', '2026-05-05T00:00:00Z', 'time'],
    ['日本時間', '2026年5月4日18時（日本時間）までにご返信ください。', 'UTC', '2026-05-04T09:00:00Z', 'time'],
    ['期限は', '期限は2026/12/14です。ご返信ください。', 'Asia/Tokyo', '2026-12-14T14:59:59Z', 'end-of-day'],
  ])('%s', (_, text, zone, utc, how) => {
    expect(found(text, null, zone)).toMatchObject({ utc, how });
  });

  it.each([
    ['within 24 hours', '2026-12-08T03:00:00Z'],
    ['within five (5) days', '2026-12-12T03:00:00Z'],
    ['within 2 business days', '2026-12-09T03:00:00Z'],
    ['within one week', '2026-12-14T03:00:00Z'],
  ])('counts "%s" from when it arrived', (said, utc) => {
    expect(found(`Please reply ${said}.`, '2026-12-07T03:00:00Z')).toMatchObject({ said, utc, how: 'counted' });
  });

  it('takes the year from the date of the message, over the turn of the year', () => {
    expect(found('Date: Thu, 31 Dec 2026 06:00:00 +0000\n\nReply by 4 January.')).toMatchObject({ day: '2027-01-04' });
  });

  it('does not guess the year of a date, nor the beginning of a period', () => {
    expect(found('Reply by 4 January.')).toMatchObject({ day: null, utc: null, how: 'not-counted' });
    expect(found('Reply within 3 days.')).toMatchObject({ utc: null, how: 'not-counted' });
  });

  it.each([
    'You should see it on your statement in 3-5 business days.',
    'Our team will answer within 24 hours.',
    'これより24時間、アカウントの状況を監視いたします。',
    'データは90日間保管されます。',
    'Your case was opened on 7 December 2026.',
    'Reply by 31 February 2026.',
  ])('is no deadline of the reader: %s', (text) => {
    expect(found(text)?.utc ?? null).toBeNull();
  });

  it('puts the soonest first', () => {
    const all = deadlinesOf(readMessage('Close it by 20 December 2026.\nFirst reply by 12 December 2026.', 'UTC'), null, 'UTC');
    expect(all.map(({ day }) => day)).toEqual(['2026-12-12', '2026-12-20']);
  });
});

describe('readMoment', () => {
  it.each([
    ['Thu, 10 Dec 2026 06:42:11 +0000', '2026-12-10T06:42:11Z'],
    ['Mon, 7 Dec 2026 09:00:00 +0900', '2026-12-07T00:00:00Z'],
    ['2026年12月7日 9:00 (JST)', '2026-12-07T00:00:00Z'],
    ['December 7, 2026 12:30 AM UTC', '2026-12-07T00:30:00Z'],
    ['2026-12-07 09:00', '2026-12-07T00:00:00Z'],
  ])('%s', (text, utc) => {
    expect(readMoment(text, 'Asia/Tokyo', null)?.utc).toBe(utc);
  });

  it.each(['yesterday', '2026-13-40', '31 February 2026', ''])('nothing of: %s', (text) => {
    expect(readMoment(text, 'UTC', null)).toBeNull();
  });
});
