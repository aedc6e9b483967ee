/** Amazon S3: buckets and how they are set up; objects are in s3-objects.ts. Every region answers for every bucket: nobody is sent elsewhere. */
import { fromScript } from '../from-script.ts';
import { dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveService, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';
import type { BucketFacts } from '../../account/service-states.ts';
import { READS, WRITES } from './s3-bucket-setup.ts';
import { s3ObjectOperations } from './s3-objects.ts';

const bucketArn = (call: LiveCall): string => `arn:aws:s3:::${textIn(call.input, 'Bucket')}`;

const recorded = (call: LiveCall) => ({
  request: { bucketName: textIn(call.input, 'Bucket'), Host: `${textIn(call.input, 'Bucket')}.s3.${call.region}.amazonaws.com` },
});

/** A question about one bucket. */
const ofBucket = (tell: (bucket: BucketFacts, call: LiveCall) => Members | Refusal, action?: string): LiveOperation => ({
  ...(action === undefined ? {} : { action }),
  resource: bucketArn,
  run: (call) => {
    const bucket = call.account.states.bucketFacts.get(textIn(call.input, 'Bucket'));
    if (bucket === undefined) return new Refusal('NoSuchBucket', 'The specified bucket does not exist');
    return answered(tell(bucket, call), recorded(call));
  },
});

/** What nobody in this account ever sets up. */
const notSetUp = (code: string, message: string): LiveOperation => ofBucket(() => new Refusal(code, message));
const empty = (): LiveOperation => ofBucket(() => ({}));

const NO_POLICY = new Refusal('NoSuchBucketPolicy', 'The bucket policy does not exist');

/** Canonical user id of the account, as ACLs name it. */
const ownerOf = (call: LiveCall): Members => ({ ID: call.account.id.padEnd(64, '0') });

export const s3: LiveService = {
  service: 's3',
  wording: 's3',
  operations: {
    ...s3ObjectOperations,
    ListBuckets: {
      run: (call) => {
        const page = paged(call, 'Buckets', [...call.account.states.bucketFacts], {
          keyOf: ([name]) => name,
          show: ([Name, bucket]) => ({ Name, CreationDate: dateOf(bucket.createdAt), BucketRegion: bucket.region }),
          usual: 10_000,
        });
        return answered(page instanceof Refusal ? page : { ...page, Owner: ownerOf(call) }, { request: { Host: `s3.${call.region}.amazonaws.com` } });
      },
    },
    HeadBucket: ofBucket((bucket) => ({ BucketRegion: bucket.region }), 's3:ListBucket'),
    // Null means us-east-1, for ever (API reference of GetBucketLocation).
    GetBucketLocation: ofBucket((bucket) => (bucket.region === 'us-east-1' ? {} : { LocationConstraint: bucket.region })),
    GetBucketAcl: ofBucket((_bucket, call) => ({
      Owner: ownerOf(call),
      Grants: [{ Grantee: { ...ownerOf(call), Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }],
    })),
    GetBucketPolicy: ofBucket((bucket) => (bucket.policy === null ? NO_POLICY : { Policy: bucket.policy })),
    GetBucketPolicyStatus: ofBucket((bucket) => (bucket.policy === null ? NO_POLICY : { PolicyStatus: { IsPublic: isPublic(bucket.policy) } })),
    // On for every bucket made since January 2023 (AWS, "Default bucket encryption").
    GetBucketEncryption: ofBucket(() => ({
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }] },
    })),
    ...Object.fromEntries(Object.entries(READS).map(([name, read]) => [name, ofBucket(read)])),
    ...Object.fromEntries(Object.entries(WRITES).map(([name, write]) => [name, ofBucket((bucket, { input }) => (write(bucket, input), {}))])),
    GetBucketLogging: empty(),
    GetBucketNotificationConfiguration: empty(),
    GetBucketReplication: notSetUp('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
    GetBucketTagging: notSetUp('NoSuchTagSet', 'The TagSet does not exist'),
    GetBucketWebsite: notSetUp('NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'),
    CreateBucket: {
      resource: bucketArn,
      run: (call) => {
        const bucketName = textIn(call.input, 'Bucket');
        const location = { Location: `/${bucketName}` };
        // In us-east-1 alone one's own bucket can be made again (API reference of CreateBucket, BucketAlreadyOwnedByYou).
        if (call.region === 'us-east-1' && call.account.states.buckets.has(bucketName)) return answered(location, recorded(call));
        return fromScript(call, 's3:CreateBucket', { bucketName }, () => location);
      },
    },
    DeleteBucket: { resource: bucketArn, run: (call) => fromScript(call, 's3:DeleteBucket', { bucketName: textIn(call.input, 'Bucket') }) },
    DeleteBucketPolicy: ofBucket((bucket, call) => {
      bucket.policy = null;
      call.account.holdings.closed('bucket-policy', textIn(call.input, 'Bucket'));
      return {};
    }),
    PutBucketPolicy: {
      resource: bucketArn,
      run: (call) => {
        const bucket = call.account.states.bucketFacts.get(textIn(call.input, 'Bucket'));
        const reply = fromScript(call, 's3:PutBucketPolicy', { bucketName: textIn(call.input, 'Bucket') });
        if (bucket !== undefined) bucket.policy = textIn(call.input, 'Policy');
        return reply;
      },
    },
  },
};

/** A statement for everybody without a condition: all that is needed to warn; AWS looks closer. */
function isPublic(policy: string): boolean {
  try {
    const { Statement: statements = [] } = JSON.parse(policy) as { readonly Statement?: readonly Members[] };
    return [statements]
      .flat()
      .some(
        (one) =>
          one['Effect'] === 'Allow' && /^("\*"|\{"AWS":("\*"|\["\*"\])\})$/.test(JSON.stringify(one['Principal'])) && one['Condition'] === undefined,
      );
  } catch {
    return false;
  }
}
