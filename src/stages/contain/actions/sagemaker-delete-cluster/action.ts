/** A HyperPod cluster deleted: it puts new machines in the place of those that end, and its machines are not on the pages of EC2. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const sagemakerDeleteCluster = ending({
  id: 'sagemaker-delete-cluster',
  phase: 're-creators',
  order: 1,
  words,
  read: { service: 'sagemaker', operation: 'DescribeCluster', input: ({ id }) => ({ ClusterName: id }), status: statusAt('ClusterStatus') },
  over: [],
  going: ['Deleting'],
  calls: (target) => [on(target, 'sagemaker', 'DeleteCluster', { ClusterName: target.id })],
});
