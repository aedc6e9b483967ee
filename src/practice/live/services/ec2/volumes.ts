/** Disks, copies of them, and images: what goes on costing when machines are gone. */
import type { Thing } from '../../../account/things.ts';
import { dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply } from '../../live-service.ts';
import { livingInstances } from './all-instances.ts';
import { listOfEc2, tagsShown } from './listing.ts';

/** Root disk of the images the stories start, as `account/services/ec2-instances.ts` meters it. */
const ROOT_GIGABYTES = 8;

interface ShownVolume {
  readonly id: string;
  readonly gigabytes: number;
  readonly zone: string;
  readonly createdAt: number;
  readonly instanceId: string | null;
  readonly name: string | null;
}

/** Disks of machines and disks by themselves. */
export function volumesOf(call: LiveCall): readonly ShownVolume[] {
  const attached = livingInstances(call).flatMap((instance) =>
    instance.volumeIds.map((id) => ({
      id,
      gigabytes: ROOT_GIGABYTES,
      zone: instance.zone,
      createdAt: instance.launchedAt,
      instanceId: instance.id,
      name: null,
    })),
  );
  const loose = call.account.states.things.of('volume', call.region).map(({ id, createdAt, facts }) => ({
    id,
    gigabytes: facts.gigabytes,
    zone: facts.zone ?? `${call.region}a`,
    createdAt,
    instanceId: facts.instanceId,
    name: facts.name,
  }));
  return [...attached, ...loose];
}

const tagsOf = ({ name }: ShownVolume): readonly (readonly [string, string])[] => (name === null ? [] : [['Name', name]]);

export const describeVolumes = (call: LiveCall): LiveReply =>
  listOfEc2(call, volumesOf(call), {
    member: 'Volumes',
    ids: { member: 'VolumeIds', missing: 'InvalidVolume.NotFound', says: (id) => `The volume '${id}' does not exist.` },
    idOf: ({ id }) => id,
    tags: tagsOf,
    facets: {
      'volume-id': ({ id }) => id,
      status: ({ instanceId }) => (instanceId === null ? 'available' : 'in-use'),
      'attachment.instance-id': ({ instanceId }) => instanceId,
      'availability-zone': ({ zone }) => zone,
    },
    show: (volume) => ({
      VolumeId: volume.id,
      Size: volume.gigabytes,
      VolumeType: 'gp3',
      Iops: 3000,
      Throughput: 125,
      Encrypted: false,
      SnapshotId: '',
      MultiAttachEnabled: false,
      AvailabilityZone: volume.zone,
      CreateTime: dateOf(volume.createdAt),
      State: volume.instanceId === null ? 'available' : 'in-use',
      Tags: tagsOf(volume).map(([Key, Value]) => ({ Key, Value })),
      Attachments:
        volume.instanceId === null
          ? []
          : [
              {
                VolumeId: volume.id,
                InstanceId: volume.instanceId,
                Device: '/dev/xvda',
                State: 'attached',
                AttachTime: dateOf(volume.createdAt),
                DeleteOnTermination: true,
              },
            ],
    }),
  });

/** `RestorableByUserIds`: accounts, `self`, or `all` for public ones. */
function restorable(call: LiveCall): readonly Thing<'snapshot'>[] {
  const by = textsIn(call.input, 'RestorableByUserIds');
  const all = call.account.states.things.of('snapshot', call.region);
  return by.length === 0 ? all : all.filter(({ facts }) => by.some((one) => one === 'self' || facts.sharedWith.includes(one)));
}

/** Only the account's own: the rest of the world's public ones are nobody's question here. */
export const describeSnapshots = (call: LiveCall): LiveReply =>
  listOfEc2(call, restorable(call), {
    member: 'Snapshots',
    ids: { member: 'SnapshotIds', missing: 'InvalidSnapshot.NotFound', says: (id) => `The snapshot '${id}' does not exist.` },
    idOf: ({ id }) => id,
    facets: {
      'snapshot-id': ({ id }) => id,
      'volume-id': ({ facts }) => facts.volumeId,
      'owner-id': () => call.account.id,
      status: () => 'completed',
    },
    tags: ({ facts }) => facts.tags,
    show: (snapshot) => snapshotShown(call, snapshot),
  });

const snapshotShown = (call: LiveCall, { id, createdAt, facts }: Thing<'snapshot'>) => ({
  SnapshotId: id,
  VolumeId: facts.volumeId,
  VolumeSize: ROOT_GIGABYTES,
  OwnerId: call.account.id,
  State: 'completed',
  Progress: '100%',
  StartTime: dateOf(createdAt),
  Description: facts.description,
  Encrypted: false,
  StorageTier: 'standard',
  Tags: tagsShown(facts.tags),
});

export const snapshotAsked = (call: LiveCall): string => `arn:aws:ec2:${call.region}::snapshot/${textIn(call.input, 'SnapshotId')}`;

export function describeSnapshotAttribute(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'SnapshotId');
  const snapshot = call.account.states.things.get('snapshot', call.region, id);
  if (snapshot === null) return new Refusal('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`);
  return answered({
    SnapshotId: id,
    CreateVolumePermissions: snapshot.facts.sharedWith.map((one) => (one === 'all' ? { Group: one } : { UserId: one })),
  });
}
