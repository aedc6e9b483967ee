import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal, type LiveCall, type Members } from './live-service.ts';
import { paged } from './paging.ts';

const call = (input: Members, mostPerPage = Number.POSITIVE_INFINITY): LiveCall =>
  ({ service: 'iam', operation: 'ListUsers', wording: 'query', region: 'us-east-1', input, mostPerPage }) as LiveCall;

const page = (items: readonly string[], input: Members, most?: number): Members => {
  const given = paged(call(input, most), 'Users', items, { keyOf: (item) => item, show: (item) => item, truncated: 'IsTruncated', usual: 100 });
  if (given instanceof Refusal) throw new Error(given.code);
  return given;
};

describe('pages', () => {
  it('of any size together hold the list once, in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 70 }),
        (items, asked, most) => {
          const seen: unknown[] = [];
          for (let Marker: unknown; ;) {
            const one = page(items, { MaxItems: asked, ...(Marker === undefined ? {} : { Marker }) }, most);
            const here = one['Users'] as readonly string[];
            expect(here.length).toBeLessThanOrEqual(Math.min(asked, most));
            expect(one['IsTruncated']).toBe(one['Marker'] !== undefined);
            seen.push(...here);
            Marker = one['Marker'];
            if (Marker === undefined) break;
          }
          expect(seen).toEqual(items);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('go on after the last one shown when others came or went meanwhile', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    const { Marker } = page(items, { MaxItems: 2 });
    expect(page(['x', ...items], { MaxItems: 2, Marker })['Users']).toEqual(['c', 'd']);
    expect(page(['b', 'c', 'd', 'e'], { MaxItems: 2, Marker })['Users']).toEqual(['c', 'd']);
  });

  it('refuse a token that is not theirs, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (Marker) => {
        fc.pre(Marker !== '');
        expect(paged(call({ Marker }), 'Users', ['a'], { keyOf: String, show: String })).toBeInstanceOf(Refusal);
      }),
      { numRuns: 100 },
    );
    const { Marker } = page(['a', 'b', 'c'], { MaxItems: 1, PathPrefix: '/a/' });
    expect(paged(call({ MaxItems: 1, Marker }), 'Users', ['a', 'b'], { keyOf: String, show: String })).toMatchObject({ code: 'ValidationError' });
  });
});
