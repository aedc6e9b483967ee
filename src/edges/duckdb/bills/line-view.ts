/** The views `charge_line` and `cross_check_line`: chosen lines of a case, straight from its segments. */
import { CHARGE_LINE_COLUMNS } from '../../../ports/charge-line.ts';
import { name } from '../../../ports/sql.ts';
import { parquet } from '../event-view.ts';
import { AMOUNT_TYPE } from './amount-sql.ts';

export interface CountedLines {
  /** Parquet files with lines, as absolute paths. */
  readonly segments: readonly string[];
}

const TYPES = { text: 'VARCHAR', integer: 'BIGINT', timestamp: 'TIMESTAMP', amount: AMOUNT_TYPE } as const;
const columns = Object.keys(CHARGE_LINE_COLUMNS).join(', ');

export function lineView(view: string, { segments }: CountedLines): string {
  const head = `create view ${name(view).pieces.join('')} as`;
  if (segments.length > 0) return `${head} select ${columns} from ${parquet(segments)}`;
  const none = Object.entries(CHARGE_LINE_COLUMNS).map(([column, type]) => `cast(null as ${TYPES[type]}) as ${column}`);
  return `${head} select ${none.join(', ')} where false`;
}
