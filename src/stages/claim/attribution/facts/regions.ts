/** Which side did anything in a region: `region_use`. From the log where a footprint was kept, else from the findings alone. */
import type { BillStore } from '../../../../ports/charge-line.ts';
import type { Incident } from '../../incident.ts';

export async function placeRegions(bills: BillStore, incident: Incident): Promise<void> {
  const regions = new Map<string, { account: string; region: string; intruder: boolean; owner: boolean }>();
  const at = (account: string, region: string): { intruder: boolean; owner: boolean } => {
    const key = `${account} ${region}`;
    const known = regions.get(key) ?? { account, region, intruder: false, owner: false };
    regions.set(key, known);
    return known;
  };
  for (const { holding, side } of incident.things) {
    const use = at(holding.account, holding.region);
    if (side === 'intruder') use.intruder = true;
    else use.owner = true;
  }
  for (const one of incident.footprint?.activity ?? []) {
    const use = at(one.account, one.region);
    if (one.side === 'intruder') use.intruder = true;
    /** Looking after an incident is no use of a region; having been there before it is. */
    else if (one.does === 'changes' && incident.from !== null && one.first < incident.from) use.owner = true;
  }
  await bills.place(
    'region_use',
    { account: 'text', region: 'text', intruder: 'boolean', owner: 'boolean' },
    [...regions.values()].map((one) => [one.account, one.region, one.intruder, one.owner]),
  );
}
