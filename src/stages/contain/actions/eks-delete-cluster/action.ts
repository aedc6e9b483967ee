/** The intruder's EKS cluster deleted, after its node groups and Fargate profiles: until then AWS refuses, and it takes them minutes to go. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const eksDeleteCluster = ending({
  id: 'eks-delete-cluster',
  phase: 'leftovers',
  order: 2,
  words,
  read: { service: 'eks', operation: 'DescribeCluster', input: ({ id }) => ({ name: id }), status: statusAt('cluster.status') },
  over: [],
  going: ['DELETING'],
  calls: (target) => [on(target, 'eks', 'DeleteCluster', { name: target.id })],
  patienceMs: 15 * 60_000,
});
