/** Amazon S3, the part that reads objects: what the trail has written, and empty lists of every other bucket. */
import { createHash } from 'node:crypto';
import { dateOf, numberIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../live-service.ts';
import { paged } from '../paging.ts';
import type { StoredObject } from '../history/trail-bucket.ts';

const bucketArn = (call: LiveCall): string => `arn:aws:s3:::${textIn(call.input, 'Bucket')}`;
const objectArn = (call: LiveCall): string => `${bucketArn(call)}/${textIn(call.input, 'Key')}`;

/** Objects are data events: an ordinary trail does not have them. */
export const s3ObjectOperations: Readonly<Record<string, LiveOperation>> = {
  ListObjectsV2: { action: 's3:ListBucket', resource: bucketArn, eventName: 'ListObjects', data: true, run: listObjects },
  GetObject: {
    resource: objectArn,
    data: true,
    run: (call) => withObject(call, (object) => answered({ ...headersOf(object), Body: object.content() })),
  },
  HeadObject: { action: 's3:GetObject', resource: objectArn, data: true, run: (call) => withObject(call, (object) => answered(headersOf(object))) },
};

function inBucket(call: LiveCall, act: (bucket: string) => LiveReply): LiveReply {
  const bucket = textIn(call.input, 'Bucket');
  return call.account.states.buckets.has(bucket) ? act(bucket) : new Refusal('NoSuchBucket', 'The specified bucket does not exist');
}

function withObject(call: LiveCall, act: (object: StoredObject) => LiveReply): LiveReply {
  return inBucket(call, (bucket) => {
    const object = call.trailBucket.object(bucket, textIn(call.input, 'Key'));
    return object === null ? new Refusal('NoSuchKey', 'The specified key does not exist.') : act(object);
  });
}

function headersOf(object: StoredObject) {
  const content = object.content();
  return {
    LastModified: dateOf(object.modifiedAt),
    ContentLength: content.byteLength,
    ETag: etagOf(content),
    ContentType: 'application/json',
    ContentEncoding: 'gzip',
    ServerSideEncryption: 'AES256',
    Metadata: object.metadata,
  };
}

const etagOf = (content: Uint8Array): string => `"${createHash('md5').update(content).digest('hex')}"`;

/** A key, or with a delimiter a common prefix of several. */
interface Entry {
  readonly key: string;
  readonly object: StoredObject | null;
}

function listObjects(call: LiveCall): LiveReply {
  return inBucket(call, (bucket) => {
    const objects = call.trailBucket.objects(bucket) ?? [];
    const [prefix, delimiter, after] = [textIn(call.input, 'Prefix'), textIn(call.input, 'Delimiter'), textIn(call.input, 'StartAfter')];
    const entries = grouped(
      objects.filter((object) => object.key.startsWith(prefix) && object.key > after),
      prefix,
      delimiter,
    );
    const most = Math.max(1, Math.min(1000, numberIn(call.input, 'MaxKeys', 1000)));
    const page = paged({ ...call, mostPerPage: Math.min(most, call.mostPerPage) }, 'Entries', entries, {
      keyOf: (entry) => entry.key,
      show: (entry) => entry,
      truncated: 'IsTruncated',
      usual: 1000,
    });
    if (page instanceof Refusal) return page;
    const { Entries, ...rest } = page;
    const shown = Entries as readonly Entry[];
    return answered({
      ...rest,
      Name: textIn(call.input, 'Bucket'),
      Prefix: prefix,
      MaxKeys: most,
      KeyCount: shown.length,
      ...(delimiter === '' ? {} : { Delimiter: delimiter }),
      ...(textIn(call.input, 'ContinuationToken') === '' ? {} : { ContinuationToken: textIn(call.input, 'ContinuationToken') }),
      Contents: shown.flatMap(({ object }) => (object === null ? [] : [contentOf(object)])),
      CommonPrefixes: shown.flatMap((entry) => (entry.object === null ? [{ Prefix: entry.key }] : [])),
    });
  });
}

function contentOf(object: StoredObject) {
  const content = object.content();
  return { Key: object.key, LastModified: dateOf(object.modifiedAt), ETag: etagOf(content), Size: content.byteLength, StorageClass: 'STANDARD' };
}

function grouped(objects: readonly StoredObject[], prefix: string, delimiter: string): Entry[] {
  if (delimiter === '') return objects.map((object) => ({ key: object.key, object }));
  const entries = new Map<string, Entry>();
  for (const object of objects) {
    const end = object.key.indexOf(delimiter, prefix.length);
    const key = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
    if (!entries.has(key)) entries.set(key, { key, object: end < 0 ? object : null });
  }
  return [...entries.values()];
}
