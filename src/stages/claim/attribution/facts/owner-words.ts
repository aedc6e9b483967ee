/** The owner's word about lines, resources and services, by day: `day_word`. The more exact word wins. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql } from '../../../../ports/sql.ts';
import { readLineId } from '../../charges/line-id.ts';
import { chargeSubject, type ChargeSubject, type ClaimStatements } from '../../statements.ts';

const RANKS: Readonly<Record<ChargeSubject['kind'], number>> = { line: 1, resource: 2, 'service-region': 3, service: 4 };
const DAYS_32 = 32 * 86_400;

export async function placeOwnerWords(bills: BillStore, statements: ClaimStatements): Promise<void> {
  const services = new Set((await bills.rows<{ service: string }>(sql`select distinct service from charge`)).map((row) => row.service));
  await bills.place(
    'owner_word',
    { rank: 'integer', word: 'text', name: 'text', region: 'text', until_mark: 'text', day_seconds: 'integer' },
    (['mine', 'notMine'] as const).flatMap((word) => statements[word].map((text) => wordRow(word, chargeSubject(text, services)))),
  );
  const day = bills.dialect.secondsBetween(bills.dialect.timeFromIso(sql`c.period`), sql`d.day`);
  await bills.derive(
    'day_word',
    sql`
    select charge_no, day, phase, ${bills.dialect.valueAtMin(sql`word`, sql`rank`)} as word from (
      select d.charge_no, d.day, d.phase, w.word, w.rank from owner_word w join charge c on c.resource_id = w.name join charge_day d on d.charge_no = c.charge_no where w.rank = 2
      union all select d.charge_no, d.day, d.phase, w.word, w.rank from owner_word w
        join charge c on c.service = w.name and (w.region is null or w.region = coalesce(c.region, 'global')) join charge_day d on d.charge_no = c.charge_no where w.rank in (3, 4)
      union all select d.charge_no, d.day, d.phase, w.word, w.rank from owner_word w
        join charge c on c.mark >= w.name and c.mark < w.until_mark join charge_day d on d.charge_no = c.charge_no
        where w.rank = 1 and mod(${day} + ${100 * DAYS_32}, ${DAYS_32}) = w.day_seconds
    ) said group by 1, 2, 3`,
  );
}

function wordRow(word: string, subject: ChargeSubject): (string | number | null)[] {
  const rank = RANKS[subject.kind];
  switch (subject.kind) {
    case 'line': {
      const named = readLineId(subject.id);
      return [rank, word, named?.from ?? '', null, named?.until ?? '', (named?.dayLetter ?? 0) * 86_400];
    }
    case 'resource':
      return [rank, word, subject.id, null, null, null];
    case 'service-region':
      return [rank, word, subject.service, subject.region, null, null];
    case 'service':
      return [rank, word, subject.service, null, null, null];
  }
}
