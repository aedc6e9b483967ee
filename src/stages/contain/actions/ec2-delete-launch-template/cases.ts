import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('lt-1', 'ec2', 'launch-template/lt-1');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ templates: { 'lt-1': 'x' } }), target, calls: ['DeleteLaunchTemplate {"LaunchTemplateId":"lt-1"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
