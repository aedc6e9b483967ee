/** One run of a Glue job stopped. It costs by the hour and the unit (DPU). */
import { ending, on, statusAt } from '../ending.ts';
import { need } from '../looking.ts';
import { words } from './words.ts';

export const glueStopJobRun = ending({
  id: 'glue-stop-job-run',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'glue',
    operation: 'GetJobRun',
    input: (target) => ({ JobName: need(target, 'job'), RunId: target.id }),
    status: statusAt('JobRun.JobRunState'),
  },
  over: ['STOPPED', 'SUCCEEDED', 'FAILED', 'TIMEOUT', 'ERROR', 'EXPIRED'],
  going: ['STOPPING'],
  calls: (target) => [on(target, 'glue', 'BatchStopJobRun', { JobName: need(target, 'job'), JobRunIds: [target.id] })],
});
