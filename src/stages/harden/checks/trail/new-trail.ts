/** A trail of every region into a new bucket. The bucket's policy is the one CloudTrail asks for (CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail"). */
import type { About } from '../../check.ts';
import type { FixStep } from '../../fix/fix.ts';
import { call, notUndone, step, undoneBy } from '../../fix/fix-parts.ts';

const HOME = 'us-east-1';
const NAME = 'hikeshi-all-regions';

export function newTrail({ accountId, now }: Pick<About, 'accountId' | 'now'>): readonly FixStep[] {
  // The day is part of the name: a bucket of the plain name could have been taken by somebody who expected it.
  const bucket = `hikeshi-trail-${accountId}-${now.slice(0, 10).replaceAll('-', '')}`;
  const trail = call('cloudtrail', 'CreateTrail', HOME, {
    Name: NAME,
    S3BucketName: bucket,
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    EnableLogFileValidation: true,
  });
  return [
    step(
      'bucket',
      { ja: `記録を入れるバケット ${bucket} を作る`, en: `Make the bucket ${bucket} for the record` },
      call('s3', 'CreateBucket', HOME, { Bucket: bucket }),
      notUndone({ ja: '集まった記録は証拠なので、バケットは残します。', en: 'What was recorded is evidence: the bucket stays.' }),
    ),
    step(
      'bucket-policy',
      { ja: 'CloudTrail だけが書き込めるようにする', en: 'Let CloudTrail, and only it, write there' },
      call('s3', 'PutBucketPolicy', HOME, { Bucket: bucket, Policy: policyOf(bucket, accountId) }),
      notUndone({ ja: 'バケットの許可の設定も、バケットと一緒に残します。', en: 'Its permissions stay with it.' }),
    ),
    step(
      'trail',
      { ja: `すべてのリージョンの証跡 ${NAME} を作る (改ざん検知つき)`, en: `Make the trail ${NAME} of every Region, with file validation` },
      trail,
      undoneBy(call('cloudtrail', 'DeleteTrail', HOME, { Name: NAME })),
    ),
    step(
      'start',
      { ja: '記録を始める', en: 'Start recording' },
      call('cloudtrail', 'StartLogging', HOME, { Name: NAME }),
      undoneBy(call('cloudtrail', 'StopLogging', HOME, { Name: NAME })),
    ),
  ];
}

function policyOf(bucket: string, accountId: string): string {
  const only = { 'aws:SourceArn': `arn:aws:cloudtrail:${HOME}:${accountId}:trail/${NAME}` };
  const cloudtrail = { Service: 'cloudtrail.amazonaws.com' };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AWSCloudTrailAclCheck20150319',
        Effect: 'Allow',
        Principal: cloudtrail,
        Action: 's3:GetBucketAcl',
        Resource: `arn:aws:s3:::${bucket}`,
        Condition: { StringEquals: only },
      },
      {
        Sid: 'AWSCloudTrailWrite20150319',
        Effect: 'Allow',
        Principal: cloudtrail,
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${bucket}/AWSLogs/${accountId}/*`,
        Condition: { StringEquals: { ...only, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
    ],
  });
}
