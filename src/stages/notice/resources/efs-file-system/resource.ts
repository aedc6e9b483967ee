import type { ResourceType } from '../resource-type.ts';

export const efsFileSystem: ResourceType = {
  name: 'efs-file-system',
  type: 'AWS::EFS::FileSystem',
  words: { ja: 'EFSファイルシステム', en: ['EFS file system', 'EFS file systems'] },
  role: 'by-use',
  urgency: 3,
  service: 'efs',
  steps: [{ operation: 'DescribeFileSystems', items: 'FileSystems[]' }],
  id: 'FileSystemId',
  arn: 'FileSystemArn',
  state: { at: 'LifeCycleState', gone: ['deleting', 'deleted'] },
  createdAt: 'CreationTime',
  tags: 'Tags[]',
  size: '{SizeInBytes.Value} B',
};
