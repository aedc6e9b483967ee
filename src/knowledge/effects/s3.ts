/** S3: buckets, who is let in, and objects (objects only when the trail records data events). */
import { altered, closes, gone, made, opens, touched } from './effect.ts';
import type { ServiceEffects } from './effect.ts';

const BUCKET = 'AWS::S3::Bucket';
const NAME = 'request.bucketName';
const OBJECT = ['s3://{request.bucketName}/{request.key}', 's3://{request.bucketName}/'];
const object = (effect: 'read-data' | 'destroy' | 'use') => [touched(effect, 'object', OBJECT)];
/** Grants to everybody or to any AWS account, canned or written out. */
const PUBLIC_ACL = [
  {
    at: ['request.x-amz-acl[]', 'request.AccessControlPolicy.AccessControlList.Grant[].Grantee.URI', 'request.accessControlList.x-amz-grant-read[]'],
    has: ['public', 'authenticated-read', 'allusers', 'authenticatedusers'],
  },
];
const BLOCKS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'].map(
  (one) => `request.PublicAccessBlockConfiguration.${one}`,
);
const blockOff = BLOCKS.map((at) => opens('public-access-block-removed', [NAME, 'account {event.account}'], { when: [{ at, is: ['false'] }] }));

export const s3: ServiceEffects = {
  source: 's3.amazonaws.com',
  apis: {
    CreateBucket: [made(BUCKET, NAME)],
    DeleteBucket: [gone(BUCKET, NAME), closes(['bucket-policy', 'bucket-acl', 'public-access-block-removed', 'bucket-replication'], NAME)],
    PutBucketPolicy: [altered(BUCKET, NAME, 'policy'), opens('bucket-policy', NAME, { outsiders: ['request.bucketPolicy', 'request.policy'] })],
    DeleteBucketPolicy: [altered(BUCKET, NAME, 'policy-deleted'), closes('bucket-policy', NAME)],
    PutBucketAcl: [
      opens('bucket-acl', NAME, { when: PUBLIC_ACL }),
      closes('bucket-acl', NAME, { when: [{ at: 'request.x-amz-acl[]', is: ['private'] }] }),
    ],
    PutBucketPublicAccessBlock: [...blockOff, closes('public-access-block-removed', NAME, { when: BLOCKS.map((at) => ({ at, is: ['true'] })) })],
    DeleteBucketPublicAccessBlock: [opens('public-access-block-removed', NAME)],
    PutAccountPublicAccessBlock: [
      ...blockOff,
      closes('public-access-block-removed', 'account {event.account}', { when: BLOCKS.map((at) => ({ at, is: ['true'] })) }),
    ],
    DeleteAccountPublicAccessBlock: [opens('public-access-block-removed', 'account {event.account}')],
    PutBucketReplication: [opens('bucket-replication', NAME, { details: { to: 'request.ReplicationConfiguration.Rule[].Destination.Bucket' } })],
    DeleteBucketReplication: [altered(BUCKET, NAME, 'replication-deleted'), closes('bucket-replication', NAME)],
    PutBucketLifecycle: [
      altered(BUCKET, NAME, 'lifecycle'),
      opens('log-bucket-lifecycle', NAME, { details: { days: 'request.LifecycleConfiguration.Rule[].Expiration.Days' } }),
    ],
    PutBucketLifecycleConfiguration: [
      altered(BUCKET, NAME, 'lifecycle'),
      opens('log-bucket-lifecycle', NAME, { details: { days: 'request.LifecycleConfiguration.Rule[].Expiration.Days' } }),
    ],
    DeleteBucketLifecycle: [closes('log-bucket-lifecycle', NAME)],
    PutBucketVersioning: [
      altered(BUCKET, NAME, 'versioning-suspended', { when: [{ at: 'request.VersioningConfiguration.Status', is: ['suspended'] }] }),
      opens('log-bucket-lifecycle', NAME, {
        details: { how: '=versioning suspended' },
        when: [{ at: 'request.VersioningConfiguration.Status', is: ['suspended'] }],
      }),
      closes('log-bucket-lifecycle', NAME, { when: [{ at: 'request.VersioningConfiguration.Status', is: ['enabled'] }] }),
    ],
    PutBucketLogging: [
      opens('logs-deleted', 'access log of bucket {request.bucketName}', {
        when: [{ at: 'request.BucketLoggingStatus.LoggingEnabled.TargetBucket', present: false }],
      }),
    ],
    PutBucketEncryption: [altered(BUCKET, NAME, 'encryption')],
    DeleteBucketEncryption: [altered(BUCKET, NAME, 'encryption-deleted')],
    PutBucketWebsite: [altered(BUCKET, NAME, 'website')],
    PutBucketNotification: [altered(BUCKET, NAME, 'notification')],
    PutBucketCors: [altered(BUCKET, NAME, 'cors')],
    GetObject: object('read-data'),
    CopyObject: object('use'),
    HeadObject: object('read-data'),
    SelectObjectContent: object('read-data'),
    RestoreObject: object('read-data'),
    ListObjects: [touched('read-data', 'object-list', 's3://{request.bucketName}/')],
    ListObjectsV2: [touched('read-data', 'object-list', 's3://{request.bucketName}/')],
    ListObjectVersions: [touched('read-data', 'object-list', 's3://{request.bucketName}/')],
    PutObject: object('use'),
    DeleteObject: object('destroy'),
    DeleteObjects: object('destroy'),
    PutObjectAcl: [touched('share', 'object', OBJECT, { when: PUBLIC_ACL })],
  },
};
