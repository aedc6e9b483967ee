/** A CodeBuild project deleted: webhooks and schedules start builds of it again, and it has no "off". */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const codebuildDeleteProject = ending({
  id: 'codebuild-delete-project',
  phase: 're-creators',
  order: 2,
  words,
  read: { service: 'codebuild', operation: 'BatchGetProjects', input: ({ id }) => ({ names: [id] }), status: statusIn('projects[]', 'name', 'name') },
  over: [],
  going: [],
  calls: (target) => [on(target, 'codebuild', 'DeleteProject', { name: target.id })],
});
