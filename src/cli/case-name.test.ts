import { describe, expect, it } from 'vitest';
import { newCaseName } from './case-name.ts';

describe('newCaseName', () => {
  const now = new Date(2026, 11, 7, 3, 12);

  it('says when', () => {
    expect(newCaseName(now, () => false)).toBe('hikeshi-case-20261207-0312');
  });

  it('never takes an existing name', () => {
    const taken = new Set(['hikeshi-case-20261207-0312', 'hikeshi-case-20261207-0312-2']);
    expect(newCaseName(now, (name) => taken.has(name))).toBe('hikeshi-case-20261207-0312-3');
  });
});
