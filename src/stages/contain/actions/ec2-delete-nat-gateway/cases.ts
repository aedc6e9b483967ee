import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('nat-1', 'ec2', 'natgateway/nat-1');
const of = (status: string) => inRegion({ things: { 'nat gateway': { 'nat-1': { status } } } });
const calls = ['DeleteNatGateway {"NatGatewayId":"nat-1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'at work', world: of('available'), target, calls },
  { name: 'being deleted', world: of('deleting'), target, calls: [] },
  { name: 'deleted', world: of('deleted'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
