/** Names as published reports write them (`line_item_resource_id`). */
import { describe, expect, it } from 'vitest';
import type { Holding } from '../../investigate/index.ts';
import { isUnique, spellingsOf } from './spellings.ts';

const ACCOUNT = '111122223333';
const names = (type: string, id: string, own: Partial<Holding> = {}): string[] =>
  spellingsOf({
    type,
    id,
    arn: null,
    region: 'ap-northeast-1',
    account: ACCOUNT,
    side: 'intruder',
    implicit: false,
    from: null,
    until: null,
    createEventId: null,
    details: {},
    changes: [],
    ...own,
  }).map(({ text, role, service }) => [role === 'exact' ? '' : `${role} `, text, service === null ? '' : ` (${service})`].join(''));

const arn = (rest: string, service = 'ec2'): string => `arn:aws:${service}:ap-northeast-1:${ACCOUNT}:${rest}`;

describe('a bill may write', () => {
  it.each([
    ['AWS::EC2::Instance', 'i-0123456789abcdef0', ['i-0123456789abcdef0', arn('instance/i-0123456789abcdef0')]],
    ['AWS::EC2::Volume', 'vol-0123456789abcdef0', ['vol-0123456789abcdef0', arn('volume/vol-0123456789abcdef0')]],
    ['AWS::EC2::NetworkInterface', 'eni-0123456789abcdef0', ['eni-0123456789abcdef0', arn('network-interface/eni-0123456789abcdef0')]],
    ['AWS::EC2::EIP', 'eipalloc-0123456789abcdef0', ['eipalloc-0123456789abcdef0', arn('elastic-ip/eipalloc-0123456789abcdef0')]],
    ['AWS::EC2::Snapshot', 'snap-0123456789abcdef0', ['snap-0123456789abcdef0', arn('snapshot/snap-0123456789abcdef0')]],
    ['AWS::EC2::NatGateway', 'nat-0123456789abcdef0', ['nat-0123456789abcdef0', arn('natgateway/nat-0123456789abcdef0')]],
    ['AWS::Lambda::Function', 'miner', [arn('function:miner', 'lambda'), `below ${arn('function:miner', 'lambda')}`]],
    ['AWS::SageMaker::NotebookInstance', 'nb', [arn('notebook-instance/nb', 'sagemaker')]],
    ['AWS::ECS::Cluster', 'c', [arn('cluster/c', 'ecs'), `below ${arn('task/c', 'ecs')}`]],
    ['AWS::S3::Bucket', 'photos', ['photos (AmazonS3)', 'arn:aws:s3:::photos']],
    ['AWS::Route53Domains::Domain', 'evil.example', ['evil.example (AmazonRegistrar)']],
    ['AWS::Organizations::Account', '444455556666', ['account 444455556666']],
  ])('%s', (type, id, expected) => {
    expect(names(type, id)).toEqual(expected);
  });

  it('a Savings Plan without a region', () => {
    const id = '11111111-2222-3333-4444-555555555555';
    expect(names('AWS::SavingsPlans::SavingsPlan', id)).toEqual([id, `arn:aws:savingsplans::${ACCOUNT}:savingsplan/${id}`]);
  });

  it('a task with and without its cluster', () => {
    const id = '0123456789abcdef0123456789abcdef';
    expect(names('AWS::ECS::Task', id, { details: { cluster: 'c' } })).toEqual([id, arn(`task/${id}`, 'ecs'), arn(`task/c/${id}`, 'ecs')]);
  });

  it('nothing of a part whose id the log does not tell, or of a creation in progress', () => {
    expect(names('AWS::EC2::Volume', 'i-0123456789abcdef0#volume:root')).toEqual([]);
    expect(names('AWS::EC2::Instance', '#event:1')).toEqual([]);
    expect(names('AWS::Organizations::Account', 'car-0123')).toEqual([]);
  });

  it('a machine by a name that is no id only by ARN: a bare word could be anything', () => {
    expect(names('AWS::EC2::Instance', 'photos')).toEqual([arn('instance/photos')]);
  });
});

it.each([
  ['i-0123456789abcdef0', true],
  ['i-01234567', true],
  ['vol-0123456789abcdef0', true],
  ['j-1A2B3C4D5E6F7', true],
  ['photos', false],
  ['my-function', false],
  ['i-0123', false],
])('%s is given once and never again: %s', (id, unique) => {
  expect(isUnique({ id })).toBe(unique);
});
