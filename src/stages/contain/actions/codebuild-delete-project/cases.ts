import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('p', 'codebuild', 'project/p');
const of = (status: string) => inRegion({ things: { 'codebuild project': { p: { status } } } });
const calls = ['DeleteProject {"name":"p"}'];

export const cases: readonly ActionCase[] = [
  { name: 'there', world: of('there'), target, calls },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
