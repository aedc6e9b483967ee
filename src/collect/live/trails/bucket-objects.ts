/** What lies in a trail's bucket for the days wanted: listed by key, so that years of older logs cost nothing. */
import { reach, reachText, reachTexts } from '../../../knowledge/json-reach.ts';
import type { AwsFound, AwsRefused } from '../../../ports/aws-account.ts';
import { patiently } from '../patience.ts';
import { sideBySide, type Asking } from '../asking.ts';
import type { FoundTrail } from './found-trail.ts';

export interface BucketObject {
  readonly bucket: string;
  readonly bucketRegion: string;
  readonly key: string;
  readonly bytes: number;
  /** Region of the events in it. */
  readonly region: string;
  readonly isDigest: boolean;
}

export interface BucketListed {
  readonly objects: readonly BucketObject[];
  /** Names under the wanted folders that are none of CloudTrail's. */
  readonly foreign: number;
  /** The first refusal; what was listed before it is true, but not all. */
  readonly refused: AwsRefused | null;
}

export interface BucketWish {
  readonly trail: Pick<FoundTrail, 'bucket' | 'prefix' | 'homeRegion' | 'organization'>;
  readonly account: string;
  readonly organization: string | null;
  /** ISO 8601 UTC. */
  readonly since: string;
  readonly until: string;
}

/** Key of CloudTrail's own files. Whoever controls the bucket may put anything beside them. Source: CloudTrail user guide, "CloudTrail log file names". */
const FILE = /^\d{12}_CloudTrail(?:-Digest)?_[a-z0-9-]+_[A-Za-z0-9_.-]+\.json\.gz$/;
const DAY = /^(\d{4})\/(\d{2})\/(\d{2})\/[^/]+$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;
const AT_ONCE = 8;

export async function listBucket(asking: Asking, wish: BucketWish): Promise<BucketListed> {
  const { trail, account, organization } = wish;
  const bucketRegion = await regionOfBucket(asking, trail.bucket, trail.homeRegion);
  const root = `${trail.prefix === '' ? '' : `${trail.prefix}/`}AWSLogs/${trail.organization && organization !== null ? `${organization}/` : ''}${account}/`;
  const folders: { readonly folder: string; readonly region: string }[] = [];
  for (const kind of ['CloudTrail/', 'CloudTrail-Digest/']) {
    const listed = await list(asking, bucketRegion, { Bucket: trail.bucket, Prefix: `${root}${kind}`, Delimiter: '/' });
    if (listed.refused !== null) return { objects: [], foreign: 0, refused: listed.refused };
    const found = listed.pages.flatMap(({ output }) => reachTexts(output, 'CommonPrefixes[].Prefix'));
    for (const folder of found) folders.push({ folder, region: folder.slice(`${root}${kind}`.length, -1) });
  }
  const parts = await sideBySide(
    folders.filter(({ region }) => REGION.test(region)),
    AT_ONCE,
    (one) => listFolder(asking, wish, bucketRegion, one),
  );
  return {
    objects: parts.flatMap(({ objects }) => objects),
    foreign: parts.reduce((sum, { foreign }) => sum + foreign, 0),
    refused: parts.find(({ refused }) => refused !== null)?.refused ?? null,
  };
}

/** Keys sort by day: listing starts behind the day before the first one wanted, and ends with the first key beyond the last. */
async function listFolder(
  asking: Asking,
  { trail, since, until }: BucketWish,
  bucketRegion: string,
  { folder, region }: { readonly folder: string; readonly region: string },
): Promise<BucketListed> {
  const [first, last] = [dayOf(since), dayOf(until)];
  const isBeyond = (key: string): boolean => key.slice(folder.length, folder.length + first.length) > last;
  const { pages, refused } = await list(asking, bucketRegion, { Bucket: trail.bucket, Prefix: folder, StartAfter: `${folder}${first}` }, (page) =>
    reachTexts(page.output, 'Contents[].Key').some(isBeyond),
  );
  const contents = pages
    .flatMap(({ output }) => reach(output, 'Contents[]'))
    .map((one) => ({ key: reachText(one, 'Key') ?? '', bytes: Number(reachText(one, 'Size') ?? 0) }));
  const wanted = contents.filter(({ key }) => !isBeyond(key));
  const own = wanted.filter(({ key }) => DAY.test(key.slice(folder.length)) && FILE.test(key.split('/').at(-1) ?? ''));
  const isDigest = folder.includes('/CloudTrail-Digest/');
  return {
    objects: own.map((one) => ({ ...one, bucket: trail.bucket, bucketRegion, region, isDigest })),
    foreign: wanted.length - own.length,
    refused,
  };
}

const dayOf = (iso: string): string => iso.slice(0, 10).replaceAll('-', '/');

interface Listed {
  readonly pages: readonly AwsFound[];
  readonly refused: AwsRefused | null;
}

async function list(
  asking: Asking,
  region: string,
  input: Readonly<Record<string, string>>,
  isEnough: (page: AwsFound) => boolean = () => false,
): Promise<Listed> {
  const pages: AwsFound[] = [];
  let token: string | null = null;
  do {
    const more: Readonly<Record<string, string>> = token === null ? {} : { ContinuationToken: token };
    const answer = await patiently(asking.clock, asking.signal, () =>
      asking.account.ask({ service: 's3', operation: 'ListObjectsV2', region, input: { ...input, ...more } }, { signal: asking.signal }),
    );
    if (answer.kind !== 'found') return { pages, refused: answer };
    pages.push(answer);
    token = isEnough(answer) ? null : reachText(answer.output, 'NextContinuationToken');
  } while (token !== null);
  return { pages, refused: null };
}

/** A bucket may be elsewhere than the trail. `us-east-1` says nothing, Ireland's oldest say `EU` (S3 API reference, GetBucketLocation). */
async function regionOfBucket({ account, signal }: Asking, bucket: string, homeRegion: string): Promise<string> {
  const answer = await account.ask({ service: 's3', operation: 'GetBucketLocation', region: homeRegion, input: { Bucket: bucket } }, { signal });
  if (answer.kind !== 'found') return homeRegion;
  const told = reachText(answer.output, 'LocationConstraint') ?? 'us-east-1';
  return told === 'EU' ? 'eu-west-1' : REGION.test(told) ? told : homeRegion;
}
