import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../../../words/visible-text.ts';
import { EVERY_BLOCK, EVERY_BLOCK_VOICE } from '../../testing/every-block.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile.ts';
import { code, same } from '../../document/inline.ts';
import type { ReportDocument } from '../../document/blocks.ts';
import { markdownOf } from './markdown.ts';
import { markdownCode, markdownStart, markdownText } from './markdown-text.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: fc.constantFrom('`', '|', '\\', '*', '<', '>', '#', ' ', 'a', '_', '[', ']', '(', '!') }),
);

/** What CommonMark shows for text in which only backslash escapes occur. */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
/** Markup characters that no backslash precedes. */
const bare = (text: string): readonly string[] => [...text.replace(/\\[!-/:-@[-`{-~]/g, '').matchAll(/[\\`*_[\]<>|~&{}!#$@]/g)].map(([one]) => one);

describe('markdownText', () => {
  it('leaves no character that is markup, and changes no word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = markdownText(text);
        expect(bare(written)).toEqual([]);
        expect(unescaped(written)).toBe(text);
      }),
    );
  });

  it.each([
    ['an address of the web is no link', 'see https://example.invalid', String.raw`see https\://example.invalid`],
    ['nor without its scheme', 'www.example.invalid', String.raw`www\.example.invalid`],
    ['nor an e-mail', 'a@example.invalid', String.raw`a\@example.invalid`],
    ['Japanese is left alone', '東京（JST）', '東京（JST）'],
  ])('%s', (_, text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

describe('markdownStart', () => {
  it.each([
    ['- item', String.raw`\- item`],
    ['+ item', String.raw`\+ item`],
    ['1. first', String.raw`1\. first`],
    ['2026-12-03', '2026-12-03'],
    ['=====', String.raw`\=====`],
  ])('%s begins no list, no heading', (text, written) => {
    expect(markdownStart(text)).toBe(written);
  });
});

describe('markdownCode', () => {
  it.each([
    ['plain', 'i-0123', '`i-0123`'],
    ['with backticks', 'a`b``c', '``` a`b``c ```'],
    ['with a bar, as in a cell', 'a|b', '`a\\|b`'],
    ['blank', '  ', '  '],
  ])('%s', (_, text, written) => {
    expect(markdownCode(text)).toBe(written);
  });

  it('is closed by its own fence only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.trim() !== '');
        const written = markdownCode(text);
        const fence = /^`+/.exec(written)?.[0] ?? '';
        const inner = written.slice(fence.length, -fence.length);
        expect([...inner.matchAll(/`+/g)].map(([run]) => run.length)).not.toContain(fence.length);
        expect(inner.replaceAll(String.raw`\|`, '|').trim()).toBe(text.trim());
      }),
    );
  });
});

describe('markdownOf', () => {
  const page = (document: ReportDocument, language: 'ja' | 'en' = 'en'): string =>
    [...markdownOf(document, { ...EVERY_BLOCK_VOICE, language })].join('');

  it('writes every kind of block', () => {
    const text = page(EVERY_BLOCK);
    for (const words of [
      '# Everything\n',
      '## One of each\n',
      'a lead\n',
      '### a heading\n',
      'a paragraph with **strong words** and `code` \\[\\#7\\]\n',
      '- first\n- second\n',
      '1. one\n2. two\n',
      '### a callout\n\ninside it\n',
      '- **label:** value\n',
      '- **tile:** 5\n',
      '**a table**\n\n| name | figure |\n| --- | ---: |\n| left | 1 |\n| **sum** | **1** |\n',
      '| 2026-12-06 03:12:44 JST (12-05 18:12:44 UTC) | **\\[In the log\\]** | it happened | \\[\\#7\\] |\n',
      '### a card\n',
      '### more of it\n\nfolded away\n',
      '`hikeshi report`\n',
      '- **term:** meaning\n',
      '| bar | 3 |\n',
      '| stack | 1 | 2 | three |\n',
      '| 2026-12-06 | 1 | 2 |\n',
      '| `a` | `b` | **\\[Concluded\\]** |\n',
      '`event-7`',
    ])
      expect(text).toContain(words);
  });

  it('keeps hostile text in its cell, its line, its code span', () => {
    for (const hostile of HOSTILE_TEXTS) {
      const text = page({
        ...EVERY_BLOCK,
        sections: [
          {
            id: 'x',
            heading: { ja: 'x', en: 'x' },
            lead: null,
            once: false,
            blocks: [
              { kind: 'paragraph', line: [same(hostile)] },
              {
                kind: 'table',
                caption: { ja: 'c', en: 'c' },
                columns: [
                  { ja: 'a', en: 'a' },
                  { ja: 'b', en: 'b' },
                ],
                rows: [[[same(hostile)], [code(hostile)]]],
                filterable: false,
              },
            ],
          },
        ],
      });
      const row = text.split('\n').at(-3) ?? '';
      expect(row.replaceAll(String.raw`\|`, '').split('|')).toHaveLength(4);
      expect(text.replace(/`[^\n]*`/g, '')).not.toMatch(/(?<!\\)<\w/);
      expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
    }
  });
});
