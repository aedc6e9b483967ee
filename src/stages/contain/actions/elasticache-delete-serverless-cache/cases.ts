import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('c', 'elasticache', 'serverlesscache:c');
const of = (status: string) => inRegion({ things: { 'elasticache serverless-cache': { c: { status } } } });
const calls = ['DeleteServerlessCache {"ServerlessCacheName":"c"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('available'), target, calls: calls },
  { name: 'being deleted', world: of('deleting'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
