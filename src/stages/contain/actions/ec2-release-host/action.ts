/** A Dedicated Host released, once its machines are gone; until then AWS refuses. A Mac host is paid for a day at least, and released only after it. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const ec2ReleaseHost = ending({
  id: 'ec2-release-host',
  phase: 'leftovers',
  order: 1,
  words,
  read: {
    service: 'ec2',
    operation: 'DescribeHosts',
    input: ({ id }) => ({ HostIds: [id] }),
    wide: true,
    status: statusIn('Hosts[]', 'HostId', 'State'),
  },
  over: ['released', 'permanent-failure', 'released-permanent-failure'],
  going: [],
  calls: (target) => [on(target, 'ec2', 'ReleaseHosts', { HostIds: [target.id] })],
  patienceMs: 5 * 60_000,
});
