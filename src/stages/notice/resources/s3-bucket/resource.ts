import type { ResourceType } from '../resource-type.ts';

export const s3Bucket: ResourceType = {
  name: 's3-bucket',
  type: 'AWS::S3::Bucket',
  words: { ja: 'S3バケット', en: ['S3 bucket', 'S3 buckets'] },
  role: 'by-use',
  urgency: 3,
  service: 's3',
  onceAt: 'us-east-1',
  regionAt: 'BucketRegion',
  steps: [{ operation: 'ListBuckets', items: 'Buckets[]' }],
  id: 'Name',
  arnOf: 'arn:aws:s3:::{Name}',
  createdAt: 'CreationDate',
};
