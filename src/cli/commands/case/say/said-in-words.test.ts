import { describe, expect, it } from 'vitest';
import { saidInWords } from './said-in-words.ts';

const NONE = {
  at: undefined,
  by: undefined,
  target: undefined,
  evidence: undefined,
  event: undefined,
  proof: undefined,
  to: undefined,
  letter: undefined,
  supportCase: undefined,
};
const SPEAKER = { language: 'en', zone: 'Asia/Tokyo', now: '2026-12-08T00:00:00Z' } as const;
const say = (words: readonly string[], options: Partial<Parameters<typeof saidInWords>[1]> = {}) =>
  saidInWords(words, { ...NONE, ...options }, SPEAKER);

describe('saidInWords', () => {
  it.each([
    [['supportPlan=basic'], [{ kind: 'fact', data: { fact: 'supportPlan', value: 'basic' } }]],
    [
      ['account=111122223333', 'zone=asia/tokyo'],
      [
        { kind: 'fact', data: { fact: 'account', value: '111122223333' } },
        { kind: 'fact', data: { fact: 'zone', value: 'Asia/Tokyo' } },
      ],
    ],
    [['noticedAt=2026-12-07 12:12'], [{ kind: 'fact', data: { fact: 'noticedAt', value: '2026-12-07T03:12:00Z' } }]],
    [['supportPlan='], [{ kind: 'fact', data: { fact: 'supportPlan', value: null } }]],
    [['I', 'signed in = at nine'], [{ kind: 'words', data: { text: 'I signed in = at nine' } }]],
    [['supportPlan=basic', 'I think'], [{ kind: 'words', data: { text: 'supportPlan=basic I think' } }]],
    [['due', '2026-12-10', 'call them'], [{ kind: 'deadline', data: { dueAt: '2026-12-09T15:00:00Z', what: 'call them' } }]],
    [['met', 'J-4'], [{ kind: 'met', data: { deadline: 'J-4' } }]],
    [['happened', 'account-closed'], [{ kind: 'clock', data: { clock: 'account-closed', startedAt: SPEAKER.now, events: [] } }]],
    [['support-case', '170000000000000'], [{ kind: 'support-case', data: { number: '170000000000000' } }]],
  ] as const)('%j', (words, said) => {
    expect(say(words)).toEqual({ said, subjects: { mine: [], notMine: [] } });
  });

  it('takes subjects one after the other', () => {
    expect(say(['not-mine', 'AKIA1', 'AKIA2']).subjects).toEqual({ mine: [], notMine: ['AKIA1', 'AKIA2'] });
  });

  it('keeps what was done with time, place and proof', () => {
    expect(say(['done', 'keys-deactivated'], { at: '2026-12-08T00:00:00Z', target: ['AKIA1'], evidence: ['E-2'], proof: 'seen' }).said).toEqual([
      {
        kind: 'secured',
        data: {
          step: 'keys-deactivated',
          doneAt: '2026-12-08T00:00:00Z',
          by: null,
          targets: ['AKIA1'],
          proof: { evidence: ['E-2'], events: [], words: 'seen' },
        },
      },
    ]);
  });

  it.each([
    [['mine']],
    [['done']],
    [['done', 'everything']],
    [['sent', 'love-letter']],
    [['met', '4']],
    [['due', 'tomorrow', 'x']],
    [['due', '2026-12-10']],
    [['account=12']],
    [['supportPlan=gold']],
    [['noticedAt=yesterday']],
    [['zone=Mars/Olympus']],
    [['happened', 'rain']],
    [['support-case', 'x']],
  ])('refuses %j and shows how', (words) => {
    expect(() => say(words)).toThrow(
      expect.objectContaining({ code: 'not-said', says: { ja: expect.stringMatching(/[ぁ-ん]/) as string, en: expect.any(String) as string } }),
    );
  });

  it('refuses evidence that is no evidence', () => {
    expect(() => say(['done', 'keys-deactivated'], { evidence: ['../x'] })).toThrow(expect.objectContaining({ code: 'not-said' }));
  });
});
