/**
 * Resources that come with a machine without a call of their own: its disks, network interfaces and public address, and the snapshots behind an image.
 * The log does not tell the ids of disks and addresses, so they get one made of the parent's id and `#`.
 */
import { reach, reachText, reachTexts } from '../../../knowledge/json-reach.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { NotableEvent } from '../notable-event.ts';
import type { NewResource } from './resource-ledger.ts';

type Part = Omit<NewResource, 'parent'>;

const PARTS_MOST = 30;

/** Parts of one instance of a RunInstances call. */
export function partsOfInstance(event: NotableEvent, id: string, instance: Reachable): Part[] {
  return [...disksOf(event, id), ...interfacesOf(instance), ...addressOf(event, instance, id)];
}

/** An image made from an instance keeps a snapshot of each disk; at least one. */
export function partsOfImage(event: NotableEvent, imageId: string): Part[] {
  if (event.api !== 'CreateImage') return [];
  return [
    {
      type: 'AWS::EC2::Snapshot',
      id: `${imageId}#snapshot`,
      arn: null,
      implicit: true,
      diesWithParent: false,
      details: { of: imageId, idKnown: 'no' },
    },
  ];
}

/** Disks are deleted with their instance unless the launch said otherwise (EC2 user guide, "Preserve data when an instance is terminated"; disks of a mapping without the flag follow the image, which is nearly always true). */
function disksOf(event: NotableEvent, instanceId: string): Part[] {
  const mapped = reach(event.request, 'blockDeviceMapping.items[]').filter((one) => reach(one, 'ebs').length > 0);
  const disks = mapped.length === 0 ? [null] : mapped.slice(0, PARTS_MOST);
  return disks.map((disk) => ({
    type: 'AWS::EC2::Volume',
    id: `${instanceId}#volume:${(disk === null ? null : reachText(disk, 'deviceName')) ?? 'root'}`,
    arn: null,
    implicit: true,
    diesWithParent: disk === null || reachText(disk, 'ebs.deleteOnTermination') !== 'false',
    details: present({
      of: instanceId,
      idKnown: 'no',
      sizeGb: disk === null ? null : reachText(disk, 'ebs.volumeSize'),
      volumeType: disk === null ? null : reachText(disk, 'ebs.volumeType'),
    }),
  }));
}

function interfacesOf(instance: Reachable): Part[] {
  return reachTexts(instance, 'networkInterfaceSet.items[].networkInterfaceId')
    .slice(0, PARTS_MOST)
    .map((id) => ({ type: 'AWS::EC2::NetworkInterface', id, arn: null, implicit: true, diesWithParent: true, details: {} }));
}

/** A public IPv4 address is billed by the hour. */
function addressOf(event: NotableEvent, instance: Reachable, instanceId: string): Part[] {
  const asked = reach(event.request, 'networkInterfaceSet.items[].associatePublicIpAddress').some((one) => one === true || one === 'true');
  const address = reachText(instance, 'ipAddress');
  if (!asked && address === null) return [];
  return [
    {
      type: 'AWS::EC2::PublicAddress',
      id: `${instanceId}#public-address`,
      arn: null,
      implicit: true,
      diesWithParent: true,
      details: present({ of: instanceId, idKnown: 'no', address }),
    },
  ];
}

function present(details: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(details).flatMap(([key, value]) => (value === null ? [] : [[key, value.slice(0, 256)]])));
}
