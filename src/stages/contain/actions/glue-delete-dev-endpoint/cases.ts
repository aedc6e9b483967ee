import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('dev', 'glue', 'devEndpoint/dev');
const of = (status: string) => inRegion({ things: { 'glue endpoint': { dev: { status } } } });
const calls = ['DeleteDevEndpoint {"EndpointName":"dev"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('READY'), target, calls },
  { name: 'being deleted', world: of('TERMINATING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
