import type { ResourceType } from '../resource-type.ts';

export const fsxFileSystem: ResourceType = {
  name: 'fsx-file-system',
  type: 'AWS::FSx::FileSystem',
  words: { ja: 'FSxファイルシステム', en: ['FSx file system', 'FSx file systems'] },
  role: 'burns',
  urgency: 3,
  service: 'fsx',
  steps: [{ operation: 'DescribeFileSystems', items: 'FileSystems[]' }],
  id: 'FileSystemId',
  arn: 'ResourceARN',
  state: { at: 'Lifecycle', gone: ['DELETING', 'FAILED'] },
  createdAt: 'CreationTime',
  tags: 'Tags[]',
  size: '{StorageCapacity} GiB {FileSystemType}',
};
