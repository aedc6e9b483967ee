/** A Lightsail container service deleted: a disabled one is charged as before. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const lightsailDeleteContainerService = ending({
  id: 'lightsail-delete-container-service',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'lightsail',
    operation: 'GetContainerServices',
    input: ({ id }) => ({ serviceName: id }),
    wide: true,
    status: statusIn('containerServices[]', 'containerServiceName', 'state'),
  },
  over: [],
  going: ['DELETING'],
  calls: (target) => [on(target, 'lightsail', 'DeleteContainerService', { serviceName: target.id })],
});
