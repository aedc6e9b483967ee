import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said } from './entry.ts';
import { nextLines } from './next-lines.ts';
import { NO_ENTRY_BEFORE, readJournal } from './read-journal.ts';
import { sha256Of } from './seal.ts';

const NOTHING = readJournal(new Uint8Array());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (text: string): Said => ({ kind: 'words', data: { text } });

/** Computed with: printf %s "$LINE_WITHOUT_ITS_HASH" | sha256sum */
const FIRST_HASH = '35d69273e70f375d512a6f2b1f5864be863fee4e98fd0b40cec6e065bb7ca343';
const SECOND_HASH = '192d11a7911c52cd2cf3f8a089f28c6a8391bf0a178df1fcfe2cbd95cf8eaa0e';
const TWO_LINES = [
  `{"at":"2026-12-07T03:00:00Z","data":{"version":"0.1.0"},"kind":"opened","n":1,"previous":"${NO_ENTRY_BEFORE}","sha256":"${FIRST_HASH}"}\n`,
  String.raw`{"at":"2026-12-07T03:01:00Z","data":{"text":"鍵は自分のもの\u202e"},"kind":"words","n":2,"previous":"` +
    `${FIRST_HASH}","sha256":"${SECOND_HASH}"}\n`,
].join('');

describe('the journal as text', () => {
  it('is the lines computed by hand', () => {
    const first = nextLines(NOTHING, [{ kind: 'opened', data: { version: '0.1.0' } }], '2026-12-07T03:00:00Z');
    const second = nextLines(readJournal(bytesOf(first.text)), [words('鍵は自分のもの\u202E')], '2026-12-07T03:01:00Z');
    expect(first.text + second.text).toBe(TWO_LINES);
  });

  it('reads them back', () => {
    const read = readJournal(bytesOf(TWO_LINES));
    expect(read.entries.map(({ n, kind, data }) => ({ n, kind, data }))).toEqual([
      { n: 1, kind: 'opened', data: { version: '0.1.0' } },
      { n: 2, kind: 'words', data: { text: '鍵は自分のもの\u202E' } },
    ]);
    expect(read).toMatchObject({ problems: [], end: 'line', head: { n: 2, sha256: SECOND_HASH } });
  });

  it('an entry taken out, moved or doubled breaks the chain', () => {
    const [first = '', second = ''] = TWO_LINES.split(/(?<=\n)/);
    expect(readJournal(bytesOf(second)).problems).toEqual([{ kind: 'broken-chain', line: 1 }]);
    expect(readJournal(bytesOf(second + first)).problems).toHaveLength(2);
    expect(readJournal(bytesOf(first + first)).problems).toEqual([{ kind: 'broken-chain', line: 2 }]);
  });

  it('a sealed line that is no entry is named and its chain goes on', () => {
    const later = TWO_LINES.replace('"kind":"words"', '"kind":"from-the-future"');
    const bare = (later.split('\n')[1] ?? '').replace(/,"sha256":.*/, '}');
    const text = later.replace(SECOND_HASH, sha256Of(bare));
    const after = nextLines(readJournal(bytesOf(text)), [words('x')], '2026-12-07T03:02:00Z');
    expect(readJournal(bytesOf(text + after.text)).problems).toEqual([{ kind: 'unknown-entry', line: 2 }]);
    expect(after.head.n).toBe(3);
  });

  it('what a stranger wrote is no entry when its shape is wrong', () => {
    const evil = nextLines(
      NOTHING,
      [{ kind: 'draft', data: { path: '../../etc/passwd', sha256: NO_ENTRY_BEFORE, bytes: 1, letter: 'other', language: 'ja' } }],
      '2026-12-07T03:00:00Z',
    );
    expect(readJournal(bytesOf(evil.text))).toMatchObject({ entries: [], problems: [{ kind: 'unknown-entry', line: 1 }] });
  });
});

const someWords = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 4 });
const journalOf = (texts: readonly string[]): Uint8Array => bytesOf(nextLines(NOTHING, texts.map(words), '2026-12-07T03:00:00Z').text);
const saidIn = (bytes: Uint8Array): string[] => readJournal(bytes).entries.flatMap((one) => (one.kind === 'words' ? [one.data.text] : []));
const wellFormed = (text: string): string => text.toWellFormed();

describe('properties', () => {
  it('what was said is read back, whatever it is', () => {
    fc.assert(
      fc.property(someWords, (texts) => {
        const bytes = journalOf(texts);
        expect(saidIn(bytes)).toEqual(texts);
        // Every line is one line for `cat`, too.
        expect(new TextDecoder().decode(bytes).split('\n')).toHaveLength(texts.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('any single changed byte is noticed', () => {
    fc.assert(
      fc.property(someWords, fc.nat(), fc.integer({ min: 1, max: 255 }), (texts, where, by) => {
        const bytes = journalOf(texts.map(wellFormed));
        const whole = readJournal(bytes);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const read = readJournal(bytes);
        // The last line feed alone leaves every entry as it was, and shows in how the file ends.
        expect(read.problems.length > 0 || read.end !== whole.end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('cut anywhere, torn again and again, it goes on and forgets nothing that was whole', () => {
    fc.assert(
      fc.property(someWords, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.nat({ max: 12 }), (texts, cuts, zeros) => {
        let bytes = journalOf(texts.map(wellFormed));
        for (const cut of cuts) {
          const kept = new Uint8Array([...bytes.subarray(0, cut % (bytes.length + 1)), ...(cut % 2 === 0 ? new Uint8Array(zeros) : [])]);
          const before = saidIn(kept);
          const read = readJournal(kept);
          expect(read.problems).toEqual([]);
          const next = nextLines(read, [words('after')], '2026-12-07T04:00:00Z');
          bytes = new Uint8Array([...kept, ...bytesOf(next.text)]);
          expect(readJournal(bytes)).toMatchObject({ problems: [], end: 'line', head: next.head });
          expect(saidIn(bytes)).toEqual([...before, 'after']);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('an end that was confirmed and is gone is said for good', () => {
    const bytes = bytesOf(TWO_LINES.slice(0, -3));
    const next = nextLines(readJournal(bytes), [], '2026-12-07T04:00:00Z', { n: 2, sha256: SECOND_HASH });
    expect(readJournal(bytesOf(TWO_LINES.slice(0, -3) + next.text)).problems).toEqual([{ kind: 'lost-before', line: 2, lost: 1 }]);
  });
});
