import { describe, expect, it } from 'vitest';
import { newCitations } from '../document/citations.ts';
import type { ActivityBlock } from '../document/blocks.ts';
import type { ReportMaterial } from '../material.ts';
import { FOUNDING_STORY } from '../testing/founding-story.ts';
import { CALM, EMPTY } from '../testing/samples.ts';
import { timelineSection } from './timeline.ts';

const pictures = (material: ReportMaterial): readonly ActivityBlock[] =>
  timelineSection({ material, citations: newCitations(material.evidence) }).blocks.filter((block) => block.kind === 'activity');

describe('timelineSection', () => {
  it('shows the intrusion closely and the whole log', () => {
    const [close, whole] = pictures(FOUNDING_STORY);
    // First and last hour of the intruder, six hours of margin on both sides.
    expect([close?.fromIso, close?.toIso]).toEqual(['2026-12-05T12:00:00.000Z', '2026-12-06T20:00:00.000Z']);
    expect([whole?.fromIso, whole?.toIso]).toEqual(['2026-09-08T11:00:00.000Z', '2026-12-07T22:00:00.000Z']);
    expect([close?.explorable, whole?.explorable]).toEqual([false, true]);
  });

  it('marks the dated sentences of the story under their numbers there', () => {
    expect(pictures(FOUNDING_STORY)[1]?.marks.map((mark) => mark.number)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(pictures(FOUNDING_STORY)[0]?.marks.map((mark) => mark.number)).toEqual([2, 3, 4, 5, 6]);
  });

  it('has only the whole log when there is no intruder', () => {
    expect(pictures(CALM)).toHaveLength(1);
  });

  it('says so when there is nothing to draw', () => {
    expect(pictures(EMPTY)).toHaveLength(0);
    expect(timelineSection({ material: EMPTY, citations: newCitations([]) }).blocks).toHaveLength(1);
  });

  it('counts days by the clock of the reader', () => {
    const section = timelineSection({ material: FOUNDING_STORY, citations: newCitations([]) });
    const table = section.blocks.flatMap((block) => (block.kind === 'more' ? block.blocks : [])).find((block) => block.kind === 'table');
    // 412 + 63 at 18:00 and 19:00 UTC, 18 at 22:00 UTC and 7 the next day at 13:00 UTC are all 6 December in Japan.
    const day = table?.rows.find((row) => JSON.stringify(row[0]).includes('2026-12-06'));
    expect(JSON.stringify(day?.[1])).toContain('"500"');
  });
});
