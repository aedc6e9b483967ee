import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('p:1', 'codebuild', 'project/p');
const of = (status: string) => inRegion({ things: { 'codebuild build': { 'p:1': { status } } } });
const calls = ['StopBuild {"id":"p:1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('IN_PROGRESS'), target, calls },
  { name: 'ended by itself', world: of('FAILED'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
