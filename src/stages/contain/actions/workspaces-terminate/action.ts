/** A WorkSpaces desktop ended: one that is always on cannot be stopped, and a stopped one costs by the month. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const workspacesTerminate = ending({
  id: 'workspaces-terminate',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'workspaces',
    operation: 'DescribeWorkspaces',
    input: ({ id }) => ({ WorkspaceIds: [id] }),
    wide: true,
    status: statusIn('Workspaces[]', 'WorkspaceId', 'State'),
  },
  over: ['TERMINATED'],
  going: ['TERMINATING'],
  calls: (target) => [on(target, 'workspaces', 'TerminateWorkspaces', { TerminateWorkspaceRequests: [{ WorkspaceId: target.id }] })],
});
