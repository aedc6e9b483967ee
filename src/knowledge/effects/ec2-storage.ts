/** EC2: volumes, snapshots and images, and how they leave the account. */
import { altered, changed, resized, closes, closesAllOf, gone, made, opens, touched } from './effect.ts';
import type { Effect, ServiceEffects } from './effect.ts';

const VOLUME = 'AWS::EC2::Volume';
const SNAPSHOT = 'AWS::EC2::Snapshot';
const IMAGE = 'AWS::EC2::Image';

const ADDED_TO_SNAPSHOT = ['request.createVolumePermission.add.items[].userId', 'request.createVolumePermission.add.items[].group'];
/** Who a permission names; one foothold each, because each is taken back by itself. */
const WHO = ['.userId', '.group', '.organizationArn', '.organizationalUnitArn'];
const party = (id: string): string[] => WHO.map((who) => `{${id}} {${who}}`);
const shared = (foothold: 'snapshot-share' | 'image-share', id: string, permission: string): Effect[] => [
  opens(foothold, party(id), { each: `request.${permission}.add.items[]`, subject: `share/{${id}}`, details: { who: WHO } }),
  closes(foothold, party(id), { each: `request.${permission}.remove.items[]` }),
];
const ADDED_TO_IMAGE = [
  'request.launchPermission.add.items[].userId',
  'request.launchPermission.add.items[].group',
  'request.launchPermission.add.items[].organizationArn',
  'request.launchPermission.add.items[].organizationalUnitArn',
];

export const ec2Storage: ServiceEffects = {
  source: 'ec2.amazonaws.com',
  apis: {
    CreateVolume: [
      made(VOLUME, 'response.volumeId', {
        details: {
          sizeGb: ['response.size', 'request.size'],
          volumeType: ['response.volumeType', 'request.volumeType'],
          snapshot: 'request.snapshotId',
          availabilityZone: 'request.zone',
        },
      }),
    ],
    DeleteVolume: [gone(VOLUME, 'request.volumeId')],
    ModifyVolume: [
      resized(VOLUME, ['request.ModifyVolumeRequest.VolumeId', 'request.volumeId'], 'size', {
        details: { sizeGb: ['request.ModifyVolumeRequest.Size', 'request.size'] },
      }),
    ],
    AttachVolume: [changed(VOLUME, 'request.volumeId', 'attached', { details: { instance: 'request.instanceId' } })],
    DetachVolume: [changed(VOLUME, 'request.volumeId', 'detached')],
    CreateSnapshot: [
      made(SNAPSHOT, 'response.snapshotId', { details: { volume: 'request.volumeId', sizeGb: 'response.volumeSize' } }),
      touched('read-data', 'volume', 'request.volumeId'),
    ],
    CreateSnapshots: [
      made(SNAPSHOT, ['response.CreateSnapshotsResponse.snapshotSet.item[].snapshotId', 'response.snapshotSet.items[].snapshotId'], {
        details: { instance: 'request.CreateSnapshotsRequest.InstanceSpecification.InstanceId' },
      }),
    ],
    CopySnapshot: [
      made(SNAPSHOT, 'response.snapshotId', { details: { copyOf: 'request.sourceSnapshotId', sourceRegion: 'request.sourceRegion' } }),
      touched('read-data', 'snapshot', 'request.sourceSnapshotId'),
    ],
    DeleteSnapshot: [gone(SNAPSHOT, 'request.snapshotId'), closesAllOf('share/{request.snapshotId}')],
    ModifySnapshotAttribute: [
      touched('share', 'snapshot', 'request.snapshotId', { when: [{ at: ADDED_TO_SNAPSHOT, present: true }] }),
      altered(SNAPSHOT, 'request.snapshotId', 'shared', {
        details: { sharedWith: ADDED_TO_SNAPSHOT },
        when: [{ at: ADDED_TO_SNAPSHOT, present: true }],
      }),
      ...shared('snapshot-share', 'request.snapshotId', 'createVolumePermission'),
    ],
    ResetSnapshotAttribute: [closesAllOf('share/{request.snapshotId}')],
    SharedSnapshotVolumeCreated: [touched('export', 'snapshot', ['service.snapshotId', 'service.snapshotID', 'event.account'])],
    SharedSnapshotCopyInitiated: [touched('export', 'snapshot', ['service.snapshotId', 'service.snapshotID', 'event.account'])],
    GetSnapshotBlock: [touched('read-data', 'snapshot', 'request.snapshotId')],
    CreateImage: [
      made(IMAGE, 'response.imageId', { details: { instance: 'request.instanceId', name: 'request.name' } }),
      touched('read-data', 'instance-disk', 'request.instanceId'),
    ],
    RegisterImage: [made(IMAGE, 'response.imageId', { details: { name: 'request.name' } })],
    CopyImage: [made(IMAGE, 'response.imageId', { details: { copyOf: 'request.sourceImageId', sourceRegion: 'request.sourceRegion' } })],
    ImportImage: [made('AWS::EC2::ImportImageTask', ['response.importTaskId', 'response.ImportImageResponse.importTaskId'])],
    DeregisterImage: [gone(IMAGE, 'request.imageId'), closesAllOf('share/{request.imageId}')],
    ModifyImageAttribute: [
      touched('share', 'image', 'request.imageId', { when: [{ at: ADDED_TO_IMAGE, present: true }] }),
      altered(IMAGE, 'request.imageId', 'shared', { details: { sharedWith: ADDED_TO_IMAGE }, when: [{ at: ADDED_TO_IMAGE, present: true }] }),
      ...shared('image-share', 'request.imageId', 'launchPermission'),
    ],
    ResetImageAttribute: [closesAllOf('share/{request.imageId}')],
    CreateInstanceExportTask: [
      touched('export', 'instance-disk', 'request.instanceId'),
      made('AWS::EC2::ExportTask', 'response.exportTask.exportTaskId', { details: { bucket: 'request.exportToS3.s3Bucket' } }),
    ],
    ExportImage: [touched('export', 'image', ['request.ExportImageRequest.ImageId', 'request.imageId'])],
    CreateStoreImageTask: [touched('export', 'image', ['request.CreateStoreImageTaskRequest.ImageId', 'request.imageId'])],
    DisableEbsEncryptionByDefault: [altered('AWS::Account', 'event.account', 'ebs-encryption-off')],
    DisableSnapshotBlockPublicAccess: [altered('AWS::Account', 'event.account', 'snapshot-block-off')],
    DisableImageBlockPublicAccess: [altered('AWS::Account', 'event.account', 'image-block-off')],
  },
};

/** EBS direct APIs: reading a snapshot block by block. */
export const ebs: ServiceEffects = {
  source: 'ebs.amazonaws.com',
  apis: {
    GetSnapshotBlock: [touched('read-data', 'snapshot', 'request.snapshotId')],
    ListSnapshotBlocks: [touched('read-data', 'snapshot', 'request.snapshotId')],
    ListChangedBlocks: [touched('read-data', 'snapshot', ['request.secondSnapshotId', 'request.firstSnapshotId'])],
  },
};
