/**
 * What came back, as opposed to what was charged: refund lines, lines of a refund's own bill, and credits that AWS gave as an adjustment after the
 * incident. They are read by the refund watch and are no part of the bill that is divided.
 */
import type { BillStore } from '../../../ports/charge-line.ts';
import { sql, type Sql } from '../../../ports/sql.ts';
import type { Incident } from '../incident.ts';

/** Words by which AWS's billing department names such credits. Promotional credits ("AWS Activate") have none of them. */
const ADJUSTMENT_WORDS =
  'refund|concession|adjust|one.?time|exception|unauthori[sz]ed|fraud|abuse|compromis|courtesy|goodwill|waive|返金|調整|免除|不正';

/** `l` is the line. */
export function isRefund({ dialect }: BillStore, { from }: Incident): Sql {
  const told = sql`(l.kind = 'refund' or coalesce(l.bill_type, '') = 'Refund')`;
  if (from === null) return told;
  const month = `${from.slice(0, 7)}-01`;
  return sql`(${told} or (l.kind = 'credit' and l.period >= ${month} and ${dialect.matchesRegex(sql`coalesce(l.description, '')`, ADJUSTMENT_WORDS, 'i')}))`;
}
