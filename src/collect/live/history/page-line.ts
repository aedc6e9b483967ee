/** One page of LookupEvents as a file of the collection: the answer as it came, compressed, and what its line says of it. */
import { gzipSync } from 'node:zlib';
import type { AwsFound } from '../../../ports/aws-account.ts';
import type { Chain, PageLine, Unhashed } from '../../../ports/collected.ts';
import { reach, reachText, reachTexts } from '../../../knowledge/json-reach.ts';
import { secondsText } from './chain-kept.ts';

export const EVENTS_FOLDER = 'collected/events';

/** `2025-12-07T11:30:00Z` -> `20251207T113000Z` */
export const stamp = (iso: string): string => iso.replaceAll(/[-:]/g, '');

/** AWS's own page, at most 50 events of 256 KB each; letters of any kind are kept. */
export const packed = (answer: unknown): Uint8Array => gzipSync(JSON.stringify(answer), { level: 1 });

export function pageLine(chain: Chain, page: number, found: AwsFound, at: string): Unhashed<PageLine> {
  const times = reachTexts(found.output, 'Events[].EventTime').map(Date.parse).filter(Number.isFinite);
  return {
    kind: 'page',
    path: `${EVENTS_FOLDER}/${chain.region}/${chainFolder(chain)}/${String(page).padStart(5, '0')}.json.gz`,
    at,
    region: chain.region,
    requestId: found.requestId,
    chain,
    page,
    events: reach(found.output, 'Events[]').length,
    newest: times.length === 0 ? null : secondsText(Math.max(...times)),
    oldest: times.length === 0 ? null : secondsText(Math.min(...times)),
    next: reachText(found.output, 'NextToken'),
  };
}

/** Safe as a name on any disk: passes and attributes are ours or AWS's ids; a user's name may hold anything. */
function chainFolder({ pass, attribute, from, until }: Chain): string {
  const about =
    pass === 'suspects'
      ? `-${encodeURIComponent(attribute?.value ?? '')
          .replaceAll(/[^A-Za-z0-9_%-]/g, '_')
          .slice(0, 80)}`
      : '';
  return `${pass}${about}/${stamp(until)}-back-to-${stamp(from)}`;
}
