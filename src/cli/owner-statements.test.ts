import { describe, expect, it } from 'vitest';
import { readStatements, togetherSaid } from './owner-statements.ts';

describe('readStatements', () => {
  it('reads one statement a line, comments and blank lines aside', () => {
    expect(
      readStatements(
        '\uFEFF# my things\r\nmine 203.0.113.0/24\r\n\r\nnot-mine: AKIAIOSFODNN7EXAMPLE\r\nMINE arn:aws:iam::1:user/two words\n',
        's.txt',
      ),
    ).toEqual({
      mine: ['203.0.113.0/24', 'arn:aws:iam::1:user/two words'],
      notMine: ['AKIAIOSFODNN7EXAMPLE'],
    });
  });

  it('reads JSON, and only texts of it', () => {
    expect(readStatements('{"mine":["a",1,null,""],"notMine":["b"],"other":["c"]}', 's.json')).toEqual({ mine: ['a'], notMine: ['b'] });
  });

  it.each([['not mine x'], ['mine'], ['{"mine":'], ['AKIAIOSFODNN7EXAMPLE']])('refuses %j and shows where', (text) => {
    expect(() => readStatements(text, 's.txt')).toThrow(/bad-statements/);
  });

  it('names the line', () => {
    expect(() => readStatements('mine a\nwhat?\n', 's.txt')).toThrow(/2: what\?/);
  });
});

describe('togetherSaid', () => {
  it('lets the later word about a subject win', () => {
    const first = { mine: ['a', 'b'], notMine: ['c'] };
    const then = { mine: ['c'], notMine: ['a'] };
    expect(togetherSaid(first, then)).toEqual({ mine: ['b', 'c'], notMine: ['a'] });
  });
});
