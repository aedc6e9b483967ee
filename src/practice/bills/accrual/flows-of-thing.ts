/** The charges that go on while a thing runs. */
import type { MeteredThing } from '../../account/meter.ts';
import type { Flow } from './charge.ts';
import { addressFlows, instanceFlows, snapshotFlows, volumeFlows } from './compute-charges.ts';
import { databaseFlows, standingFlows } from './standing-charges.ts';
import { bundleFlows, functionFlows, mailFlows, notebookFlows, taskFlows } from './workload-charges.ts';

/** `payer` is the account played; a member account's things are charged to that member. */
export function flowsOf(thing: MeteredThing, payer: string): Flow[] {
  const account = thing.member ?? payer;
  const { what } = thing;
  switch (what.kind) {
    case 'instance':
      return instanceFlows(thing, what.type, what.spot, account);
    case 'volume':
      return volumeFlows(thing, what.gigabytes, account);
    case 'address':
      return addressFlows(thing, what.inUse, account);
    case 'snapshot':
      return snapshotFlows(thing, what.gigabytes, account);
    case 'task':
      return taskFlows(thing, what.vcpus, what.gigabytes, account);
    case 'function':
      return functionFlows(thing, account);
    case 'database':
      return databaseFlows(thing, what.type, what.gigabytes, account);
    case 'mail-flow':
      return mailFlows(thing, what.perHour, account);
    case 'notebook':
      return notebookFlows(thing, what.type, account);
    case 'bundle':
      return bundleFlows(thing, what.type, account);
    default:
      return standingFlows(thing, what.kind, account);
  }
}
