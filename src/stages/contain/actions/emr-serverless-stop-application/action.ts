/** An EMR Serverless application stopped, once its runs are cancelled; until then AWS refuses. A new run would start it again by itself. */
import { on, statusAt } from '../ending.ts';
import { pausing } from '../pausing.ts';
import { words } from './words.ts';

export const emrServerlessStopApplication = pausing({
  id: 'emr-serverless-stop-application',
  phase: 're-creators',
  order: 3,
  words,
  read: { service: 'emr-serverless', operation: 'GetApplication', input: ({ id }) => ({ applicationId: id }), status: statusAt('application.state') },
  running: 'STARTED',
  paused: ['STOPPED', 'CREATED'],
  pausing: ['STOPPING'],
  gone: ['TERMINATED'],
  pause: (target) => on(target, 'emr-serverless', 'StopApplication', { applicationId: target.id }),
  resume: (target) => on(target, 'emr-serverless', 'StartApplication', { applicationId: target.id }),
});
