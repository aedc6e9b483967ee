/** An interactive Glue session stopped; it costs as long as it is ready, also idle. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const glueStopSession = ending({
  id: 'glue-stop-session',
  phase: 'burners',
  order: 3,
  words,
  read: { service: 'glue', operation: 'GetSession', input: ({ id }) => ({ Id: id }), status: statusAt('Session.Status') },
  over: ['STOPPED', 'FAILED', 'TIMEOUT'],
  going: ['STOPPING'],
  calls: (target) => [on(target, 'glue', 'StopSession', { Id: target.id })],
});
