/** From the trails of an account to their files in the case: listed first, so that number and size are known before anything is fetched. */
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { StateDocument } from '../../../ports/account-state.ts';
import type { Asking } from '../asking.ts';
import { whyOf } from '../history/coverage.ts';
import { listBucket, type BucketListed, type BucketObject } from './bucket-objects.ts';
import { fetchObjects, notHad } from './fetch-objects.ts';
import type { FoundTrail } from './found-trail.ts';
import { keepProofs } from './keep-proofs.ts';

/** `not-fetched`: the person did not want so much. `no-room`: the disk has not. Refusals as AWS answered; `part`: some files were refused. */
export type TrailState = 'whole' | 'part' | 'not-fetched' | 'no-room' | Exclude<AwsRefused['kind'], 'unsupported'>;

export interface TrailCollected {
  readonly trail: FoundTrail;
  readonly state: TrailState;
  /** What lies in the bucket for the days wanted. */
  readonly listed: Amount;
  /** What of it is in the case now. */
  readonly had: Amount;
  /** Files beside CloudTrail's own that were left alone. */
  readonly foreign: number;
  readonly why: { readonly code: string; readonly message: string } | null;
}

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

export interface TrailListed extends BucketListed {
  readonly trail: FoundTrail;
  readonly missing: readonly BucketObject[];
}

export interface TrailsWish {
  readonly account: string;
  readonly organization: string | null;
  readonly since: string;
  readonly until: string;
}

/** Two trails that write to the same place are listed once. */
export async function listTrails(asking: Asking, trails: readonly FoundTrail[], wish: TrailsWish): Promise<TrailListed[]> {
  const places = new Map(
    trails.filter(({ bucket }) => bucket !== '').map((trail) => [`${trail.bucket}/${trail.prefix}/${trail.organization}`, trail] as const),
  );
  const listed: TrailListed[] = [];
  for (const trail of places.values()) {
    const bucket = await listBucket(asking, { ...wish, trail });
    listed.push({ ...bucket, trail, missing: notHad(asking, bucket.objects) });
  }
  return listed;
}

export const amountOf = (objects: readonly BucketObject[]): Amount => ({
  files: objects.length,
  bytes: objects.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Left on the disk for everything else. */
const ROOM_LEFT_BYTES = 500_000_000;

export const hasRoom = (free: number | null, bytes: number): boolean => free === null || bytes + ROOM_LEFT_BYTES < free;

export interface TrailsFetched {
  readonly trails: readonly TrailCollected[];
  readonly documents: readonly StateDocument[];
}

/** @param wanted false when the person did not want so much */
export async function fetchTrails(
  asking: Asking,
  listed: readonly TrailListed[],
  wanted: boolean,
  wish: TrailsWish,
  onBytes: (done: number) => void,
): Promise<TrailsFetched> {
  const trails: TrailCollected[] = [];
  let before = 0;
  for (const one of listed) {
    const missing = amountOf(one.missing);
    const isRoom = hasRoom(asking.collection.freeBytes(), missing.bytes);
    const fetched = wanted && isRoom ? await fetchObjects(asking, one.missing, (done) => onBytes(before + done)) : null;
    before += missing.bytes;
    const refused = fetched?.refused[0]?.why ?? one.refused;
    const all = amountOf(one.objects);
    const left = amountOf(notHad(asking, one.objects));
    trails.push({
      trail: one.trail,
      state: stateOf(one, { wanted, isRoom, left, refused }),
      listed: all,
      had: { files: all.files - left.files, bytes: all.bytes - left.bytes },
      foreign: one.foreign,
      why: refused === null ? null : whyOf(refused),
    });
  }
  const regions = [...new Set(listed.flatMap(({ objects }) => objects.filter(({ isDigest }) => isDigest).map(({ region }) => region)))].sort();
  const documents = wanted && regions.length > 0 ? await keepProofs(asking, regions, wish.since, wish.until) : [];
  return { trails, documents };
}

interface Fetching {
  readonly wanted: boolean;
  readonly isRoom: boolean;
  readonly left: Amount;
  readonly refused: AwsRefused | null;
}

function stateOf({ objects, refused: listingRefused }: TrailListed, { wanted, isRoom, left, refused }: Fetching): TrailState {
  if (listingRefused !== null) return listingRefused.kind === 'unsupported' ? 'failed' : listingRefused.kind;
  if (left.files === 0) return 'whole';
  if (!wanted) return 'not-fetched';
  if (!isRoom) return 'no-room';
  if (left.files < objects.length || refused === null) return 'part';
  return refused.kind === 'unsupported' ? 'failed' : refused.kind;
}
