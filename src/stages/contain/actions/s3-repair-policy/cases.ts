import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';
import { aBucket } from '../../testing/fake-account/doors.ts';

const target = (more: Readonly<Record<string, string>>) => aTarget('photos', 'arn:aws:s3:::photos', { bucket: 'photos', ...more }, REGION);
const statement = (principal: unknown) => ({ Effect: 'Allow', Principal: principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' });
const policy = (...principals: readonly unknown[]) => JSON.stringify({ Version: '2012-10-17', Statement: principals.map(statement) });
const bucket = (text: string | null) => inRegion({ buckets: { photos: aBucket({ policy: text }) } });

const stranger = 'arn:aws:iam::111122223333:root';
const [own, his] = [{ AWS: 'arn:aws:iam::123456789012:role/web' }, { AWS: stranger }];
const put = (text: string): string => `PutBucketPolicy ${JSON.stringify({ Bucket: 'photos', Policy: text })}`;

export const cases: readonly ActionCase[] = [
  { name: 'only his statement goes', world: bucket(policy(own, his)), target: target({ strangers: stranger }), calls: [put(policy(own))] },
  {
    name: 'everybody, and nothing else in it',
    world: bucket(policy('*')),
    target: target({ strangers: '*' }),
    calls: ['DeleteBucketPolicy {"Bucket":"photos"}'],
  },
  { name: 'as it was before', world: bucket(policy('*')), target: target({ former: policy(own) }), calls: [put(policy(own))] },
  { name: 'as it was before, spelt otherwise', world: bucket(` ${policy(own)}`), target: target({ former: policy(own) }), calls: [] },
  { name: 'no policy', world: bucket(null), target: target({ strangers: '*' }), calls: [] },
];
