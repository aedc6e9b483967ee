/** A Lightsail machine taken away: stopped, it would go on costing. */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const lightsailDeleteInstance: Action = {
  id: 'lightsail-delete-instance',
  phase: 'burners',
  order: 3,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'lightsail', operation: 'GetInstance', on: ['*'] }],
  look: (account, target) =>
    lookAt(account, { service: 'lightsail', operation: 'GetInstance', region: target.region, input: { instanceName: target.id } }, (output) => {
      const [found] = reach(output, 'instance').filter((one) => reachText(one, 'name') === target.id);
      return found === undefined ? null : { state: reachText(found, 'state.name'), bundle: reachText(found, 'bundleId') };
    }),
  apply: (_, target) => [
    { service: 'lightsail', operation: 'DeleteInstance', region: target.region, input: { instanceName: target.id }, on: [target.arn] },
  ],
};
