/** A node group of the intruder's own cluster deleted: only then can the cluster go, which costs by the hour as long as it stands. */
import { ending, on, statusAt } from '../ending.ts';
import { need } from '../looking.ts';
import { words } from './words.ts';

export const eksDeleteNodegroup = ending({
  id: 'eks-delete-nodegroup',
  phase: 'leftovers',
  order: 1,
  words,
  read: {
    service: 'eks',
    operation: 'DescribeNodegroup',
    input: (target) => ({ clusterName: need(target, 'cluster'), nodegroupName: target.id }),
    status: statusAt('nodegroup.status'),
  },
  over: [],
  going: ['DELETING'],
  calls: (target) => [on(target, 'eks', 'DeleteNodegroup', { clusterName: need(target, 'cluster'), nodegroupName: target.id })],
});
