/** A Spot request called off. Before its machine is ended: a persistent request would start another (EC2 User Guide, "Cancel a Spot Instance request"). */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

/** States in which nothing can come of it any more. */
const OVER = new Set(['cancelled', 'closed', 'failed']);

export const ec2CancelSpotRequest: Action = {
  id: 'ec2-cancel-spot-request',
  phase: 're-creators',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeSpotInstanceRequests', on: ['*'] }],
  look: (account, target) =>
    lookAt(
      account,
      { service: 'ec2', operation: 'DescribeSpotInstanceRequests', region: target.region, input: { SpotInstanceRequestIds: [target.id] } },
      (output) => {
        const state = reachText(output, 'SpotInstanceRequests[].State');
        return state === null ? null : { state, type: reachText(output, 'SpotInstanceRequests[].Type') };
      },
    ),
  apply: (state, target) =>
    OVER.has(textIn(state, 'state') ?? '')
      ? []
      : [
          {
            service: 'ec2',
            operation: 'CancelSpotInstanceRequests',
            region: target.region,
            input: { SpotInstanceRequestIds: [target.id] },
            on: [target.arn],
          },
        ],
};
