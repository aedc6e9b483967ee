import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('arn:aws:codebuild:eu-west-1:123456789012:fleet/f:1', 'codebuild', 'fleet/f:1');
const of = (status: string) => inRegion({ things: { 'codebuild fleet': { 'arn:aws:codebuild:eu-west-1:123456789012:fleet/f:1': { status } } } });
const calls = ['DeleteFleet {"arn":"arn:aws:codebuild:eu-west-1:123456789012:fleet/f:1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('ACTIVE'), target, calls },
  { name: 'being deleted', world: of('DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
