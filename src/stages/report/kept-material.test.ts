import { describe, expect, it } from 'vitest';
import { unseenCharacters } from '../../words/visible-text.ts';
import { keptMaterial, readKeptMaterial } from './kept-material.ts';
import { renderReport } from './report.ts';
import { FOUNDING_STORY } from './testing/founding-story.ts';
import { HOSTILE_TEXTS, withHostileText } from './testing/hostile.ts';
import { CALM, EMPTY } from './testing/samples.ts';

const findingsOf = (material: typeof FOUNDING_STORY): string => JSON.stringify(material.findings);

describe('material kept in the case', () => {
  it.each([
    ['the founding story', FOUNDING_STORY],
    ['nothing read', EMPTY],
    ['nothing found', CALM],
  ])('makes the same page again: %s', (_, material) => {
    const again = readKeptMaterial(keptMaterial(material), findingsOf(material));
    expect(again).toEqual(material);
    expect([...renderReport(again, 'en')].join('')).toBe([...renderReport(material, 'en')].join(''));
  });

  it.each(HOSTILE_TEXTS.map((text, number) => [number, text] as const))('is harmless to look at and loses nothing: text %d', (_, hostile) => {
    const material = withHostileText(FOUNDING_STORY, hostile);
    const text = keptMaterial(material);
    expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
    expect(readKeptMaterial(text, findingsOf(material)).evidence).toEqual(material.evidence);
  });

  it.each([
    ['no material', null, findingsOf(FOUNDING_STORY)],
    ['no findings', keptMaterial(FOUNDING_STORY), null],
    ['broken material', '{"schema":"hikeshi.report-mat', findingsOf(FOUNDING_STORY)],
    ['material of another kind', '{"schema":"hikeshi.claim/1"}', findingsOf(FOUNDING_STORY)],
    ['findings of another kind', keptMaterial(FOUNDING_STORY), '[]'],
    ['null', 'null', 'null'],
  ])('says to investigate again: %s', (_, kept, findings) => {
    expect(() => readKeptMaterial(kept, findings)).toThrow(/case-not-whole/);
  });
});
