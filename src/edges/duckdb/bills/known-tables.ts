/** Facts of knowledge/billing as small tables of the engine, joined to every line. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { NO_REGION_WORDS, REGION_LOCATIONS, REGION_PREFIXES } from '../../../knowledge/billing/billing-regions.ts';
import { BILLED_SERVICES } from '../../../knowledge/billing/services.ts';
import { placeTable } from '../placed-table.ts';

/** Tables: `known_service` (told, code, name, everywhere, plain_virginia), `known_prefix` (prefix, region), `known_location` (location, region). */
export async function placeKnownTables(connection: DuckDBConnection): Promise<void> {
  await placeTable(
    connection,
    'known_service',
    { told: 'text', code: 'text', name: 'text', everywhere: 'boolean', plain_virginia: 'boolean' },
    serviceRows(),
  );
  await placeTable(connection, 'known_prefix', { prefix: 'text', region: 'text' }, Object.entries(REGION_PREFIXES));
  await placeTable(connection, 'known_location', { location: 'text', region: 'text' }, locationRows());
}

/** One row for each way a service is told; a name that two services share stays with the first. */
function serviceRows(): (string | boolean)[][] {
  const rows = new Map<string, (string | boolean)[]>();
  for (const { code, name, alsoCalled, global, plainMeansVirginia } of BILLED_SERVICES)
    for (const told of [code, name, ...alsoCalled]) {
      const key = told.toLowerCase();
      if (!rows.has(key)) rows.set(key, [key, code, name, global, plainMeansVirginia]);
    }
  return [...rows.values()];
}

const locationRows = (): string[][] => [
  ...Object.entries(REGION_LOCATIONS).map(([location, region]) => [location.toLowerCase(), region]),
  ...NO_REGION_WORDS.map((word) => [word, 'global']),
];
