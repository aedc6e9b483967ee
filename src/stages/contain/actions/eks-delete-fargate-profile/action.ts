/** A Fargate profile deleted: the pods it runs end, and no new ones start. It has no "stop". */
import { ending, on, statusAt } from '../ending.ts';
import { need } from '../looking.ts';
import { words } from './words.ts';

export const eksDeleteFargateProfile = ending({
  id: 'eks-delete-fargate-profile',
  phase: 're-creators',
  order: 1,
  words,
  read: {
    service: 'eks',
    operation: 'DescribeFargateProfile',
    input: (target) => ({ clusterName: need(target, 'cluster'), fargateProfileName: target.id }),
    status: statusAt('fargateProfile.status'),
  },
  over: [],
  going: ['DELETING'],
  calls: (target) => [on(target, 'eks', 'DeleteFargateProfile', { clusterName: need(target, 'cluster'), fargateProfileName: target.id })],
  // AWS deletes one profile of a cluster at a time (API reference, DeleteFargateProfile).
  patienceMs: 10 * 60_000,
});
