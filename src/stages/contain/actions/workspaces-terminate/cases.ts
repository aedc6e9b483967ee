import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('ws-1', 'workspaces', 'workspace/ws-1');
const of = (status: string) => inRegion({ things: { workspace: { 'ws-1': { status } } } });
const calls = ['TerminateWorkspaces {"TerminateWorkspaceRequests":[{"WorkspaceId":"ws-1"}]}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('AVAILABLE'), target, calls: calls },
  { name: 'stopped, and costing by the month', world: of('STOPPED'), target, calls: calls },
  { name: 'ending', world: of('TERMINATING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
