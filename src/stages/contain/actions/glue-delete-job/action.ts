/** A Glue job the intruder made, deleted: by itself it costs nothing, but whoever may run jobs runs his commands with its role. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const glueDeleteJob = ending({
  id: 'glue-delete-job',
  phase: 'leftovers',
  order: 3,
  words,
  read: { service: 'glue', operation: 'GetJob', input: ({ id }) => ({ JobName: id }), status: statusAt('Job.Name') },
  over: [],
  going: [],
  calls: (target) => [on(target, 'glue', 'DeleteJob', { JobName: target.id })],
});
