import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('fp', 'eks', 'fargateprofile/c/fp/*', { cluster: 'c' });
const profile = (status: string) => inRegion({ things: { 'eks profile': { 'c/fp': { status } } } });

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: profile('ACTIVE'), target, calls: ['DeleteFargateProfile {"clusterName":"c","fargateProfileName":"fp"}'] },
  { name: 'being deleted', world: profile('DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
