import { expect, it } from 'vitest';
import type { Findings, Foothold } from '../../investigate/index.ts';
import { REGION } from '../testing/action-case.ts';
import { aBucket, aTrail } from '../testing/fake-account/doors.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { ACCOUNT, aRegion, aWorld, type FakeRegion } from '../testing/fake-account/world.ts';
import { aFoothold, someFindings } from '../testing/some-findings.ts';
import { drafted } from '../testing/tested-run.ts';

const planFor = (footholds: Findings['footholds'], region: Partial<FakeRegion>, resources: Findings['resources'] = []) =>
  drafted(someFindings({ footholds, resources }), new FakeAccount(aWorld({ regions: { [REGION]: aRegion(region) } })));
const acts = ({ steps }: Awaited<ReturnType<typeof planFor>>) => steps.map((step) => `${step.action} ${step.target.id}`);

const here = (kind: string, target: string, details: Foothold['details'] = {}): Foothold => aFoothold(kind, target, { region: REGION, details });
const trailArn = `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/main`;

it('starts a stopped trail, by name or ARN, and widens a narrowed one only by what he switched off', async () => {
  const plan = await planFor(
    [
      here('trail-stopped', trailArn),
      here('trail-changed', 'main', { what: 'settings', multiRegion: 'false', validation: 'false', globalEvents: 'true', selectors: 'narrowed' }),
      here('trail-stopped', `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:eventdatastore/x`),
    ],
    {
      trails: {
        main: aTrail({ logging: false, multiRegion: false, validation: false, selectors: { EventSelectors: [{ ReadWriteType: 'WriteOnly' }] } }),
      },
    },
  );
  expect(acts(plan)).toEqual(['cloudtrail-start-logging main', 'cloudtrail-restore-settings main', 'cloudtrail-restore-selectors main']);
  expect(plan.steps[1]?.calls[0]?.input).toEqual({ Name: trailArn, IsMultiRegionTrail: true, EnableLogFileValidation: true });
  expect(plan.byHand.map(({ subject }) => subject)).toEqual([`trail-stopped arn:aws:cloudtrail:${REGION}:${ACCOUNT}:eventdatastore/x (${REGION})`]);
});

it('asks whose the bucket is that a trail was made to write to, and leads to the hardening for what was deleted', async () => {
  const plan = await planFor(
    [here('trail-changed', 'main', { bucket: 'his-logs' }), here('trail-deleted', 'main'), here('detector-off', `GuardDuty in ${REGION}`)],
    {},
  );
  expect(acts(plan)).toEqual([]);
  expect(plan.questions.map(({ said }) => said.en)).toEqual([expect.stringContaining('his-logs')]);
  expect(plan.byHand.map(({ said }) => said.en)).toEqual([
    expect.stringContaining('hikeshi harden fix trail'),
    expect.stringContaining('hikeshi harden fix guardduty'),
  ]);
});

it('lets GuardDuty and Config watch again, and disarms what hides from them', async () => {
  const addresses = '0123456789abcdef0123456789abcdef';
  const plan = await planFor(
    [
      here('detector-off', `GuardDuty in ${REGION}`),
      here('detector-off', `Config in ${REGION}`),
      here('detector-off', `Security Hub in ${REGION}`),
      here('detector-filter', 'filter quiet'),
      here('detector-filter', `trusted addresses ${addresses}`),
      here('detector-filter', 'trusted addresses office'),
    ],
    { detectors: { d1: 'DISABLED' }, recorders: { default: false }, filters: { quiet: 'ARCHIVE' }, trusted: { [addresses]: 'ACTIVE' } },
  );
  expect(acts(plan).sort()).toEqual([
    'config-start-recorder default',
    'guardduty-disarm-filter quiet',
    `guardduty-distrust-addresses ${addresses}`,
    'guardduty-enable-detector d1',
  ]);
  expect(plan.byHand.map(({ subject }) => subject)).toEqual([
    `detector-off Security Hub in ${REGION} (${REGION})`,
    `detector-filter trusted addresses office (${REGION})`,
  ]);
});

it('takes back what he shared, from him alone, and shuts what he opened', async () => {
  const plan = await planFor(
    [
      here('snapshot-share', 'snap-0a 111122223333'),
      here('image-share', 'ami-0b all'),
      here('public-access-block-removed', 'photos'),
      here('public-access-block-removed', `account ${ACCOUNT}`),
      here('serial-console', REGION),
      aFoothold('snapshot-share', 'snap-0c 111122223333'),
    ],
    { shares: { 'snap-0a': ['444455556666', '111122223333'], 'ami-0b': ['all'] }, buckets: { photos: aBucket() }, serialConsole: true },
  );
  expect(acts(plan)).toEqual([
    'ec2-unshare-snapshot snap-0a 111122223333',
    'ec2-unshare-image ami-0b all',
    's3-block-public photos',
    `s3-block-public ${ACCOUNT}`,
    `ec2-shut-serial-console ${REGION}`,
  ]);
  expect(plan.byHand.map(({ subject }) => subject)).toEqual(['snapshot-share snap-0c 111122223333']);
});

it('takes whom he let into a bucket out again, asks when several could be meant, and leaves CloudFront in', async () => {
  const policy = (...names: readonly string[]) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: names.map((AWS) => ({ Effect: 'Allow', Principal: { AWS }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' })),
    });
  const [own, his, other] = [ACCOUNT, '111122223333', '444455556666'].map((id) => `arn:aws:iam::${id}:root`) as [string, string, string];
  const cloudfront = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2QWRUHEXAMPLE';
  const plan = await planFor([here('bucket-policy', 'photos'), here('bucket-policy', 'site'), here('bucket-policy', 'both')], {
    buckets: {
      photos: aBucket({ policy: policy(own, his, cloudfront) }),
      site: aBucket({ policy: policy(cloudfront) }),
      both: aBucket({ policy: policy(his, other) }),
    },
  });
  expect(acts(plan)).toEqual(['s3-repair-policy photos']);
  expect(plan.steps[0]?.calls[0]?.input).toEqual({ Bucket: 'photos', Policy: policy(own, cloudfront) });
  expect(plan.questions.map(({ subject }) => subject)).toEqual(['s3/both']);
});
