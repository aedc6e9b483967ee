/** What happened, in a few sentences, each marked as fact, conclusion or unknown. */
import { say } from '../document/inline.ts';
import type { Block } from '../document/blocks.ts';
import type { SectionBuilder } from './context.ts';

const W = {
  heading: { ja: '何が起きたか', en: 'What happened' },
  lead: {
    ja: '時間の順に書いています。番号は証拠の番号です。押すと、もとの記録の行へ移ります。',
    en: 'In order of time. The numbers are evidence: each leads to its row of the log.',
  },
  empty: { ja: '記録から語れることはありませんでした。', en: 'There is nothing to tell from this log.' },
} as const;

export const storySection: SectionBuilder = ({ material, citations }) => {
  const { story } = material.findings;
  const blocks: readonly Block[] =
    story.length === 0
      ? [{ kind: 'paragraph', line: [say(W.empty)] }]
      : [
          {
            kind: 'story',
            sentences: story.map((sentence) => ({
              time: sentence.time,
              certainty: sentence.certainty,
              line: [say({ ja: sentence.ja, en: sentence.en })],
              events: sentence.eventIds.length > 0 ? citations.cite(sentence.eventIds) : null,
            })),
          },
        ];
  return { id: 'story', heading: W.heading, lead: story.length === 0 ? null : [say(W.lead)], once: false, blocks };
};
