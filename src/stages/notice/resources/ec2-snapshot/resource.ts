import type { ResourceType } from '../resource-type.ts';

export const ec2Snapshot: ResourceType = {
  name: 'ec2-snapshot',
  type: 'AWS::EC2::Snapshot',
  words: { ja: 'ディスクのスナップショット', en: ['disk snapshot', 'disk snapshots'] },
  role: 'by-use',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeSnapshots', input: { OwnerIds: ['self'] }, items: 'Snapshots[]' }],
  id: 'SnapshotId',
  arnOf: 'arn:aws:ec2:{region}::snapshot/{SnapshotId}',
  createdAt: 'StartTime',
  tags: 'Tags[]',
  size: '{VolumeSize} GiB',
};
