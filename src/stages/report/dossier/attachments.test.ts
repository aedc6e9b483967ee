import { describe, expect, it } from 'vitest';
import { attachments } from './attachments.ts';

const file = (name: string, bytes: number) => ({ name, bytes });

describe('what is attached', () => {
  it('is at most three files of 5 MB, what matters most first; the rest is named with its reason', () => {
    const wanted = [file('a.pdf', 400_000), file('claim.xlsx', 5_000_001), file('b.pdf', 5_000_000), file('c.csv', 1), file('d.csv', 1)];
    expect(attachments(wanted)).toEqual({
      attach: [file('a.pdf', 400_000), file('b.pdf', 5_000_000), file('c.csv', 1)],
      leftOut: [
        { ...file('claim.xlsx', 5_000_001), why: 'too-large' },
        { ...file('d.csv', 1), why: 'too-many' },
      ],
    });
  });
});
