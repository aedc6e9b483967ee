/** Where the answer to a question lies: readable, harmless on any disk, and its own for every question. */
import { createHash } from 'node:crypto';
import type { StateDocument } from '../../../ports/account-state.ts';

export function documentPath(
  folder: string,
  { service, operation, region, input }: Pick<StateDocument, 'service' | 'operation' | 'region' | 'input'>,
): string {
  const values = Object.values(input).flat().map(String).join('-');
  const about = values === '' || /^(true|false)$/.test(values) ? '' : `-${named(values)}`;
  return `${folder}/${region}/${service}-${operation}${about}.json`;
}

/** Names come from the account and may be the intruder's: what is left of them is letters and digits, and a hash keeps two of them apart. */
function named(values: string): string {
  const safe = values
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^[._-]+/, '')
    .slice(-60);
  return `${safe === '' ? 'x' : safe}-${createHash('sha256').update(values).digest('hex').slice(0, 8)}`;
}
