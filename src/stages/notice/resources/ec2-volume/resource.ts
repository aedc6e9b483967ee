import type { ResourceType } from '../resource-type.ts';

export const ec2Volume: ResourceType = {
  name: 'ec2-volume',
  type: 'AWS::EC2::Volume',
  words: { ja: 'ディスク（EBSボリューム）', en: ['disk (EBS volume)', 'disks (EBS volumes)'] },
  role: 'burns',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeVolumes', items: 'Volumes[]' }],
  id: 'VolumeId',
  arnOf: 'arn:aws:ec2:{region}:{account}:volume/{VolumeId}',
  state: { at: 'State', gone: ['deleted', 'deleting'] },
  createdAt: 'CreateTime',
  tags: 'Tags[]',
  size: '{VolumeType} {Size} GiB',
  madeBy: { type: 'AWS::EC2::Instance', at: 'Attachments[].InstanceId' },
  charges: [
    { kind: 'listed', listed: 'ebs-gb:{VolumeType}', times: ['Size'] },
    { kind: 'listed', listed: 'ebs-iops:{VolumeType}', times: ['Iops'], when: [{ at: 'VolumeType', is: ['io1', 'io2'] }] },
  ],
};
