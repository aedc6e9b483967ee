/** A fixed address given back: it costs whether it is used or not. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ec2ReleaseAddress: Action = {
  id: 'ec2-release-address',
  phase: 'leftovers',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeAddresses', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'ec2', operation: 'DescribeAddresses', region: target.region, input: { AllocationIds: [target.id] } }, (output) => {
      const [found] = reach(output, 'Addresses[]').filter((one) => reachText(one, 'AllocationId') === target.id);
      return found === undefined ? null : { address: reachText(found, 'PublicIp') };
    }),
  apply: (_, target) => [
    { service: 'ec2', operation: 'ReleaseAddress', region: target.region, input: { AllocationId: target.id }, on: [target.arn] },
  ],
};
