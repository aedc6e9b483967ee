/** The views `charge_line` and `cross_check_line`: chosen lines of a case, straight from its segments. */
import { CHARGE_LINE_COLUMNS } from '../../../ports/charge-line.ts';
import { name } from '../../../ports/sql.ts';
import { parquet } from '../event-view.ts';
import { AMOUNT_TYPE } from './amount-sql.ts';

/** Paths are absolute. */
export interface ChosenLines {
  /** Files of lines that are all chosen. */
  readonly whole: readonly string[];
  /** Files of which only some payers, accounts and periods are chosen: those in the table `partsTable`. */
  readonly inPart: readonly string[];
  readonly partsTable: string;
  /** File of keys of lines that do not count, or null. */
  readonly leftOut: string | null;
}

/** Columns of `partsTable`. */
export const PART_COLUMNS = { part_file: 'integer', part_payer: 'text', part_account: 'text', part_period: 'text' } as const;

const TYPES = { text: 'VARCHAR', integer: 'BIGINT', timestamp: 'TIMESTAMP', amount: AMOUNT_TYPE } as const;
const columns = Object.keys(CHARGE_LINE_COLUMNS).join(', ');

export function lineView(view: string, { whole, inPart, partsTable, leftOut }: ChosenLines): string {
  const chosen = [
    ...(whole.length === 0 ? [] : [`select ${columns} from ${parquet(whole)}`]),
    ...(inPart.length === 0
      ? []
      : [
          `select ${columns} from ${parquet(inPart)} semi join ${name(partsTable).pieces.join('')} on file_no = part_file and period = part_period
            and payer_account is not distinct from part_payer and usage_account is not distinct from part_account`,
        ]),
  ].join(' union all ');
  const none = Object.entries(CHARGE_LINE_COLUMNS).map(([column, type]) => `cast(null as ${TYPES[type]}) as ${column}`);
  const lines = chosen === '' ? `select ${none.join(', ')} where false` : chosen;
  const once = leftOut === null ? lines : `select * from (${lines}) anti join ${parquet([leftOut])} as left_out using (line_key)`;
  return `create view ${name(view).pieces.join('')} as ${once}`;
}
