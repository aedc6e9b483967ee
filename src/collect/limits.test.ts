import { describe, expect, test } from 'vitest';
import { collected } from './collected.ts';
import { openContainerReader } from './open-container-reader.ts';

const A = '{"eventName":"A","eventID":"a"}';
const large = (size: number): string => `{"eventName":"L","eventID":"l","requestParameters":{"text":"${'x'.repeat(size)}"}}`;

describe('records beyond the limit', () => {
  test.each([[[]], [[1_000]], [[77]]])('are refused without losing their neighbours, pieces of %j', (sizes) => {
    const read = collected(`{"Records":[${A},${large(9_000)},${A}]}`, { maxRecordBytes: 5_000 }, sizes);
    expect(read.records).toEqual([A, A]);
    expect(read.rejected).toEqual([{ reason: 'too-large', bytes: large(9_000).length }]);
  });

  test('at the limit are kept', () => {
    const text = large(900);
    expect(collected(text, { maxRecordBytes: text.length }, [10]).records).toEqual([text]);
  });

  test('a list under an unknown name streams, whatever its size', () => {
    const records = Array.from({ length: 400 }, (_, index) => `{"eventName":"N","eventID":"${index}"}`);
    const read = collected(`{"mine":[${records.join(',')}]}`, { maxRecordBytes: 1_000 }, [64]);
    expect(read.records).toEqual(records);
    expect(read.outcome.skippedBytes).toBe('{"mine":['.length);
  });
});

describe('nesting', () => {
  const nested = (depth: number): string => `{"eventName":"D","eventID":"d","x":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  test('as deep as allowed is kept, deeper is refused', () => {
    expect(collected(nested(199)).records).toHaveLength(1);
    const read = collected(`[${nested(200)},${A}]`);
    expect(read.records).toEqual([A]);
    expect(read.rejected).toEqual([{ reason: 'too-deep', bytes: nested(200).length }]);
  });
});

/** Input made to hurt: every case must be read in time proportional to its size. Ten many bytes a second is a fiftieth of the usual speed. */
describe('hostile input stays cheap', () => {
  const many = 300_000;
  test.each([
    ['open arrays', '['.repeat(many)],
    ['open objects', '{"a":'.repeat(many)],
    ['records that never close', '[{"a":'.repeat(many)],
    ['keys that never end', '{"a {"a {"a '.repeat(many / 4)],
    ['closing brackets', ']}'.repeat(many)],
    ['backslashes', `{"a":"${'\\'.repeat(2 * many)}`],
    ['deep nesting inside an event', `{"eventName":"x","eventID":"y","a":${'[{"a":'.repeat(many)}`],
    ['broken after a long list', `[{"a":[${'{"b":[1]},'.repeat(many / 4)}@`],
    ['white space', `{${' '.repeat(4 * many)}`],
    ['braces and white space', `x${'{  '.repeat(many)}`],
    ['quotes', '"'.repeat(4 * many)],
    ['wrappers in wrappers', '{"Records":['.repeat(many / 4)],
    ['unclosed cells', `eventName,eventTime,eventID,eventSource\n${'"a\n'.repeat(many)}`],
    ['cells without end', `eventName,eventTime,eventID,eventSource\n"${'""a,'.repeat(many)}`],
    ['commas', `eventName,eventTime,eventID,eventSource\n${','.repeat(4 * many)}`],
    ['texts in texts', `${'["'.repeat(many / 2)}`],
  ])('%s', (_name, text) => {
    const bytes = Buffer.from(text);
    let refused = 0;
    const reader = openContainerReader({ record: () => undefined, rejected: (_reason, count) => void (refused += count), document: () => undefined });
    const began = process.cpuUsage().user;
    for (let at = 0; at < bytes.length; at += 65_536) reader.push(bytes.subarray(at, at + 65_536));
    const outcome = reader.end();
    const seconds = (process.cpuUsage().user - began) / 1e6;
    expect(outcome.recordBytes + outcome.syntaxBytes + outcome.skippedBytes).toBe(bytes.length);
    expect(outcome.skippedBytes).toBe(refused);
    expect(seconds).toBeLessThan(2 + bytes.length / 10e6);
  });
});
