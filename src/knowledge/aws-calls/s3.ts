/** What is asked of Amazon S3. Buckets are one list for the whole account, asked once at the home of the account (`ListBuckets`); what is asked of one bucket is asked in the region of that bucket. */
import type { ServiceCalls } from './service-calls.ts';

export const s3Calls: ServiceCalls = {
  service: 's3',
  iamPrefix: 's3',
  name: 'Amazon S3',
  where: 'every',
  calls: {
    CreateBucket: { access: 'write' },
    GetBucketAcl: { access: 'read' },
    GetBucketEncryption: { access: 'read', action: 's3:GetEncryptionConfiguration' },
    GetBucketLifecycleConfiguration: { access: 'read', action: 's3:GetLifecycleConfiguration' },
    GetBucketLocation: { access: 'read' },
    GetBucketLogging: { access: 'read' },
    GetBucketNotificationConfiguration: { access: 'read', action: 's3:GetBucketNotification' },
    GetBucketPolicy: { access: 'read' },
    GetBucketPolicyStatus: { access: 'read' },
    GetBucketReplication: { access: 'read', action: 's3:GetReplicationConfiguration' },
    GetBucketTagging: { access: 'read' },
    GetBucketVersioning: { access: 'read' },
    GetBucketWebsite: { access: 'read' },
    GetObject: { access: 'read', on: ['arn:aws:s3:::*/AWSLogs/*'] },
    GetPublicAccessBlock: { access: 'read', action: 's3:GetBucketPublicAccessBlock' },
    HeadBucket: { access: 'read', action: 's3:ListBucket' },
    HeadObject: { access: 'read', action: 's3:GetObject', on: ['arn:aws:s3:::*/AWSLogs/*'] },
    ListBuckets: { access: 'read', action: 's3:ListAllMyBuckets', pages: { from: 'ContinuationToken', to: 'ContinuationToken' } },
    ListObjectsV2: { access: 'read', action: 's3:ListBucket', pages: { from: 'NextContinuationToken', to: 'ContinuationToken' } },
    PutBucketPolicy: { access: 'write' },
  },
};
