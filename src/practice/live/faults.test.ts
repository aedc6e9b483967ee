import { describe, expect, it } from 'vitest';
import type { AwsEndpoint, EndpointAnswer } from '../../ports/aws-endpoint.ts';
import type { Clock } from '../../ports/clock.ts';
import { skewed, withFaults, type Fault } from './faults.ts';

const fine: AwsEndpoint = { answer: () => Promise.resolve({ kind: 'answered', output: {} }) };

const ask = (endpoint: AwsEndpoint, service = 'ec2', region = 'us-east-1', operation = 'DescribeInstances'): Promise<EndpointAnswer> =>
  endpoint.answer({ service, operation, region, input: {}, accessKeyId: 'AKIAIOSFODNN7EXAMPLE', sessionToken: null, userAgent: '' });

describe('trouble', () => {
  it.each([
    ['throttled', 'ec2', { status: 503, code: 'RequestLimitExceeded' }],
    ['throttled', 'iam', { status: 400, code: 'Throttling' }],
    ['broken', 'iam', { status: 500, code: 'InternalFailure' }],
    ['unavailable', 'ec2', { status: 503, code: 'Unavailable' }],
    ['denied', 'ec2', { status: 403, code: 'UnauthorizedOperation' }],
    ['denied', 'sts', { status: 403, code: 'AccessDenied' }],
    ['expired', 'iam', { status: 403, code: 'ExpiredToken' }],
    ['unknown-credential', 'ec2', { status: 401, code: 'AuthFailure' }],
    ['reset', 'ec2', { kind: 'lost', how: 'reset' }],
    ['silence', 'ec2', { kind: 'lost', how: 'silence' }],
  ] as const)('%s of %s', async (trouble, service, expected) => {
    expect(await ask(withFaults(fine, [{ trouble }]), service)).toMatchObject(expected);
  });

  it('says that it was an organisation that denied', async () => {
    const answer = await ask(withFaults(fine, [{ trouble: 'scp-denied' }]));
    expect(answer.kind === 'refused' && answer.message).toContain(
      'ec2:DescribeInstances on resource: * with an explicit deny in a service control policy',
    );
  });

  it('meets only what it is meant for, and only as often', async () => {
    const faults: Fault[] = [
      { trouble: 'throttled', service: 'ec2', times: 2 },
      { trouble: 'denied', region: 'eu-west-1' },
    ];
    const endpoint = withFaults(fine, faults);
    const codes: (string | null)[] = [];
    for (const [service, region] of [
      ['ec2', 'us-east-1'],
      ['iam', 'us-east-1'],
      ['ec2', 'us-east-1'],
      ['ec2', 'us-east-1'],
      ['ec2', 'eu-west-1'],
    ] as const) {
      const answer = await ask(endpoint, service, region);
      codes.push(answer.kind === 'refused' ? answer.code : null);
    }
    expect(codes).toEqual(['RequestLimitExceeded', null, 'RequestLimitExceeded', null, 'UnauthorizedOperation']);
  });

  it('comes by chance, the same for the same seed', async () => {
    const met = async (seed: string): Promise<string> => {
      const endpoint = withFaults(fine, [{ trouble: 'broken', chance: 0.3 }], { seed });
      let marks = '';
      for (let at = 0; at < 200; at++) marks += (await ask(endpoint)).kind === 'refused' ? 'x' : '.';
      return marks;
    };
    const marks = await met('a');
    expect(marks).toBe(await met('a'));
    expect(marks).not.toBe(await met('b'));
    expect(marks.split('x').length - 1).toBeGreaterThan(35);
    expect(marks.split('x').length - 1).toBeLessThan(85);
  });

  it('delays on the clock it is given, and lets other trouble follow', async () => {
    const slept: number[] = [];
    const clock: Clock = { now: () => 1000, sleep: (milliseconds) => Promise.resolve(void slept.push(milliseconds)) };
    const endpoint = withFaults(fine, [{ trouble: { lateMs: 80 } }, { trouble: 'reset', times: 1 }], { clock });
    expect([(await ask(endpoint)).kind, (await ask(endpoint)).kind, slept]).toEqual(['lost', 'answered', [80, 80]]);
    expect(skewed(clock, -600_000).now()).toBe(-599_000);
  });
});
