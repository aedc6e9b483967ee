/** What kind of use each charge is, as a table of the engine: `charge_use`. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import { sql } from '../../../../ports/sql.ts';
import type { Incident } from '../../incident.ts';
import { chargeUse } from '../families/charge-use.ts';
import { modelOfCall } from '../families/model-word.ts';

/** Real bills have some thousand usage types; what a file made to fill memory has beyond that stays without a kind and is asked about. */
const MOST_USAGE_TYPES = 200_000;

/** Sold without a place: a charge of these may stand in another region than the call that caused it. */
const PLACELESS = /^(?:commitment:|marketplace$|domain$|support$)/;

export async function placeChargeUses(bills: BillStore, { findings, footprint }: Incident): Promise<void> {
  const called = new Set((footprint?.calls ?? []).map((one) => modelOfCall(one.what)));
  const told = await bills.rows<{ service: string; service_name: string | null; usage_type: string | null; kind: string }>(
    sql`select service, usage_type, kind, min(service_name) as service_name from charge group by 1, 2, 3 order by 1, 2, 3 ${bills.dialect.firstRows(MOST_USAGE_TYPES)}`,
  );
  await bills.place(
    'usage_kind',
    { service: 'text', usage_type: 'text', kind: 'text', family: 'text', subtype: 'text', measure: 'text', placeless: 'boolean' },
    told.map(({ service, service_name, usage_type, kind }) => {
      const { family, subtype, measure } = chargeUse({ service, serviceName: service_name, usageType: usage_type, kind });
      /** A name on the bill that no call has may be another name of a model that was called. */
      const known = family !== 'bedrock' || called.has(subtype) ? subtype : '';
      return [service, usage_type ?? '', kind, family, known, measure, PLACELESS.test(family)];
    }),
  );
  /** A bill that names no account is the bill of the only account of the log. */
  const [only = '', ...others] = findings.coverage.accounts;
  const account = others.length === 0 ? only : '';
  await bills.derive(
    'charge_use',
    sql`
    select c.charge_no, coalesce(u.family, 'service:' || c.service) as family, coalesce(u.subtype, '') as subtype, coalesce(u.measure, 'untold') as measure,
      coalesce(c.usage_account, ${account}) as account,
      case when coalesce(u.placeless, false) or coalesce(c.region, 'global') = 'global' then '' else c.region end as region
    from charge c left join usage_kind u on u.service = c.service and u.usage_type = coalesce(c.usage_type, '') and u.kind = c.kind`,
  );
}
