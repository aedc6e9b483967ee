import { describe, expect, test } from 'vitest';
import { readScript, readTold } from './drill-script.ts';

const step = (word: string, more: object = {}) => ({ word, seconds: null, act: null, ...more });

describe('a line of a drill', () => {
  test.each([
    ['look', step('look')],
    ['  Investigate ', step('investigate')],
    ['1', step('look')],
    ['4', step('harden')],
    ['11', step('end')],
    ['wait', step('wait')],
    ['wait 30m', step('wait', { seconds: 1800 })],
    ['6 2d', step('wait', { seconds: 172_800 })],
    ['wait 60d', step('wait', { seconds: 5_184_000 })],
    ['console', step('console')],
    ['console close-account', step('console', { act: 'close-account' })],
    ['10 1', step('console', { act: 'delete-key' })],
  ])('%j is a step', (line, told) => expect(readTold(line)).toEqual(told));

  test.each([
    '',
    'burn',
    '0',
    '12',
    'wait soon',
    'wait 0h',
    'wait 61d',
    'wait 2 d',
    'look 2d',
    'wait 6h please',
    'constructor',
    'console 9',
    'console 2h',
    'look delete-key',
  ])('%j is none', (line) => expect(readTold(line)).toBeNull());
});

describe('a script', () => {
  test('leaves out remarks and empty lines', () => {
    expect(readScript('# the night\r\nlook # first\n\nwait 6h\nconsole delete-trail\nend')).toEqual([
      step('look'),
      step('wait', { seconds: 21_600 }),
      step('console', { act: 'delete-trail' }),
      step('end'),
    ]);
  });

  test('names the first line that is no step', () => {
    expect(() => readScript('look\n\nrun away')).toThrow('bad-drill-script: Line 3 of the script is no step');
  });

  test('must say what is done in the console: nobody can be asked', () => {
    expect(() => readScript('console')).toThrow('bad-drill-script: Line 1 of the script is no step');
  });
});
