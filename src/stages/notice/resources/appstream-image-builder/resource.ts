import type { ResourceType } from '../resource-type.ts';

export const appstreamImageBuilder: ResourceType = {
  name: 'appstream-image-builder',
  type: 'AWS::AppStream::ImageBuilder',
  words: { ja: 'AppStreamのイメージビルダー', en: ['AppStream image builder', 'AppStream image builders'] },
  role: 'burns',
  urgency: 3,
  service: 'appstream',
  steps: [{ operation: 'DescribeImageBuilders', items: 'ImageBuilders[]' }],
  id: 'Name',
  arn: 'Arn',
  state: { at: 'State', idle: ['STOPPED', 'STOPPING', 'FAILED'], gone: ['DELETING'] },
  createdAt: 'CreatedTime',
  size: '{InstanceType}',
};
