/** Making the log quieter and the tracks fewer, as the louder actors do. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';

/** Looks for a trail and stops it; works only where there is one and the rights suffice. */
export function* stopTheTrail(client: Client, random: Random, region: string): Script {
  client.call('cloudtrail:DescribeTrails', {}, region);
  yield random.between(1, 8);
  const name = client.account.states.trail.name ?? 'default';
  client.call('cloudtrail:StopLogging', { name }, region);
  yield random.between(1, 8);
}

export function* lookForGuards(client: Client, random: Random, regions: readonly string[]): Script {
  for (const region of regions) {
    client.call('guardduty:ListDetectors', {}, region);
    yield random.between(0.3, 3);
  }
}
