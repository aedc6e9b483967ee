/** Downloads log and digest files as they lie in the bucket, byte by byte; what is already here is not fetched again. */
import { createHash } from 'node:crypto';
import { reachText } from '../../../knowledge/json-reach.ts';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { ObjectLine } from '../../../ports/collected.ts';
import { sideBySide, type Asking } from '../asking.ts';
import { secondsText } from '../history/chain-kept.ts';
import { patiently } from '../patience.ts';
import type { BucketObject } from './bucket-objects.ts';

export const TRAILS_FOLDER = 'collected/trails';

/** Eight files of CloudTrail's largest (50 MB) at once would be too much for a small machine; they are mostly far smaller. */
const AT_ONCE = 6;
/** CloudTrail writes at most 50 MB a file. */
const LARGEST_BYTES = 64 * 1_048_576;

export interface Fetched {
  readonly files: number;
  readonly bytes: number;
  /** Told by their first refusal. */
  readonly refused: readonly { readonly key: string; readonly why: AwsRefused }[];
}

/** Those that still have to be fetched. */
export function notHad({ collection }: Pick<Asking, 'collection'>, objects: readonly BucketObject[]): BucketObject[] {
  const had = new Set(collection.lines.flatMap((line) => (line.kind === 'object' ? [`${line.bucket}/${line.key}`] : [])));
  return objects.filter(({ bucket, key }) => !had.has(`${bucket}/${key}`));
}

export async function fetchObjects(asking: Asking, objects: readonly BucketObject[], onBytes: (done: number) => void): Promise<Fetched> {
  let [files, bytes] = [0, 0];
  const refused: { key: string; why: AwsRefused }[] = [];
  await sideBySide(objects, AT_ONCE, async (object) => {
    if (asking.signal.aborted) return;
    const why = object.bytes > LARGEST_BYTES ? TOO_LARGE : await fetchOne(asking, object);
    if (why === null) files++;
    else refused.push({ key: object.key, why });
    onBytes((bytes += object.bytes));
  });
  return { files, bytes, refused };
}

const TOO_LARGE: AwsRefused = { kind: 'failed', cause: 'request', code: 'TooLarge', message: 'larger than any file CloudTrail writes' };

async function fetchOne(asking: Asking, { bucket, bucketRegion, key, isDigest }: BucketObject): Promise<AwsRefused | null> {
  const answer = await patiently(asking.clock, asking.signal, () =>
    asking.account.ask(
      { service: 's3', operation: 'GetObject', region: bucketRegion, input: { Bucket: bucket, Key: key } },
      { signal: asking.signal },
    ),
  );
  if (answer.kind !== 'found') return answer;
  const signature = isDigest ? (reachText(answer.output, 'Metadata.signature')?.toLowerCase() ?? null) : null;
  asking.collection.keep<ObjectLine>(
    {
      kind: 'object',
      path: `${TRAILS_FOLDER}/${safeSegments(bucket)}/${safeSegments(key)}`,
      at: secondsText(asking.clock.now()),
      region: bucketRegion,
      requestId: answer.requestId,
      bucket,
      key,
      signature: signature !== null && /^[0-9a-f]{2,2048}$/.test(signature) ? signature : null,
    },
    Buffer.from(reachText(answer.output, 'Body') ?? '', 'base64'),
  );
  return null;
}

/** CloudTrail's own part of a key is harmless; the prefix before it is the owner's, or the intruder's: what had to be changed in it is kept apart by a hash. */
const safeSegments = (key: string): string => key.split('/').map(safeSegment).join('/');

function safeSegment(segment: string): string {
  const safe = segment
    .replaceAll(/[^A-Za-z0-9_.=+@-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 200);
  return safe === segment && safe !== '' ? safe : `${safe}-${createHash('sha256').update(segment).digest('hex').slice(0, 8)}`;
}
