/** A running build stopped. Permission is asked on its project: builds have no ARN of their own in IAM. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const codebuildStopBuild = ending({
  id: 'codebuild-stop-build',
  phase: 'burners',
  order: 3,
  words,
  read: { service: 'codebuild', operation: 'BatchGetBuilds', input: ({ id }) => ({ ids: [id] }), status: statusIn('builds[]', 'id', 'buildStatus') },
  over: ['SUCCEEDED', 'FAILED', 'FAULT', 'TIMED_OUT', 'STOPPED'],
  going: [],
  calls: (target) => [on(target, 'codebuild', 'StopBuild', { id: target.id })],
});
