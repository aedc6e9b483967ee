/** A NAT gateway deleted: it costs by the hour and by what goes through it. Its address stays, and is released by a step of its own. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const ec2DeleteNatGateway = ending({
  id: 'ec2-delete-nat-gateway',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'ec2',
    operation: 'DescribeNatGateways',
    input: ({ id }) => ({ NatGatewayIds: [id] }),
    wide: true,
    status: statusIn('NatGateways[]', 'NatGatewayId', 'State'),
  },
  over: ['deleted', 'failed'],
  going: ['deleting'],
  calls: (target) => [on(target, 'ec2', 'DeleteNatGateway', { NatGatewayId: target.id })],
});
