/** What an owner has had since before the log, as lists of the account show it. No script ever touches it, so it must not count in any limit. */
import { addressOf } from '../networks.ts';
import { Random } from '../random.ts';
import type { MeteredKind } from './meter.ts';
import type { Instance } from './service-states.ts';
import type { SimulatedAccount } from './simulated-account.ts';
import { untoldLaunch } from './services/ec2-instances.ts';
import { vcpusOf } from './services/instance-types.ts';
import type { Making } from './things.ts';

export function keepShown(account: SimulatedAccount, region: string, id: string, what: MeteredKind): void {
  const { things } = account.states;
  const making: Making = { region, now: account.clock.now, caller: { hand: 'owner' } };
  switch (what.kind) {
    case 'instance':
      things.put('quiet-instance', id, making, quietInstance(account, region, id, what.type));
      return;
    case 'volume':
      if (things.get('quiet-instance', region, id.replace('vol-', 'i-')) === null)
        things.put('volume', id, making, { gigabytes: what.gigabytes, zone: `${region}a`, instanceId: null, state: 'available', name: 'data' });
      return;
    case 'database':
      things.put('database', id, making, { type: what.type, gigabytes: what.gigabytes, protected: false, state: 'available' });
      return;
    case 'nat-gateway':
      things.put('nat-gateway', id, making, { subnetId: account.states.lookAt(region).subnets[0]?.id ?? null });
      return;
    case 'hosted-zone':
      things.put('hosted-zone', id, making, { name: 'example.com.' });
      return;
    case 'load-balancer':
    case 'key':
    case 'secret':
    case 'alarm':
      things.put(what.kind, id, making, {});
      return;
    default:
  }
}

/** Its volume and interface have its own digits, as `owners/paid-estate.ts` meters them. */
function quietInstance(account: SimulatedAccount, region: string, id: string, type: string): Instance {
  const random = new Random(`quiet/${id}`);
  const instance: Instance = {
    id,
    type,
    region,
    zone: `${region}a`,
    vcpus: vcpusOf(type),
    madeBy: 'owner',
    volumeIds: [id.replace('i-', 'vol-')],
    interfaceId: id.replace('i-', 'eni-'),
    publicAddress: addressOf('aws-us-east-1', random),
    tags: new Map([['Name', 'site-check']]),
    role: null,
    group: null,
    spot: false,
    launchedAt: account.clock.now,
    launch: null,
    state: 'running',
    since: account.clock.now,
    terminationProtected: false,
    stopProtected: false,
  };
  instance.launch = untoldLaunch(account, instance, { imageId: `ami-0${random.hex(16)}`, spotRequestId: null });
  return instance;
}
