import { describe, expect, test } from 'vitest';
import { readScript, readTold } from './drill-script.ts';

describe('a line of a drill', () => {
  test.each([
    ['look', { word: 'look', seconds: null }],
    ['  Investigate ', { word: 'investigate', seconds: null }],
    ['1', { word: 'look', seconds: null }],
    ['9', { word: 'end', seconds: null }],
    ['wait', { word: 'wait', seconds: null }],
    ['wait 30m', { word: 'wait', seconds: 1800 }],
    ['5 2d', { word: 'wait', seconds: 172_800 }],
    ['wait 60d', { word: 'wait', seconds: 5_184_000 }],
  ])('%j is a step', (line, told) => expect(readTold(line)).toEqual(told));

  test.each(['', 'burn', '0', '10', 'wait soon', 'wait 0h', 'wait 61d', 'wait 2 d', 'look 2d', 'wait 6h please', 'constructor'])(
    '%j is none',
    (line) => expect(readTold(line)).toBeNull(),
  );
});

describe('a script', () => {
  test('leaves out remarks and empty lines', () => {
    expect(readScript('# the night\r\nlook # first\n\nwait 6h\nend')).toEqual([
      { word: 'look', seconds: null },
      { word: 'wait', seconds: 21_600 },
      { word: 'end', seconds: null },
    ]);
  });

  test('names the first line that is no step', () => {
    expect(() => readScript('look\n\nrun away')).toThrow('bad-drill-script: Line 3 of the script is no step');
  });
});
