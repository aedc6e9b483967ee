import { describe, expect, it } from 'vitest';
import type { ReadableEvent } from './reading.ts';
import { TECHNIQUE_NAMES } from './technique-names.ts';
import { techniquesOf } from './techniques.ts';

const call = (source: string, api: string, more: Partial<ReadableEvent> = {}): ReadableEvent => ({
  source: `${source}.amazonaws.com`,
  api,
  region: 'us-east-1',
  account: '1',
  error: null,
  errorMessage: null,
  identityType: null,
  arn: null,
  accessKeyId: null,
  userName: null,
  invokedBy: null,
  issuerArn: null,
  ip: null,
  userAgent: null,
  roleDelivery: null,
  request: null,
  response: null,
  additional: null,
  serviceDetails: null,
  identity: null,
  ...more,
});
const WAF = 'arn:aws:sts::1:assumed-role/WAF/i-0317f6c6b66ae9c40';

describe('techniquesOf', () => {
  it.each<[string, ReadableEvent, string[]]>([
    ['key for a user', call('iam', 'CreateAccessKey'), ['T1098.001']],
    ['role with a back door', call('iam', 'CreateRole'), ['T1098.003', 'T1136.003']],
    ['trail deleted', call('cloudtrail', 'DeleteTrail'), ['T1562.008']],
    ['machines', call('ec2', 'RunInstances'), ['T1578.002', 'T1496']],
    ['machine list', call('ec2', 'DescribeInstances'), ['T1580']],
    ['users list', call('iam', 'ListUsers'), ['T1087.004']],
    ['service list', call('lambda', 'ListFunctions'), ['T1526']],
    ['objects listed with a stolen instance credential', call('s3', 'ListObjects', { arn: WAF }), ['T1619', 'T1552.005', 'T1078.004']],
    ['object read with a stolen instance credential', call('s3', 'GetObject', { arn: WAF }), ['T1530', 'T1552.005', 'T1078.004']],
    ['sign-in that worked', call('signin', 'ConsoleLogin', { response: { ConsoleLogin: 'Success' } }), ['T1078.004']],
    ['sign-in that failed', call('signin', 'ConsoleLogin', { response: { ConsoleLogin: 'Failure' } }), ['T1110']],
    [
      'start-up commands rewritten',
      call('ec2', 'ModifyInstanceAttribute', { request: { instanceId: 'i-1', userData: { value: 'x' } } }),
      ['T1651', 'T1578.005'],
    ],
    [
      'objects encrypted with a key of their own',
      call('s3', 'PutObject', { request: { 'x-amz-server-side-encryption-customer-algorithm': 'AES256' } }),
      ['T1486'],
    ],
    ['a call nobody listed', call('polly', 'SynthesizeSpeech'), []],
  ])('%s', (_says, event, ids) => {
    expect(techniquesOf(event).map(({ id }) => id)).toEqual(ids);
  });

  it('names every technique it gives', () => {
    expect(techniquesOf(call('ec2', 'RunInstances'))[1]).toEqual({ id: 'T1496', name: TECHNIQUE_NAMES.T1496 });
  });
});
