import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

describe('Random', () => {
  it('gives the same chance for the same seed, and another for another', () => {
    const draw = (seed: string): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => random.bits());
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('forks without moving the parent', () => {
    const one = new Random('x');
    const two = new Random('x');
    one.fork('child').bits();
    expect(one.bits()).toBe(two.bits());
  });

  it('makes uuids of version 4 that do not repeat', () => {
    const random = new Random('ids');
    const ids = Array.from({ length: 20_000 }, () => random.uuid());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 200)) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps whole numbers inside both ends and reaches them', () => {
    const random = new Random('whole');
    const seen = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
    expect(seen).toEqual(new Set([3, 4, 5, 6]));
  });
});
