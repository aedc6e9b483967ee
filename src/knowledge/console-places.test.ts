import { expect, it } from 'vitest';
import { consolePlace, wayInPage } from './console-places.ts';
import { FOOTHOLDS } from './effects/foothold-kinds.ts';
import { ALL_EFFECTS } from './effects/index.ts';

it.each([
  ['AWS::EC2::SecurityGroup', 'eu-north-1', 'EC2 > Security Groups', 'https://console.aws.amazon.com/ec2/home?region=eu-north-1'],
  ['AWS::EC2::VPC', 'eu-north-1', 'VPC > Your VPCs', 'https://console.aws.amazon.com/vpc/home?region=eu-north-1'],
  ['AWS::CloudFront::Distribution', 'us-east-1', 'CloudFront > Distributions', 'https://console.aws.amazon.com/cloudfront/v4/home'],
  ['AWS::KMS::Key', 'us-gov-west-1', 'KMS > Customer managed keys', 'https://console.amazonaws-us-gov.com/kms/home?region=us-gov-west-1'],
  ['AWS::SQS::Queue', 'cn-north-1', 'SQS > Queues', 'https://console.amazonaws.cn/sqs/v3/home?region=cn-north-1'],
])('%s in %s', (type, region, en, url) => {
  expect(consolePlace(type, region)).toMatchObject({ en, url });
});

it.each([
  ['AWS::New::Thing', 'eu-north-1'],
  ['AWS::EC2::VPC', 'evil.example/?'],
  ['constructor', 'eu-north-1'],
])('none for %s in %s', (type, region) => {
  expect(consolePlace(type, region)).toBeNull();
});

it('every page is AWS’s own', () => {
  const types = ALL_EFFECTS.flatMap(({ apis }) => Object.values(apis).flat()).flatMap((effect) => (effect.effect === 'create' ? [effect.type] : []));
  const places = types.flatMap((type) => consolePlace(type, 'us-west-2') ?? []);
  expect(places.length).toBeGreaterThan(100);
  for (const { url, ja, en } of places) {
    expect(url).toMatch(/^https:\/\/(console|lightsail)\.aws\.amazon\.com\//);
    expect([ja, en]).not.toContain('');
  }
});

it.each([
  ['role-trust', undefined, 'https://console.aws.amazon.com/iam/home'],
  ['queue-policy', 'eu-west-1', 'https://console.aws.amazon.com/sqs/v3/home?region=eu-west-1'],
  ['queue-policy', undefined, null],
  ['ec2-fleet', 'eu-west-1', null],
])('the page to shut %s in %s', (kind, region, page) => {
  expect(wayInPage(kind, region)).toBe(page);
});

it('most ways back in have a page to shut them on', () => {
  const none = Object.keys(FOOTHOLDS).filter((kind) => wayInPage(kind, 'eu-west-1') === null);
  expect(none.sort()).toEqual(WITHOUT_A_PAGE);
});

/** Shut by the CLI alone, by ending sessions, by several services, or outside the console's service pages. */
const WITHOUT_A_PAGE = [
  'alarm-off',
  'console-session',
  'contacts-changed',
  'detector-off',
  'ec2-fleet',
  'federation-session',
  'key-grant',
  'layer-permission',
  'logs-deleted',
  'region-enabled',
  'role-session',
  'roles-anywhere-anchor',
  'roles-anywhere-profile',
  'root-password',
  'session-token',
];
