import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('e', 'sagemaker', 'endpoint/e');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ endpoints: { e: 'InService' } }), target, calls: ['DeleteEndpoint {"EndpointName":"e"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
