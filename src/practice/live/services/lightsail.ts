/** Amazon Lightsail: small rented machines that EC2's pages do not show. */
import { BUNDLES } from '../../account/services/rented-machines.ts';
import type { Thing } from '../../account/things.ts';
import { Random } from '../../random.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { lightsailRented } from './rented/reserved.ts';
import { paged } from '../paging.ts';

const getInstances = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'instances', call.account.states.things.of('lightsail-instance', call.region), {
      keyOf: ({ id }) => id,
      show: (instance) => shown(call, instance),
    }),
  );

/** ARNs have an id that AWS gives, not the name. */
function instanceArn(call: LiveCall, id: string): string {
  return arnIn(call, 'lightsail', `Instance/${new Random(`lightsail/${call.region}/${id}`).uuid()}`);
}

const instanceAsked = (call: LiveCall): string => instanceArn(call, textIn(call.input, 'instanceName'));

function shown(call: LiveCall, { id, createdAt, facts }: Thing<'lightsail-instance'>) {
  const random = new Random(`lightsail/${call.region}/${id}`);
  return {
    name: id,
    arn: arnIn(call, 'lightsail', `Instance/${random.uuid()}`),
    supportCode: `${random.digits(12)}/${id}`,
    resourceType: 'Instance',
    createdAt: dateOf(createdAt),
    location: { availabilityZone: facts.zone, regionName: call.region },
    blueprintId: 'ubuntu_22_04',
    blueprintName: 'Ubuntu',
    bundleId: bundleId(facts.bundle),
    isStaticIp: false,
    username: 'ubuntu',
    state: facts.state === 'running' ? { code: 16, name: 'running' } : { code: 80, name: 'stopped' },
    tags: [],
  };
}

const bundleId = (bundle: string): string => BUNDLES[bundle] ?? bundle;

/** Monthly prices of Linux bundles (Lightsail pricing page, 2026). */
const PRICES: Readonly<Record<string, { readonly price: number; readonly cpus: number; readonly gigabytes: number }>> = {
  '2GB': { price: 12, cpus: 2, gigabytes: 2 },
  '16GB': { price: 84, cpus: 4, gigabytes: 16 },
  '32GB': { price: 164, cpus: 8, gigabytes: 32 },
};

const getBundles = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'bundles', Object.entries(PRICES), {
      keyOf: ([bundle]) => bundle,
      show: ([bundle, { price, cpus, gigabytes }]) => ({
        bundleId: bundleId(bundle),
        name: bundle,
        price,
        cpuCount: cpus,
        ramSizeInGb: gigabytes,
        isActive: true,
        supportedPlatforms: ['LINUX_UNIX'],
      }),
    }),
  );

/** A stopped instance goes on costing: only deleting ends it. */
function setState(call: LiveCall, state: 'running' | 'stopped'): LiveReply {
  const name = textIn(call.input, 'instanceName');
  const found = call.account.states.things.get('lightsail-instance', call.region, name);
  if (found === null) return new Refusal('NotFoundException', `The Instance does not exist: ${name}`);
  found.facts.state = state;
  return answered({ operations: [{ resourceName: name, operationType: state === 'stopped' ? 'StopInstance' : 'StartInstance', status: 'Started' }] });
}

function getInstance(call: LiveCall): LiveReply {
  const name = textIn(call.input, 'instanceName');
  const found = call.account.states.things.get('lightsail-instance', call.region, name);
  return found === null ? new Refusal('NotFoundException', `The Instance does not exist: ${name}`) : answered({ instance: shown(call, found) });
}

function deleteInstance(call: LiveCall): LiveReply {
  const instanceName = textIn(call.input, 'instanceName');
  return fromScript(call, 'lightsail:DeleteInstance', { instanceName }, () => ({
    operations: [{ resourceName: instanceName, resourceType: 'Instance', operationType: 'DeleteInstance', status: 'Succeeded' }],
  }));
}

export const lightsail: LiveService = {
  service: 'lightsail',
  wording: 'json',
  operations: {
    GetInstance: { resource: instanceAsked, run: getInstance },
    GetInstances: { run: getInstances },
    GetBundles: { run: getBundles },
    StopInstance: { resource: instanceAsked, run: (call) => setState(call, 'stopped') },
    StartInstance: { resource: instanceAsked, run: (call) => setState(call, 'running') },
    DeleteInstance: { resource: instanceAsked, run: deleteInstance },
    ...lightsailRented,
  },
};
