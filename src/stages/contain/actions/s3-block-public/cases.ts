import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';
import { aBucket } from '../../testing/fake-account/doors.ts';
import { ACCOUNT } from '../../testing/fake-account/world.ts';

const ALL = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
const bucket = aTarget('photos', 'arn:aws:s3:::photos', { bucket: 'photos' }, REGION);
const account = aTarget(ACCOUNT, '*', {}, REGION);

export const cases: readonly ActionCase[] = [
  {
    name: 'one part off',
    world: inRegion({ buckets: { photos: aBucket({ block: { ...ALL, BlockPublicPolicy: false } }) } }),
    target: bucket,
    calls: [`PutPublicAccessBlock ${JSON.stringify({ Bucket: 'photos', PublicAccessBlockConfiguration: ALL })}`],
  },
  {
    name: 'taken away from the whole account',
    world: inRegion({}),
    target: account,
    calls: [`PutPublicAccessBlock ${JSON.stringify({ AccountId: ACCOUNT, PublicAccessBlockConfiguration: ALL })}`],
  },
  { name: 'on', world: inRegion({ buckets: { photos: aBucket({ block: ALL }) } }), target: bucket, calls: [] },
  { name: 'no such bucket', world: inRegion({}), target: bucket, calls: [] },
];
