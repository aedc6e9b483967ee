/**
 * What makes a charge the same charge in every file that tells it: all that names it, nothing that is measured or numbered by the file.
 * An invoice id is not part of it: it is missing until the month is closed.
 */
import { fixed, sql, type Sql } from '../../../ports/sql.ts';

/** Columns of `charge_line` in the order in which they are hashed. Changing this list changes every line id. */
export const NATURAL_COLUMNS = [
  'payer_account',
  'usage_account',
  'period',
  'kind',
  'kind_told',
  'service',
  'usage_type',
  'operation',
  'region',
  'resource_id',
  'iam_principal',
  'purchase_option',
  'unit',
  'currency',
] as const;

/** Descriptions of use carry prices and tiers, which change; of anything else they are the name of the thing. */
const description: Sql = sql`case when l.kind = 'usage' then '' else coalesce(l.description, '') end`;

/** The texts to hash, none of them NULL. `l` is the line. */
export const naturalTexts = (): Sql[] => [...NATURAL_COLUMNS.map((column) => sql`coalesce(l.${fixed(column)}, '')`), description];
