/** Buckets (management events) and objects (data events, recorded only where the trail asks for them). */
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const s3: Operations = {
  's3:CreateBucket': { run: createBucket },
  's3:DeleteBucket': { run: deleteBucket },
  's3:ListBuckets': { readOnly: true, run: (call) => ({ request: { Host: `s3.${call.region}.amazonaws.com` } }) },
  's3:PutBucketPolicy': { run: putPolicy },
  's3:PutBucketVersioning': { run: withBucket },
  's3:PutBucketPublicAccessBlock': { run: withBucket },
  's3:PutBucketLifecycle': { run: withBucket },
  's3:GetObject': { readOnly: true, data: true, run: object },
  's3:ListObjects': { readOnly: true, data: true, run: object },
  's3:PutObject': { data: true, run: object },
  's3:DeleteObject': { data: true, run: object },
};

const host = (call: Call, bucket: string): string => `${bucket}.s3.${call.region}.amazonaws.com`;

function createBucket(call: Call): Reply {
  const bucketName = textOf(call.input, 'bucketName');
  const request = {
    CreateBucketConfiguration: { LocationConstraint: call.region, xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' },
    bucketName,
    Host: host(call, bucketName),
  };
  const { buckets } = call.account.states;
  if (buckets.has(bucketName))
    return refuse('BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.', request);
  buckets.add(bucketName);
  call.account.states.bucketFacts.set(bucketName, { region: call.region, createdAt: call.now, policy: null });
  call.account.holdings.made('AWS::S3::Bucket', bucketName, call.region, makerOf(call));
  const place = { region: call.region, zone: null, hand: call.caller.hand, member: null } as const;
  call.account.meter.began({ ...place, id: bucketName, what: { kind: 'bucket' } });
  return { request, resources: [{ accountId: call.account.id, type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucketName}` }] };
}

function deleteBucket(call: Call): Reply {
  const bucketName = textOf(call.input, 'bucketName');
  if (!call.account.states.buckets.delete(bucketName))
    return refuse('NoSuchBucket', 'The specified bucket does not exist', { bucketName, Host: host(call, bucketName) });
  call.account.states.bucketFacts.delete(bucketName);
  call.account.meter.ended(bucketName);
  call.account.holdings.gone('AWS::S3::Bucket', bucketName, call.region, call.caller.hand);
  return { request: { bucketName, Host: host(call, bucketName) } };
}

/** `bucketPolicy` is the document; ordinary work of the stories gives none. */
function putPolicy(call: Call): Reply {
  const reply = withBucket(call);
  const facts = call.account.states.bucketFacts.get(textOf(call.input, 'bucketName'));
  const document = call.input['bucketPolicy'];
  if (facts === undefined || document === undefined) return reply;
  facts.policy = JSON.stringify(document);
  call.account.holdings.opened('bucket-policy', textOf(call.input, 'bucketName'), makerOf(call));
  return reply;
}

function withBucket(call: Call): Reply {
  const bucketName = textOf(call.input, 'bucketName');
  const request = { ...call.input, Host: host(call, bucketName) };
  return call.account.states.buckets.has(bucketName) ? { request } : refuse('NoSuchBucket', 'The specified bucket does not exist', request);
}

function object(call: Call): Reply {
  const [bucketName, key] = [textOf(call.input, 'bucketName'), textOf(call.input, 'key')];
  const request = { bucketName, Host: host(call, bucketName), ...(key === '' ? { 'list-type': '2', prefix: '' } : { key }) };
  if (!call.account.states.buckets.has(bucketName)) return refuse('NoSuchBucket', 'The specified bucket does not exist', request);
  const thing = key === '' ? [] : [{ type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${bucketName}/${key}` }];
  const additional = {
    SignatureVersion: 'SigV4',
    CipherSuite: 'TLS_AES_128_GCM_SHA256',
    bytesTransferredIn: 0,
    AuthenticationMethod: 'AuthHeader',
    bytesTransferredOut: call.random.whole(200, 900_000),
  };
  return { request, additional, resources: [...thing, { accountId: call.account.id, type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucketName}` }] };
}
