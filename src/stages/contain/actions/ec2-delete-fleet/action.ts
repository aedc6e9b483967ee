/** An EC2 fleet ended together with its machines. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const ec2DeleteFleet: Action = {
  id: 'ec2-delete-fleet',
  phase: 're-creators',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeFleets', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'ec2', operation: 'DescribeFleets', region: target.region, input: { FleetIds: [target.id] } }, (output) => {
      const [found] = reach(output, 'Fleets[]').filter((one) => reachText(one, 'FleetId') === target.id);
      return found === undefined || reachText(found, 'FleetState')?.startsWith('deleted') === true ? null : { state: reachText(found, 'FleetState') };
    }),
  apply: (_, target) => [
    {
      service: 'ec2',
      operation: 'DeleteFleets',
      region: target.region,
      input: { FleetIds: [target.id], TerminateInstances: true },
      on: [target.arn],
    },
  ],
};
