import type { ResourceType } from '../resource-type.ts';

export const ec2CapacityReservation: ResourceType = {
  name: 'ec2-capacity-reservation',
  type: 'AWS::EC2::CapacityReservation',
  words: { ja: '容量の予約（キャパシティ予約）', en: ['capacity reservation', 'capacity reservations'] },
  role: 'burns',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeCapacityReservations', items: 'CapacityReservations[]' }],
  id: 'CapacityReservationId',
  arn: 'CapacityReservationArn',
  state: {
    at: 'State',
    idle: ['pending', 'scheduled', 'assessing', 'delayed', 'unsupported', 'payment-pending'],
    gone: ['expired', 'cancelled', 'failed', 'payment-failed'],
  },
  createdAt: 'CreateDate',
  tags: 'Tags[]',
  size: '{TotalInstanceCount} x {InstanceType}',
  // The used part costs as the machines in it; the unused part costs all the same.
  charges: [
    { kind: 'machine', machine: 'InstanceType', times: ['AvailableInstanceCount'], when: [{ at: 'ReservationType', not: ['capacity-block'] }] },
  ],
};
