/** A GameLift fleet deleted, with its machines in every location: a fleet starts new ones, its machines are not on the pages of EC2, and setting its size to 0 reaches only one location. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const gameliftDeleteFleet = ending({
  id: 'gamelift-delete-fleet',
  phase: 're-creators',
  order: 2,
  words,
  read: {
    service: 'gamelift',
    operation: 'DescribeFleetAttributes',
    input: ({ id }) => ({ FleetIds: [id] }),
    wide: true,
    status: statusIn('FleetAttributes[]', 'FleetId', 'Status'),
  },
  over: ['TERMINATED', 'NOT_FOUND'],
  going: ['DELETING'],
  calls: (target) => [on(target, 'gamelift', 'DeleteFleet', { FleetId: target.id })],
});
