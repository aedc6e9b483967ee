import { describe, expect, it } from 'vitest';
import { same } from '../../document/inline.ts';
import { EVERY_BLOCK, EVERY_BLOCK_VOICE } from '../../testing/every-block.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile.ts';
import { csvParts } from './document-csv.ts';

describe('csvParts', () => {
  const parts = csvParts(EVERY_BLOCK, EVERY_BLOCK_VOICE).map(({ name, pieces }) => ({ name, text: [...pieces].join('') }));

  it('makes a file of every block that has rows, under the name of its section', () => {
    // table, story, bars, stacks, costs, activity, graph, evidence
    expect(parts.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `each-${number}`));
  });

  it('begins with a byte order mark and the columns; sums come last', () => {
    expect(parts[0]?.text).toBe('\uFEFF"name","figure"\r\n"left","1"\r\n"sum","1"\r\n');
  });

  it('writes badges in brackets, times in both clocks, references by number', () => {
    expect(parts[1]?.text).toContain('"2026-12-06 03:12:44 JST (12-05 18:12:44 UTC)","[In the log]","it happened","[#7]"');
  });

  it('runs nothing in a spreadsheet and breaks out of no cell', () => {
    for (const hostile of [...HOSTILE_TEXTS, '+1', '@x', '"', '\r\n"x"']) {
      const [part] = csvParts(
        {
          ...EVERY_BLOCK,
          sections: [
            {
              id: 'x',
              heading: { ja: 'x', en: 'x' },
              lead: null,
              once: false,
              blocks: [
                { kind: 'table', caption: { ja: 'c', en: 'c' }, columns: [{ ja: 'a', en: 'a' }], rows: [[[same(hostile)]]], filterable: false },
              ],
            },
          ],
        },
        EVERY_BLOCK_VOICE,
      );
      const lines = [...(part?.pieces ?? [])].join('').split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toMatch(/^"(?:[^"]|"")*"$/);
      expect(lines[1]).not.toMatch(/^"\s*[=+\-@|%]/);
    }
  });
});
