import { expect, test } from 'vitest';
import type { SecuredStepName } from '../../../case/catalogues/secured-steps.ts';
import type { CheckedRecord, ChecksRecord } from './checks-record.ts';
import { seenDone } from './seen-done.ts';

const words = { ja: '', en: '' };
const check = (id: string, step: SecuredStepName | null, state: CheckedRecord['state']): CheckedRecord => ({
  id,
  step,
  state,
  urgency: 'urgent',
  title: words,
  lines: [],
});
const run = (at: string, checks: readonly CheckedRecord[]): ChecksRecord => ({
  schema: 'hikeshi.checks/1',
  version: '1',
  account: '123456789012',
  caller: 'arn:aws:iam::123456789012:root',
  at,
  incidentUntil: null,
  regions: [],
  counts: { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 },
  asked: 0,
  refused: 0,
  checks: [...checks],
});

const [EARLY, LATE] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];

test('what the newest run shows done, with its moment; what it shows open again is not', () => {
  const runs = [
    run(EARLY, [check('root-mfa', 'root-mfa-enabled', 'fail'), check('trail', 'cloudtrail-enabled', 'pass')]),
    run(LATE, [check('root-mfa', 'root-mfa-enabled', 'pass'), check('trail', 'cloudtrail-enabled', 'fail')]),
  ];
  expect([...seenDone(runs)]).toEqual([['root-mfa-enabled', LATE]]);
});

test('a step of several checks needs all of them; what does not apply and what could not be seen count neither way and against', () => {
  const runs = [
    run(EARLY, [
      check('a', 'user-mfa-enabled', 'pass'),
      check('b', 'user-mfa-enabled', 'unknown'),
      check('c', 'guardduty-enabled', 'pass'),
      check('d', 'guardduty-enabled', 'not-applicable'),
      check('e', null, 'pass'),
    ]),
  ];
  expect([...seenDone(runs)]).toEqual([['guardduty-enabled', EARLY]]);
});

test('nothing asked, nothing seen', () => expect(seenDone([]).size).toBe(0));
