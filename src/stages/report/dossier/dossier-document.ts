/** The dossier as a document: what AWS needs to decide in one round, in the order in which it asks. */
import { zoneLongName } from '../../../words/time-format.ts';
import type { Block, ReportDocument } from '../document/blocks.ts';
import { newCitations } from '../document/citations.ts';
import { code, same, say, time, type Inline } from '../document/inline.ts';
import type { ReportMaterial } from '../material.ts';
import { coverageSection } from '../sections/coverage.ts';
import type { SectionBuilder } from '../sections/context.ts';
import type { DossierMaterial } from './dossier-material.ts';
import { addressesSection } from './sections/addresses.ts';
import { annexSection } from './sections/annex.ts';
import { doorsSection } from './sections/doors.ts';
import { identitiesSection } from './sections/identities.ts';
import { noClaimSection } from './sections/no-claim.ts';
import { resourcesSection } from './sections/resources.ts';
import { securedSection } from './sections/secured.ts';
import { stillOpenSection } from './sections/still-open.ts';
import { FACT, INFERENCE, summarySection, UNKNOWN } from './sections/summary.ts';
import { timelineSection } from './sections/timeline.ts';

const W = {
  title: { ja: 'AWSアカウント不正利用の報告書', en: 'Unauthorized use of an AWS account: dossier' },
  account: { ja: 'アカウント ', en: 'Account ' },
  made: { ja: '、CloudTrail を調べた時刻 {when}。', en: ', CloudTrail examined {when}.' },
  clock: { ja: ' 時刻は{name}で、かっこの中はUTCです。', en: ' Times are in {name}, with UTC in brackets.' },
  by: {
    ja: 'アカウント所有者が、自分のパソコンで、オープンソースのプログラム Hikeshi（火消し） {version} を使って作った書類です。AWSが作ったものではありません。',
    en: 'Made by the account owner, on their own computer, with the open-source program Hikeshi {version}. It was not made by AWS.',
  },
  marks: { ja: '記述の根拠：', en: 'What statements rest on: ' },
  synthetic: {
    ja: 'これは練習用の例です。アカウントも不正利用者も請求も実在しません。AWSに送らないでください。',
    en: 'This is a made-up example: neither the account nor the intruder nor the bill exists. Do not send it to AWS.',
  },
} as const;

/** @param annexMost events listed in the annex @returns always the same document for the same material */
export function dossierDocument(dossier: DossierMaterial, annexMost: number): ReportDocument {
  const { report: material, claim, checks = [] } = dossier;
  const context = { material, citations: newCitations(material.evidence) };
  const sections: readonly SectionBuilder[] = [
    summarySection(dossier),
    timelineSection(dossier),
    identitiesSection,
    resourcesSection,
    addressesSection,
    securedSection(dossier),
    ...(checks.length === 0 ? [] : [doorsSection(checks)]),
    stillOpenSection(dossier),
    ...(claim === null ? [noClaimSection] : claim.sections),
    coverageSection,
    annexSection(annexMost),
  ];
  return { title: W.title, banner: banner(material), sections: sections.map((build) => build(context)) };
}

function banner({ findings, zone, madeAt, version, synthetic }: ReportMaterial): readonly Block[] {
  const accounts = findings.coverage.accounts
    .slice(0, 5)
    .flatMap((one, index): readonly Inline[] => (index === 0 ? [code(one)] : [same(', '), code(one)]));
  const name = say({ ja: zoneLongName(madeAt, zone, 'ja'), en: zoneLongName(madeAt, zone, 'en') });
  const blocks: Block[] = synthetic ? [{ kind: 'callout', tone: 'warn', title: [say(W.synthetic)], blocks: [] }] : [];
  blocks.push(
    {
      kind: 'paragraph',
      line: [
        say(W.account),
        ...(accounts.length === 0 ? [same('–')] : accounts),
        say(W.made, { when: time(madeAt) }),
        ...(zone === 'UTC' ? [] : [say(W.clock, { name })]),
      ],
    },
    { kind: 'paragraph', line: [say(W.by, { version })] },
    { kind: 'paragraph', line: [say(W.marks), FACT, INFERENCE, UNKNOWN] },
  );
  return blocks;
}
