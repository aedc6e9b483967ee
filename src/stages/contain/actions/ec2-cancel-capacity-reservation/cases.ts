import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('cr-1', 'ec2', 'capacity-reservation/cr-1');
const of = (status: string) => inRegion({ things: { 'capacity reservation': { 'cr-1': { status } } } });
const calls = ['CancelCapacityReservation {"CapacityReservationId":"cr-1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'active', world: of('active'), target, calls: calls },
  { name: 'being cancelled', world: of('cancelling'), target, calls: [] },
  { name: 'cancelled', world: of('cancelled'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
