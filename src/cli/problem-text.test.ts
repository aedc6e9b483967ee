import { describe, expect, it } from 'vitest';
import { HikeshiProblem } from '../knowledge/problem.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { problemText } from './problem-text.ts';

const PROBLEM = new HikeshiProblem('input-not-found', 'you', { ja: '見つかりません', en: 'Not found' }, new Error('ENOENT'));

describe('problemText', () => {
  it('tells a known problem in the language spoken, with its code', () => {
    expect(problemText(PROBLEM, 'ja', {})).toBe('見つかりません\n(input-not-found)');
    expect(problemText(PROBLEM, 'en', {})).toBe('Not found\n(input-not-found)');
  });

  it('takes the blame for anything else and says what to do', () => {
    for (const [language, blame] of [
      ['ja', 'あなたのせいではありません'],
      ['en', 'not your fault'],
    ] as const) {
      const text = problemText(new TypeError('x is undefined'), language, {});
      expect(text).toContain(blame);
      expect(text).toContain('HIKESHI_DEBUG=1');
      expect(text).toContain('TypeError: x is undefined');
      expect(text).not.toContain('problem-text.test');
    }
    expect(problemText('thrown text', 'en', {})).toContain('unknown');
  });

  it('shows the stack and its causes only when asked', () => {
    const text = problemText(PROBLEM, 'en', { HIKESHI_DEBUG: '1' });
    expect(text).toContain('problem-text.test');
    expect(text).toContain('caused by: Error: ENOENT');
  });

  it('never lets a file name command the terminal', () => {
    const text = problemText(new Error('open \u001b]0;x\u0007\u202e failed'), 'en', { HIKESHI_DEBUG: '1' });
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe('exitCodeOf', () => {
  it.each([
    [new Error('x'), EXIT.ourFault],
    ['text', EXIT.ourFault],
    [PROBLEM, EXIT.yourInput],
    [new HikeshiProblem('nothing-readable', 'you', { ja: '', en: '' }), EXIT.nothingReadable],
    [new HikeshiProblem('x', 'us', { ja: '', en: '' }), EXIT.ourFault],
  ])('of %s is %d', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
