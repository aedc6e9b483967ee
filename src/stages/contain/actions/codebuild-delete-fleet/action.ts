/** A fleet of reserved build machines deleted: they cost around the clock, and a fleet cannot be smaller than one machine. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const codebuildDeleteFleet = ending({
  id: 'codebuild-delete-fleet',
  phase: 'burners',
  order: 2,
  words,
  read: {
    service: 'codebuild',
    operation: 'BatchGetFleets',
    input: ({ id }) => ({ names: [id] }),
    status: statusIn('fleets[]', 'arn', 'status.statusCode'),
  },
  over: [],
  going: ['PENDING_DELETION', 'DELETING'],
  calls: (target) => [on(target, 'codebuild', 'DeleteFleet', { arn: target.id })],
});
