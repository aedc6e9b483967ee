/** Annex: every event this dossier refers to, under the number used in the text. Must be built last. */
import { countText } from '../../../../words/number-format.ts';
import type { Block } from '../../document/blocks.ts';
import { inTimeOrder } from '../../document/citations.ts';
import { say } from '../../document/inline.ts';
import type { SectionBuilder } from '../../sections/context.ts';
import { evidenceRow } from '../../sections/evidence.ts';
import { DOSSIER_VERDICTS } from '../dossier-words.ts';

const W = {
  heading: { ja: '付属：CloudTrailのイベント一覧', en: 'Annex: the CloudTrail events' },
  lead: {
    ja: '本文の番号は、この表の番号です。それぞれ CloudTrail のイベントIDで確かめられます。',
    en: 'The numbers in the text are those of this table. Each can be checked in CloudTrail by its event id.',
  },
  empty: { ja: '示せる記録はありません。', en: 'There are no records to show.' },
  leftOut: {
    ja: 'このほか {n} 件は長さのため載せていません。本文で挙げた {all} 件すべては dossier.html にあります。',
    en: '{n} more are left out for length; dossier.html lists all {all} events the text refers to.',
  },
} as const;

/** @param most rows to show; what is left out is said */
export const annexSection =
  (most: number): SectionBuilder =>
  ({ material, citations }) => {
    const cited = inTimeOrder(material.evidence).filter((event) => citations.isCited(event.eventId));
    const rows = cited.slice(0, most).map((event) => evidenceRow(event, citations));
    const blocks: Block[] = cited.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : [];
    if (rows.length > 0) blocks.push({ kind: 'evidence', rows, verdicts: DOSSIER_VERDICTS });
    if (cited.length > rows.length)
      blocks.push({ kind: 'paragraph', line: [say(W.leftOut, { n: countText(cited.length - rows.length), all: countText(cited.length) })] });
    return { id: 'annex', heading: W.heading, lead: [say(W.lead)], once: true, blocks };
  };
