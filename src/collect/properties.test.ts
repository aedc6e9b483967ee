import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collected } from './collected.ts';

const events = fc.array(
  fc
    .tuple(fc.string({ unit: 'binary' }), fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 }), fc.boolean())
    .map(([name, rest, pretty]) => {
      const { eventName: _name, eventType: _type, ...more } = rest;
      return JSON.stringify(
        { requestParameters: more, eventName: name, eventTime: '2026-01-01T00:00:00Z', ...withoutLists(more) },
        null,
        pretty ? 2 : 0,
      );
    }),
  { minLength: 1, maxLength: 8 },
);

/** Top-level keys that name lists of records would make a wrapper of the event. */
function withoutLists(more: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(more).filter(([key]) => !['Records', 'records', 'Events', 'events', 'logEvents', 'Messages', 'results'].includes(key)),
  );
}

const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 });
const spaces = fc.stringMatching(/^[ \n\r\t]{0,4}$/);
const J = JSON.stringify;

const WRAPPERS: Readonly<Record<string, (records: readonly string[], space: string) => string>> = {
  Records: (records, space) => `{${space}"Records"${space}:${space}[${records.join(`${space},${space}`)}${space}]}`,
  array: (records, space) => `[${records.join(`,${space}`)}]`,
  NDJSON: (records) => records.map((text) => J(JSON.parse(text))).join('\n'),
  'nothing between': (records) => records.join(''),
  'batches of one': (records) => records.map((text) => `{"Records":[${text}]}`).join('\n'),
  LookupEvents: (records, space) =>
    `{"Events":[${records.map((text) => `{"EventName":"x",${space}"CloudTrailEvent":${J(text)}}`).join(',')}],"NextToken":"n"}`,
  'quoted lines': (records) => records.map((text) => J(text)).join('\n'),
  EventBridge: (records, space) => records.map((text) => `{"resources":[],"detail":${space}${text}}`).join('\n'),
  'log export': (records) => records.map((text) => `2026-01-01T00:00:00.000Z ${text}`).join('\n'),
  'log events': (records) => J({ events: records.map((message) => ({ message })) }),
  SQS: (records) => J({ Messages: records.map((text) => ({ Body: J({ Message: text }) })) }),
};

describe('any events, in any container, at any chunk borders, come out byte for byte', () => {
  test.each(Object.entries(WRAPPERS))('%s', (name, wrap) => {
    fc.assert(
      fc.property(events, spaces, sizes, (records, space, pieces) => {
        const input = wrap(records, space);
        const read = collected(input, {}, pieces);
        expect(read.records).toEqual(name === 'NDJSON' ? records.map((text) => J(JSON.parse(text))) : records);
        expect(read.rejected).toEqual([]);
        expect(read.outcome.recordBytes + read.outcome.syntaxBytes).toBe(Buffer.byteLength(input));
      }),
      { numRuns: 100 },
    );
  });
});

type Damage = { readonly at: number; readonly cut: number; readonly put: Uint8Array };
const damages = fc.array(fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 30 }), put: fc.uint8Array({ maxLength: 6 }) }), { maxLength: 5 });

function damaged(input: string, all: readonly Damage[]): Buffer {
  let bytes = Buffer.from(input);
  for (const { at, cut, put } of all) {
    const from = at % (bytes.length + 1);
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
  }
  return bytes;
}

test('damaged input never throws, ends, and every byte is accounted for, whatever the chunks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(WRAPPERS)), events, spaces, damages, sizes, (wrap, records, space, damage, pieces) => {
      const input = damaged(wrap(records, space), damage);
      const whole = collected(input);
      const pieced = collected(input, {}, pieces);
      expect(pieced).toEqual(whole);
      const { outcome } = whole;
      const transcoded = /^(?:\xff\xfe|\xfe\xff|.\0.\0|\0.\0.)/s.test(input.toString('latin1', 0, 4));
      expect(transcoded || outcome.recordBytes + outcome.syntaxBytes + outcome.skippedBytes === input.length).toBe(true);
      expect(outcome.skippedBytes).toBe(whole.rejected.reduce((sum, { bytes }) => sum + bytes, 0));
      expect(outcome.rejected).toBe(whole.rejected.length);
      expect(outcome.records).toBe(whole.records.length);
    }),
    { numRuns: 1_000 },
  );
});

/** Like AWS's: names and identifiers, no JSON that could pass for a record. */
const trailEvent = fc
  .record({
    name: fc.constantFrom('RunInstances', 'ListBuckets', 'ConsoleLogin'),
    id: fc.uuid(),
    note: fc.constantFrom('{"Version":"2012-10-17"}', 'a b', 'true', ''),
    list: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(({ name, id, note, list }) =>
    J({
      eventVersion: '1.11',
      eventName: name,
      eventID: id,
      requestParameters: { document: note, items: list.map((size) => ({ size })) },
      readOnly: false,
    }),
  );

test('one damaged record costs that record only', () => {
  fc.assert(
    fc.property(
      fc.array(trailEvent, { minLength: 3, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('delete', 'quote', 'brace', 'cut'),
      fc.constantFrom('Records', 'NDJSON', 'array'),
      sizes,
      (records, which, where, how, form, pieces) => {
        const hit = which % records.length;
        const text = records[hit] ?? '';
        const at = 1 + (where % (text.length - 2));
        const broken =
          how === 'cut' ? text.slice(0, at) : text.slice(0, at) + (how === 'quote' ? '"' : how === 'brace' ? '{' : '') + text.slice(at + 1);
        const wrap = WRAPPERS[form] as (typeof WRAPPERS)[string];
        const input =
          form === 'NDJSON'
            ? records.map((one, index) => (index === hit ? broken : one)).join('\n')
            : wrap(
                records.map((one, index) => (index === hit ? broken : one)),
                '',
              );
        const read = collected(input, {}, pieces).records.filter((one) => one !== broken);
        expect(read).toEqual(expect.arrayContaining(records.filter((_, index) => index !== hit)));
      },
    ),
    { numRuns: 2_000 },
  );
});
