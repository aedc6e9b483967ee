/** The rows of the log that this report refers to, each in plain words. */
import type { Block, EvidenceRow } from '../document/blocks.ts';
import { say } from '../document/inline.ts';
import { inTimeOrder, type Citations } from '../document/citations.ts';
import type { EvidenceEvent } from '../material.ts';
import { countText } from '../../../words/number-format.ts';
import { countryName } from '../../../words/place-names.ts';
import type { SectionBuilder } from './context.ts';

const W = {
  heading: { ja: '証拠の一覧', en: 'Evidence' },
  lead: {
    ja: 'この報告書のもとになった記録です。番号は時間の順です。原本は、渡されたファイルの中にそのまま残っています。',
    en: 'The records this report rests on, numbered in order of time. The originals stay untouched in the files you gave.',
  },
  empty: { ja: '示せる記録はありません。', en: 'There are no records to show.' },
  others: { ja: '本文で番号を挙げていない、そのほかの記録 {n} 件', en: '{n} other records, not numbered above' },
  leftOut: {
    ja: '侵入者の操作のうち {n} 件は、多すぎるためここには載せていません。すべては verdicts.jsonl にあります。',
    en: '{n} actions of the intruder are left out here for length. All of them are in verdicts.jsonl.',
  },
} as const;

/** Must be built last: it shows what the other sections cited. */
export const evidenceSection: SectionBuilder = ({ material, citations }) => {
  const rows = inTimeOrder(material.evidence).map((event) => evidenceRow(event, citations));
  const cited = rows.filter((one) => citations.isCited(one.eventId));
  const others = rows.filter((one) => !citations.isCited(one.eventId));
  const blocks: Block[] = rows.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : [];
  if (cited.length > 0) blocks.push({ kind: 'evidence', rows: cited });
  if (others.length > 0)
    blocks.push({ kind: 'more', summary: [say(W.others, { n: countText(others.length) })], blocks: [{ kind: 'evidence', rows: others }] });
  if (material.evidenceLeftOut > 0) blocks.push({ kind: 'paragraph', line: [say(W.leftOut, { n: countText(material.evidenceLeftOut) })] });
  return { id: 'evidence', heading: W.heading, lead: [say(W.lead)], once: true, blocks };
};

export function evidenceRow(event: EvidenceEvent, citations: Citations): EvidenceRow {
  const { actorId: _, country, ...rest } = event;
  return { ...rest, country: country === null ? null : countryName(country), number: citations.numberOf(event.eventId) ?? 0 };
}
