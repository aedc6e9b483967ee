/** A Spot fleet called off together with its machines. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ec2CancelSpotFleet: Action = {
  id: 'ec2-cancel-spot-fleet',
  phase: 're-creators',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeSpotFleetRequests', on: ['*'] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'ec2', operation: 'DescribeSpotFleetRequests', region: target.region, input: { SpotFleetRequestIds: [target.id] } },
      (output) => {
        const [found] = reach(output, 'SpotFleetRequestConfigs[]').filter((one) => reachText(one, 'SpotFleetRequestId') === target.id);
        return found === undefined || reachText(found, 'SpotFleetRequestState')?.startsWith('cancelled') === true
          ? null
          : { state: reachText(found, 'SpotFleetRequestState') };
      },
    ),
  apply: (_, target) => [
    {
      service: 'ec2',
      operation: 'CancelSpotFleetRequests',
      region: target.region,
      input: { SpotFleetRequestIds: [target.id], TerminateInstances: true },
      on: [target.arn],
    },
  ],
};
