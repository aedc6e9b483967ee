/** The report as a document: banner and sections in the order a frightened reader needs them. */
import { actorsSection } from '../sections/actors.ts';
import { connectionsSection } from '../sections/connections.ts';
import type { SectionBuilder } from '../sections/context.ts';
import { coverageSection } from '../sections/coverage.ts';
import { entrySection } from '../sections/entry.ts';
import { evidenceSection } from '../sections/evidence.ts';
import { footholdsSection } from '../sections/footholds.ts';
import { glossarySection } from '../sections/glossary.ts';
import { madeSection } from '../sections/made.ts';
import { originsSection } from '../sections/origins.ts';
import { questionsSection } from '../sections/questions.ts';
import { detectionsSection, techniquesSection, touchedSection } from '../sections/signs.ts';
import { storySection } from '../sections/story.ts';
import { timelineSection } from '../sections/timeline.ts';
import { verdictSection } from '../sections/verdict.ts';
import { zoneLongName } from '../../../words/time-format.ts';
import type { ReportMaterial } from '../material.ts';
import type { Block, ReportDocument } from './blocks.ts';
import { newCitations } from './citations.ts';
import { code, say, same, time, type Inline } from './inline.ts';

/** What happened and what is left; after it come sections of later stages (what to claim), which a reader wants before the details. */
const FIRST: readonly SectionBuilder[] = [verdictSection, storySection, actorsSection, entrySection, madeSection, footholdsSection];

const DETAILS: readonly SectionBuilder[] = [
  timelineSection,
  connectionsSection,
  originsSection,
  detectionsSection,
  techniquesSection,
  touchedSection,
  questionsSection,
  coverageSection,
  evidenceSection,
  glossarySection,
];

const W = {
  title: { ja: 'AWSアカウント 調査報告書', en: 'AWS account investigation report' },
  notAws: {
    ja: 'この報告書は、あなたのパソコンの中で、オープンソースのプログラム Hikeshi（火消し） {version} が作りました。AWSが作ったものでも、確かめたものでもありません。',
    en: 'This report was made on your own computer by the open-source program Hikeshi {version}. It was neither made nor checked by AWS.',
  },
  account: { ja: 'アカウント ', en: 'Account ' },
  made: { ja: '、作成 {when}', en: ', made {when}' },
  clock: {
    ja: '時刻は{name}です。かっこの中は世界共通の時刻（UTC）です。',
    en: 'Times are in {name}; the time the whole world shares (UTC) stands in brackets.',
  },
  synthetic: {
    ja: 'これは練習用の例です。アカウントも侵入者も実在しません。',
    en: 'This is a made-up example. Neither the account nor the intruder exists.',
  },
} as const;

/** Pure: the same material and further sections always give the same document. */
export function reportDocument(material: ReportMaterial, further: readonly SectionBuilder[]): ReportDocument {
  const context = { material, citations: newCitations(material.evidence) };
  return { title: W.title, banner: banner(material), sections: [...FIRST, ...further, ...DETAILS].map((build) => build(context)) };
}

function banner(material: ReportMaterial): readonly Block[] {
  const accounts = material.findings.coverage.accounts
    .slice(0, 5)
    .flatMap((account, index): readonly Inline[] => (index === 0 ? [code(account)] : [same(', '), code(account)]));
  const blocks: Block[] = material.synthetic ? [{ kind: 'callout', tone: 'calm', title: [say(W.synthetic)], blocks: [] }] : [];
  const list = accounts.length === 0 ? [same('–')] : accounts;
  const clock = material.zone === 'UTC' ? [] : [same(' '), say(W.clock, { name: say(zoneName(material)) })];
  blocks.push({
    kind: 'paragraph',
    line: [say(W.account), ...list, say(W.made, { when: time(material.madeAt) }), say({ ja: '。', en: '.' }), ...clock],
  });
  blocks.push({ kind: 'paragraph', line: [say(W.notAws, { version: material.version })] });
  return blocks;
}

const zoneName = ({ madeAt, zone }: ReportMaterial) => ({ ja: zoneLongName(madeAt, zone, 'ja'), en: zoneLongName(madeAt, zone, 'en') });
