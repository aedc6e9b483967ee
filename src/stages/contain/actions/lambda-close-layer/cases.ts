import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('tools:3', 'lambda', 'layer:tools:3', { layer: 'tools', version: '3' });

export const cases: readonly ActionCase[] = [
  {
    name: 'everybody, beside the own account',
    world: inRegion({ layers: { 'tools:3': { open: '*', own: 'arn:aws:iam::123456789012:root' } } }),
    target,
    calls: ['RemoveLayerVersionPermission {"LayerName":"tools","VersionNumber":3,"StatementId":"open"}'],
  },
  { name: 'only the own account', world: inRegion({ layers: { 'tools:3': { own: '123456789012' } } }), target, calls: [] },
];
