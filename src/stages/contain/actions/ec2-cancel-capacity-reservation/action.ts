/** A Capacity Reservation cancelled: it costs as much as the machines it keeps room for, used or not. Bought for a term, AWS refuses. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const ec2CancelCapacityReservation = ending({
  id: 'ec2-cancel-capacity-reservation',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'ec2',
    operation: 'DescribeCapacityReservations',
    input: ({ id }) => ({ CapacityReservationIds: [id] }),
    wide: true,
    status: statusIn('CapacityReservations[]', 'CapacityReservationId', 'State'),
  },
  over: ['cancelled', 'expired', 'failed', 'payment-failed'],
  going: ['cancelling'],
  calls: (target) => [on(target, 'ec2', 'CancelCapacityReservation', { CapacityReservationId: target.id })],
});
