/** The quick way gives what the careful way gives, or steps aside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualLogFile } from './usual-log-file.ts';

const file = (records: readonly unknown[], end = ''): Buffer => Buffer.from(`${JSON.stringify({ Records: records })}${end}`);
const textsIn = (bytes: Buffer): string[] | null => usualLogFile(bytes)?.texts.toString('utf8').split('\u001e') ?? null;

describe('usualLogFile', () => {
  it('divides a file as CloudTrail writes it, and puts it back', () => {
    const records = [1, 2, 3].map((number) => ({
      eventVersion: '1.09',
      eventName: `Call${number}`,
      requestParameters: { text: '},{"eventVersion":"', list: [{}, {}] },
    }));
    const bytes = file(records, '\n');
    const before = Buffer.from(bytes);
    const usual = usualLogFile(bytes);
    expect(usual?.texts.toString().split('\u001e')).toEqual(records.map((one) => JSON.stringify(one)));
    expect(usual).toMatchObject({ records: 3, syntaxBytes: '{"Records":[,,]}\n'.length });
    usual?.restore();
    expect(bytes.equals(before)).toBe(true);
  });

  it.each([
    ['an empty list', Buffer.from('{"Records":[]}')],
    ['another first key', file([{ eventName: 'A', eventVersion: '1.09' }])],
    ['spaces', Buffer.from('{"Records": [{"eventVersion":"1.09"}]}')],
    ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), file([{ eventVersion: '1.09' }])])],
    ['a cut', file([{ eventVersion: '1.09' }]).subarray(0, -1)],
    ['something after it', file([{ eventVersion: '1.09' }], '$ exit')],
    ['bytes that are no UTF-8', Buffer.concat([file([{ eventVersion: '1.09' }]).subarray(0, 30), Buffer.from([0xff]), Buffer.from('"}]}')])],
    ['the separator itself', Buffer.from('{"Records":[{"eventVersion":"\u001e"}]}')],
    ['a very large record', file([{ eventVersion: '1.09', requestParameters: 'x'.repeat(1_000_001) }])],
    ['nothing', Buffer.alloc(0)],
  ])('steps aside for %s', (_, bytes) => {
    const before = Buffer.from(bytes);
    expect(usualLogFile(bytes)).toBeNull();
    expect(bytes.equals(before)).toBe(true);
  });

  it('never divides wrongly without a piece that is no JSON object', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('},{"eventVersion":"', '"}', ',{"eventVersion":"1"}', [{ eventVersion: '1' }, { eventVersion: '2' }]),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), hostile), { minLength: 1, maxLength: 5 }), (more) => {
        const records = more.map((one) => ({ eventVersion: '1.09', ...one }));
        const texts = textsIn(file(records));
        fc.pre(texts !== null);
        const exact = records.map((one) => JSON.stringify(one));
        const proven = texts?.every(isObject) === true;
        expect(proven ? texts : exact).toEqual(exact);
      }),
      { numRuns: 500 },
    );
  });
});

function isObject(text: string): boolean {
  try {
    return text.startsWith('{') && typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
