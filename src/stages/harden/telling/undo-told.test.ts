import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { undoDone, undoPreview } from './undo-told.ts';

const OPTIONS = { width: 80, colour: false, columns: (text: string) => stringWidth(text) };
const anAct = (n: number, step: string, region: string) => ({
  n,
  step,
  outcome: 'done' as const,
  undo: [{ service: 'guardduty', operation: 'DeleteDetector', region, input: {} }],
  undoes: null,
});
const ACTS = [anAct(60, 'guardduty/detector@us-east-1', 'us-east-1'), anAct(62, 'guardduty/detector@ap-northeast-1', 'ap-northeast-1')];

it('what can be taken back stands under the check it opens again, with its numbers and Regions', () => {
  expect(undoPreview(ACTS, 'ja', false, OPTIONS).split('\n').slice(2, 5)).toEqual([
    '  - GuardDuty が、すべてのリージョンで見張っている [guardduty]',
    '      guardduty:DeleteDetector',
    '        J-60 バージニア北部 us-east-1, J-62 東京 ap-northeast-1',
  ]);
});

it('what was taken back stands under what came of it', () => {
  const [one, other] = ACTS;
  const undone = [
    { act: one, call: one?.undo[0], outcome: 'done' },
    { act: other, call: other?.undo[0], outcome: 'refused' },
  ] as Parameters<typeof undoDone>[0];
  const text = undoDone(undone, 'en', OPTIONS);
  expect(text).toMatch(/done:[^]*J-60 N\. Virginia \(us-east-1\)[^]*refused by AWS:[^]*J-62 Tokyo \(ap-northeast-1\)/);
});
