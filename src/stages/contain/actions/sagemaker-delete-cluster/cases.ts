import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('hp', 'sagemaker', 'cluster/*');
const of = (status: string) => inRegion({ things: { 'sagemaker cluster': { hp: { status } } } });
const calls = ['DeleteCluster {"ClusterName":"hp"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('InService'), target, calls },
  { name: 'being deleted', world: of('Deleting'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
