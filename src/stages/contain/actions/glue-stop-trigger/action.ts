/** A Glue trigger stopped: it starts jobs by the clock or after other jobs, as often as they are ended. One that is fired by hand only is never active. */
import { on, statusAt } from '../ending.ts';
import { pausing } from '../pausing.ts';
import { words } from './words.ts';

export const glueStopTrigger = pausing({
  id: 'glue-stop-trigger',
  phase: 're-creators',
  order: 1,
  words,
  read: { service: 'glue', operation: 'GetTrigger', input: ({ id }) => ({ Name: id }), status: statusAt('Trigger.State') },
  running: 'ACTIVATED',
  paused: ['CREATED', 'DEACTIVATED'],
  pausing: ['DEACTIVATING'],
  gone: ['DELETING'],
  pause: (target) => on(target, 'glue', 'StopTrigger', { Name: target.id }),
  resume: (target) => on(target, 'glue', 'StartTrigger', { Name: target.id }),
});
