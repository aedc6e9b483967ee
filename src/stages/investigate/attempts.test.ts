import { expect, test } from 'vitest';
import { Attempts } from './attempts.ts';
import { event } from './estate/sample-event.ts';

test('tells refusals, limits and rehearsals apart, and leaves looking around and other failures out', () => {
  const attempts = new Attempts();
  const call = (id: string, api: string, error: string | null, source = 'ec2.amazonaws.com') =>
    attempts.note({ ...event(api, { source }), id, error });
  call('1', 'RunInstances', 'Client.DryRunOperation');
  call('2', 'RunInstances', 'Client.VcpuLimitExceeded');
  call('3', 'RequestSpotInstances', 'MaxSpotInstanceCountExceeded');
  call('4', 'RunInstances', 'Client.InstanceLimitExceeded');
  call('5', 'CreateUser', 'AccessDenied', 'iam.amazonaws.com');
  call('6', 'ListUsers', 'AccessDenied', 'iam.amazonaws.com');
  call('7', 'CreateUser', 'EntityAlreadyExists', 'iam.amazonaws.com');
  call('8', 'RunInstances', null);
  expect(attempts.list().map(({ kind, apis, calls, eventIds }) => ({ kind, apis, calls, eventIds }))).toEqual([
    { kind: 'rehearsed', apis: ['RunInstances'], calls: 1, eventIds: ['1'] },
    { kind: 'limit', apis: ['RunInstances', 'RequestSpotInstances'], calls: 3, eventIds: ['2', '3', '4'] },
    { kind: 'refused', apis: ['CreateUser'], calls: 1, eventIds: ['5'] },
  ]);
});
