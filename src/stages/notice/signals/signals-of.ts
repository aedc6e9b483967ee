/** Everything besides resources that tells of a hijack, asked together. */
import type { Asking } from '../listing/asking.ts';
import type { Cell, NoticedResource, RegionSeen, Signal } from '../notice-record.ts';
import { accountChanges } from './account-changes.ts';
import { accountPlan } from './account-plan.ts';
import { awsNotices } from './aws-notices.ts';
import { costsByRegion } from './costs-by-region.ts';
import { guarddutyFindings } from './guardduty-findings.ts';
import { inTheInventory } from './in-the-inventory.ts';
import type { SignalsSeen } from './look.ts';
import { quarantine } from './quarantine.ts';
import { quotaRequests } from './quota-requests.ts';

export interface SignalMaterial {
  readonly regions: readonly RegionSeen[];
  readonly swept: readonly string[];
  readonly resources: readonly NoticedResource[];
  readonly cells: readonly Cell[];
  readonly now: Date;
  readonly askCosts: boolean;
}

/** Asked while the sweep goes on: these need nothing of it. */
export async function signalsAsked(asking: Asking, swept: readonly string[]): Promise<SignalsSeen> {
  const seen = await Promise.all([
    accountPlan(asking),
    quarantine(asking),
    awsNotices(asking),
    accountChanges(asking),
    ...swept.map((region) => quotaRequests(asking, region)),
    ...swept.map((region) => guarddutyFindings(asking, region)),
  ]);
  return { signals: seen.flatMap(({ signals }) => signals), cells: seen.flatMap(({ cells }) => cells) };
}

/** With what the inventory gives, the gravest first. */
export async function signalsOf(asking: Asking, asked: SignalsSeen, material: SignalMaterial): Promise<SignalsSeen> {
  const costs = material.askCosts ? await costsByRegion(asking, { now: material.now, ...regionsSeen(material) }) : { signals: [], cells: [] };
  const all = [...asked.signals, ...costs.signals, ...inTheInventory(material.resources, material.regions, material.now)];
  return { signals: all.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)), cells: [...asked.cells, ...costs.cells] };
}

const LEVELS: readonly Signal['level'][] = ['alarm', 'look', 'know'];

function regionsSeen({ cells, resources, swept }: SignalMaterial): {
  readonly seenWhole: ReadonlySet<string>;
  readonly withSomething: ReadonlySet<string>;
} {
  const notWhole = new Set(cells.filter(({ whole }) => !whole).map(({ region }) => region));
  return {
    seenWhole: new Set(swept.filter((region) => !notWhole.has(region))),
    withSomething: new Set(resources.filter(({ role }) => role === 'burns' || role === 'by-use').map(({ region }) => region)),
  };
}
