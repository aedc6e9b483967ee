import { describe, expect, it } from 'vitest';
import type { AskedEvent } from '../case/asked-events.ts';
import { eventsAsCsv, eventsAsJsonLines, eventsAsLines } from './event-list.ts';

const RUN: AskedEvent = {
  event_id: 'e-1',
  event_time: '2026-12-06T18:12:44Z',
  event_name: 'RunInstances',
  event_source: 'ec2.amazonaws.com',
  aws_region: 'us-east-1',
  account_id: '111122223333',
  source_ip: '198.51.100.7',
  principal: 'arn:aws:iam::111122223333:user/ci-deploy',
  access_key_id: 'AKIAIOSFODNN7EXAMPLE',
  user_agent: '=cmd|calc',
  error_code: null,
};
const EMPTY: AskedEvent = {
  event_id: 'e-2',
  event_time: null,
  event_name: null,
  event_source: null,
  aws_region: null,
  account_id: null,
  source_ip: null,
  principal: null,
  access_key_id: null,
  user_agent: null,
  error_code: 'AccessDenied',
};
const listing = (events: readonly AskedEvent[], more = false) => ({ events, more, verdicts: new Map([['e-1', 'attacker']]) });

describe('event lists', () => {
  it("read as one line an event in the person's own time", () => {
    expect([...eventsAsLines(listing([RUN, EMPTY]), 'en', 'Asia/Tokyo')].join('')).toBe(
      '2026-12-07 03:12:44 JST  [intruder]  user/ci-deploy  ec2:RunInstances  us-east-1  198.51.100.7\n?  (AccessDenied)\n2 events.\n',
    );
    expect([...eventsAsLines(listing([RUN], true), 'ja', 'Asia/Tokyo')].join('')).toContain('[侵入者]  user/ci-deploy');
    expect([...eventsAsLines(listing([]), 'ja', 'UTC')]).toEqual(['当てはまるイベントはありません。\n']);
    expect([...eventsAsLines(listing([RUN], true), 'en', 'UTC')].at(-1)).toContain('raise --most');
  });

  it('are JSON, one object a line', () => {
    const lines = [...eventsAsJsonLines(listing([RUN, EMPTY]))].map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines.map((line) => [line['event_id'], line['verdict'], line['error']])).toEqual([
      ['e-1', 'attacker', ''],
      ['e-2', '', 'AccessDenied'],
    ]);
  });

  it('are CSV in which nothing runs', () => {
    const csv = [...eventsAsCsv(listing([RUN]))].join('');
    expect(csv.startsWith('\uFEFF"time","verdict",')).toBe(true);
    expect(csv).toContain(`,"'=cmd|calc",`);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('never let a name command the terminal', () => {
    const text = [...eventsAsLines(listing([{ ...RUN, principal: '\u001b[2J\u202Eevil' }]), 'en', 'UTC')].join('');
    expect(text).not.toMatch(/[\u001b\u202e]/i);
  });
});
