/** A Glue development endpoint deleted: it costs as long as it stands, has no "stop", and is a door by its public key. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const glueDeleteDevEndpoint = ending({
  id: 'glue-delete-dev-endpoint',
  phase: 'burners',
  order: 3,
  words,
  read: { service: 'glue', operation: 'GetDevEndpoint', input: ({ id }) => ({ EndpointName: id }), status: statusAt('DevEndpoint.Status') },
  over: ['TERMINATED'],
  going: ['DELETING', 'TERMINATING'],
  calls: (target) => [on(target, 'glue', 'DeleteDevEndpoint', { EndpointName: target.id })],
});
